/** The tables of the real content, compared with the document typed a second time. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { buildDirectory } from '#model/directory.ts';
import { printedTables } from '#model/mapping/tables.ts';
import { checkContent } from '#model/validation/check-content.ts';
import { readContentFiles } from '#site/content-files.ts';

const directory = buildDirectory(checkContent(readContentFiles()).records);
const tables = new Map(printedTables(directory).map((table) => [table.id, table]));

/** Rows of the fixture below a heading, numbers as numbers. */
function typed(heading: string): (string | number)[][] {
  const text = readFileSync('test/fixtures/mapping/tables-1-and-8.txt', 'utf8');
  const part = text.split(`# ${heading}`)[1]?.split('\n#')[0] ?? '';
  const rows = part
    .split('\n')
    .slice(1)
    .filter((line) => line.includes('|'));
  const number = (value: string) => Number(value.replaceAll(' ', '').replace(',', '.'));
  return rows.map((line) => line.split('|').map((cell, index) => (index === 0 ? cell.trim() : number(cell))));
}

const shown = (id: string) =>
  tables
    .get(id)
    ?.rows.map(({ heading, cells }) => [
      heading.text.fr,
      ...cells.map((cell) => (cell.kind === 'number' ? cell.value : null)),
    ]);

test.each([
  ['1', 'Table 1', 10],
  ['8', 'Table 8', 8],
] as const)('every number of table %s is the printed one', (id, heading, count) => {
  const printed = typed(heading);
  expect(printed.length).toBe(count);
  expect(shown(id)).toEqual(printed);
});

test('sums are computed again, and those that do not agree are known', () => {
  expect(tables.get('1')?.sums).toEqual([
    { column: 'effectif', found: 808845, expected: 808845, agrees: true },
    { column: 'part', found: 100, expected: 100, agrees: true },
  ]);
  expect(tables.get('8')?.sums).toEqual([
    { column: 'emigres-france', found: 100.1, expected: 100, agrees: false },
    { column: 'emigres-monde', found: 100.1, expected: 100, agrees: false },
    { column: 'associations-france', found: 99.73, expected: 100, agrees: false },
    { column: 'associations-monde', found: 100, expected: 100, agrees: true },
  ]);
  for (const [, ...values] of typed('Table 1')) expect(Number(values[0]) + Number(values[1])).toBeCloseTo(100, 6);
});

test('the fourteen tables are there, each with exactly one content', () => {
  const numbered = [...tables.values()].flatMap(({ record }) => record.number ?? []);
  expect(numbered).toEqual(Array.from({ length: 14 }, (_, index) => index + 1));
  for (const { id, record, rows } of tables.values()) {
    const contents = [record.figures, record.texts, record.organisations, record.profiles].filter(Boolean);
    expect(contents.length, id).toBe(1);
    expect(rows.length, id).toBeGreaterThan(0);
  }
});

/** The print as an entry holds it: spaces and signs apart, which the converter of the document scatters. */
const plain = (text: string) =>
  text
    .replaceAll('’', "'")
    .replace(/[\s:,]+/g, ' ')
    .trim()
    .toLowerCase();
const printed: { t2: string[][]; t5: string[][]; t6: string[][]; t11: Record<string, [string, string, string][]> } =
  parse(readFileSync('test/fixtures/mapping/printed-tables.yaml', 'utf8'));

test.each(['t2', 't6'] as const)('table %s names the printed organisations in the printed order', (key) => {
  const groups = tables.get(key.slice(1))?.record.organisations?.groups ?? [];
  expect(groups.flatMap(({ organisations }) => organisations)).toEqual(printed[key].map(([id]) => id));
});

test.each(['t2', 't6'] as const)(
  'areas and statuses of table %s differ from the print only where a remark says so',
  (key) => {
    const silent = printed[key].flatMap(([id = '', area = '', status]) => {
      const organisation = directory.byId.get(id);
      const remarked = (fields: string[]) => organisation?.remarks.some(({ field }) => fields.includes(field));
      const sameArea = plain(organisation?.scope?.printed ?? '') === plain(area) || remarked(['areas', 'scope']);
      const sameStatus =
        status === undefined || plain(organisation?.legal?.printed ?? '') === plain(status) || remarked(['legal']);
      return [...(sameArea ? [] : [`${id}: ${area}`]), ...(sameStatus ? [] : [`${id}: ${status}`])];
    });
    expect(silent).toEqual([]);
  },
);

test('table 5 names the printed organisations under each theme, in the printed order', () => {
  const groups = tables.get('5')?.record.organisations?.groups ?? [];
  expect(groups.map(({ theme, organisations }) => [theme, ...organisations])).toEqual(printed.t5);
});

test('table 11 holds the printed networks of each level, with the members and the sites printed there', () => {
  const groups = tables.get('11')?.record.organisations?.groups ?? [];
  expect(groups.map(({ level }) => level)).toEqual(Object.keys(printed.t11));
  const cites = ({ cite }: { cite: readonly string[] }) => cite.includes('crpm-mali-2022#t11');
  for (const { level = '', organisations } of groups)
    expect(
      organisations.map((id) => {
        const { networks, contacts } = directory.byId.get(id) ?? {};
        const site = contacts?.websites.find(cites);
        return [id, String(networks?.counts.find(cites)?.count ?? ''), site?.url ?? ''];
      }),
    ).toEqual(printed.t11[level]?.map(([id, members, site]) => [id, members, site.replace(/^www/, 'http://www')]));
});

test('an organisation stands in table 2 under the typology of its entry, in table 5 under its themes, and nowhere else', () => {
  const pairs = (id: string, key: 'typology' | 'theme') =>
    (tables.get(id)?.record.organisations?.groups ?? [])
      .flatMap((group) => group.organisations.map((organisation) => `${group[key]} ${organisation}`))
      .sort();
  const cites = (facts: { cite: string[] }, table: string) => facts.cite.includes(`crpm-mali-2022#${table}`);
  const typologies = directory.organisations.flatMap(({ id, typology }) =>
    typology && cites(typology, 't2') ? [`${typology.id} ${id}`] : [],
  );
  const themes = directory.organisations.flatMap(({ id, themes: own }) =>
    own.filter((theme) => theme.basis !== 'inferred' && cites(theme, 't5')).map((theme) => `${theme.id} ${id}`),
  );
  expect(pairs('2', 'typology')).toEqual(typologies.sort());
  expect(pairs('5', 'theme')).toEqual(themes.sort());
});

test('table 13 holds the interviewed organisations, and them only', () => {
  const listed = tables.get('13')?.record.organisations?.groups.flatMap(({ organisations }) => organisations) ?? [];
  const interviewed = directory.organisations.filter(({ tier }) => tier === 'interviewed').map(({ id }) => id);
  expect([...listed].sort()).toEqual(interviewed.sort());
});
