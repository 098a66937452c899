/** Which files of tests a run of `npm test` takes, and in which order. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The folders of `test/` that hold tests of `npm test`, in the order in which they run: the quickest comes first. */
export const TEST_KINDS = ['unit', 'content', 'fuzz', 'site', 'content/built', 'host', 'browser', 'engines'] as const;
export type TestKind = (typeof TEST_KINDS)[number];

/** Those that read what the build has written. */
export const OF_THE_SITE: readonly TestKind[] = ['site', 'content/built', 'host', 'browser', 'engines'];
/** Those that need a browser. */
export const IN_A_BROWSER: readonly TestKind[] = ['host', 'browser', 'engines'];

/** Every file of tests, with forward slashes: `test/unit/docs.test.ts`. */
export function testFiles(): string[] {
  return TEST_KINDS.flatMap((kind) =>
    readdirSync(join('test', kind), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(test|spec)\.ts$/.test(path) || (kind === 'engines' && path === 'run.ts'))
      .map((path) => `test/${kind}/${path.replaceAll('\\', '/')}`)
      .filter((file) => kindOf(file) === kind)
      .sort(),
  );
}

/**
 * The files to run, by kind, in order.
 *
 * @param names kinds, or parts of paths: a file is taken that holds one of them. All are where there is no name.
 */
export function chosenTests(files: readonly string[], names: readonly string[]): Map<TestKind, string[]> {
  const chosen = files.filter((file) => names.length === 0 || names.some((name) => matchesName(file, name)));
  const kinds = TEST_KINDS.map((kind) => [kind, chosen.filter((file) => kindOf(file) === kind)] as const);
  return new Map(kinds.filter(([, own]) => own.length > 0).map(([kind, own]) => [kind, [...own]]));
}

/** The kind of a file: the longest that its path begins with. */
function kindOf(file: string): TestKind | undefined {
  return TEST_KINDS.filter((kind) => file.startsWith(`test/${kind}/`)).sort((a, b) => b.length - a.length)[0];
}

/** "unit" is a kind, not the middle of "communities". */
function matchesName(file: string, name: string): boolean {
  return TEST_KINDS.some((kind) => kind === name) ? file.startsWith(`test/${name}/`) : file.includes(name);
}
