import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const WORKFLOWS = '.github/workflows';
const workflows = readdirSync(WORKFLOWS).map((name) => readFileSync(`${WORKFLOWS}/${name}`, 'utf8'));

test('every action of the workflows is named by the commit of a release, never by a tag, which can be moved', () => {
  const used = workflows.flatMap((text) => [...text.matchAll(/uses: (.+)$/gm)].map(([, name]) => name ?? ''));
  expect(used.length).toBeGreaterThan(5);
  expect(used.filter((name) => !/^[\w.-]+\/[\w.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(name))).toEqual([]);
});

test('the workflows check who published the packages, and look for known faults once a week', () => {
  expect(workflows.some((text) => text.includes('npm audit signatures') && text.includes('pull_request'))).toBe(true);
  expect(workflows.some((text) => /schedule:\n\s+- cron:/.test(text) && text.includes('npm audit --audit-level'))).toBe(
    true,
  );
});

test('nothing runs when packages are installed, and each that would is known', () => {
  expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m);
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { hasInstallScript?: boolean }>;
  };
  const running = Object.keys(packages).filter((path) => path && packages[path]?.hasInstallScript);
  const { allowScripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(running.map((path) => path.replace(/^.*node_modules\//, '')).sort()).toEqual(Object.keys(allowScripts).sort());
  expect(Object.values(allowScripts)).toEqual(Object.keys(allowScripts).map(() => false));
});
