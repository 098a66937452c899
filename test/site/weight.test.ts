import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, expect, test } from 'vitest';
import { loadedFiles } from '../../scripts/bench/loaded-files.ts';
import { chosenSet, type SavedSet, usualParts } from '../../src/delivery/saved-set.ts';
import {
  BUDGETS,
  EDITING,
  EDITING_OFFLINE,
  FIRST_RESULT,
  ISLANDS,
  OUTLINES,
  SAVED_SET,
  WHOLE_MAP,
} from '../budgets.ts';
import { DIST, filesIn, pagesIn } from './build.ts';
import { filesOfPage, type Parts, RECORD, tooHeavy, totalOf, weigh, withImports } from './weights.ts';

/** The heaviest of each kind, as it is now. */
const now: Record<string, Parts> = {};
const note = (kind: string, parts: Parts) => {
  if (totalOf(parts) > totalOf(now[kind] ?? {})) now[kind] = parts;
};
afterAll(() => {
  if (process.env.WRITE_WEIGHTS) writeFileSync(RECORD, `${JSON.stringify(now, null, 2)}\n`);
});

test('every page stays within the weight promised for its template', () => {
  const faults = pagesIn(DIST).map(({ path, html }) => {
    const budget = BUDGETS.find(({ pages }) => pages.test(path.replace(/^en\//, '')));
    if (!budget) return `${path}: no budget for this template`;
    const files = filesOfPage(path, html);
    // What is light enough when compressed in haste is so in any case: of thousands of pages only the others are weighed exactly.
    const isLight = totalOf(weigh(files, 'quick')) <= budget.bytes;
    if (isLight && !process.env.WRITE_WEIGHTS) return undefined;
    const parts = weigh(files);
    note(budget.template, parts);
    return tooHeavy(path, parts, budget.bytes, budget.template);
  });
  expect(faults.filter(Boolean)).toEqual([]);
});

test('every island’s script stays within its weight', () => {
  const scripts = filesIn(`${DIST}/_astro`).filter((file) => file.endsWith('.js'));
  const islands = scripts.flatMap((file) => {
    const text = readFileSync(join(DIST, '_astro', file), 'utf8');
    return [...text.matchAll(/customElements\.define\([`"']([\w-]+)/g)].map(
      ([, tag = '']) => [tag, `_astro/${file}`] as const,
    );
  });
  expect(islands.map(([tag]) => tag).sort()).toEqual(Object.keys(ISLANDS).sort());
  const faults = islands.map(([tag, file]) => {
    const parts = weigh(withImports(file));
    note(tag, parts);
    return tooHeavy(`<${tag}>`, parts, ISLANDS[tag] ?? 0, tag);
  });
  expect(faults.filter(Boolean)).toEqual([]);
});

test.each(['recherche', 'en/recherche'])(
  'what /%s/ loads before its first result stays within its weight',
  (folder) => {
    const version = readdirSync(join(DIST, folder), { withFileTypes: true }).find((entry) => entry.isDirectory())?.name;
    const files = filesIn(join(DIST, folder, version ?? '')).map((file) => `${folder}/${version}/${file}`);
    const largest = (kind: string) =>
      files.filter((file) => file.includes(`/${kind}`)).sort((a, b) => totalOf(weigh([b])) - totalOf(weigh([a])))[0] ??
      '';
    const script = filesIn(`${DIST}/_astro`).find((file) => /^search\.[\w-]+\.js$/.test(file));
    const parts = weigh([...withImports(`_astro/${script}`), ...['core', 'words-', 'cards-'].map(largest)]);
    expect(Object.keys(parts).length).toBeGreaterThan(3);
    note('first result', parts);
    expect(tooHeavy(`first result of /${folder}/`, parts, FIRST_RESULT, 'first result')).toBeUndefined();
  },
);

test('the map stays within its weight, outlines and all', () => {
  const outlines = weigh(['carte/contours.json']);
  // The selection loads once there is a card to choose, which takes a choice on the map: test/browser/selection.spec.ts.
  // The maker of files comes when a file is asked for.
  const loaded = loadedFiles(DIST, 'carte/index.html').filter(
    (file) => !/\/(selection[-.]|(download|raster|save-file)\.)/.test(file),
  );
  expect(loaded.filter((file) => /\/(explorer|leaflet)\./.test(file)).length).toBe(2);
  const whole = { ...weigh([...loaded, 'carte/fiches.json']), ...outlines };
  note('outlines', outlines);
  note('whole map', whole);
  expect(tooHeavy('outlines', outlines, OUTLINES)).toBeUndefined();
  expect(tooHeavy('whole map', whole, WHOLE_MAP)).toBeUndefined();
});

test('what the editing page loads stays within its weight: to edit an entry, then all, of which nothing is left out', () => {
  for (const page of ['redaction/index.html', 'en/redaction/index.html']) {
    const html = readFileSync(join(DIST, page), 'utf8');
    const named = (name: string) => new RegExp(`data-${name}="/([^"]+)"`).exec(html)?.[1] ?? '';
    const first = [...filesOfPage(page, html), named('content')];
    const all = readdirSync(join(DIST, 'redaction')).filter((name) => name !== 'index.html');
    const later = all.map((name) => `redaction/${name}`).filter((file) => !first.includes(file));
    expect(later).toContain(named('later'));
    note('editing an entry', weigh(first));
    note('reading a table', weigh(later));
    expect(tooHeavy(page, weigh(first), EDITING, 'editing an entry')).toBeUndefined();
    expect(tooHeavy(page, weigh([...first, ...later]), EDITING_OFFLINE, 'reading a table')).toBeUndefined();
  }
});

test('nothing of the editing page is loaded by another page, indexed, listed or saved', () => {
  const own = /redaction\/[\w.]+\.(?:js|json)/;
  const others = pagesIn(DIST).filter(({ path, html }) => !/^(?:en\/)?redaction\//.test(path) && own.test(html));
  expect(others.map(({ path }) => path)).toEqual([]);
  for (const file of ['hors-ligne/fr.json', 'hors-ligne/en.json', 'sitemap-0.xml'])
    expect(readFileSync(join(DIST, file), 'utf8'), file).not.toContain('redaction/');
});

test.each(['fr', 'en'])('what is saved in %s stays within its weight', (locale) => {
  const set: SavedSet = JSON.parse(readFileSync(join(DIST, `hors-ligne/${locale}.json`), 'utf8'));
  const parts: Record<string, number> = {};
  for (const [address, bytes] of chosenSet(set, usualParts(set)).files) {
    const folder = address.replace(/^en\//, '').split('/')[0] || 'home';
    parts[folder] = (parts[folder] ?? 0) + bytes;
  }
  note(`saved copy, ${locale}`, parts);
  expect(tooHeavy(`saved copy, ${locale}`, parts, SAVED_SET)).toBeUndefined();
});

test('a weight that is passed is said with its page, its number and what grew', () => {
  expect(tooHeavy('essai/', { page: 900, 'site.css': 200 }, 1000)).toBe(
    'essai/: 1100 bytes, 1000 allowed; grew since test/weights.json: page +900, site.css +200',
  );
});

test('scripts only add: they are modules of this site, in files of their own', () => {
  for (const { path, html } of pagesIn(DIST)) {
    const scripts = parse(html).querySelectorAll('script:not([type="application/ld+json"], [type="application/json"])');
    for (const script of scripts) {
      expect(script.getAttribute('type'), path).toBe('module');
      expect(script.getAttribute('src'), path).toMatch(/^\/(?:_astro|redaction)\//);
    }
  }
});
