import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { atom } from '#exports/atom.ts';
import { MACHINE_WORDING, readingWording } from '#exports/code-words.ts';
import { csv, PLAIN } from '#exports/csv.ts';
import { organisationPoints, regionAreas } from '#exports/geojson.ts';
import { hsdsApiFiles } from '#exports/hsds/api.ts';
import { hsdsPackageTables, hsdsTables } from '#exports/hsds/hsds.ts';
import { hsdsOrganizations } from '#exports/hsds/nested.ts';
import { hxl } from '#exports/hxl.ts';
import { listIndex } from '#exports/list-index.ts';
import { publishedList } from '#exports/organisation-json.ts';
import { openDataTables } from '#exports/tables.ts';
import { xlsx } from '#exports/xlsx.ts';
import { directory, GONE, lists, pageOf, RECORDS } from './sample.ts';

const feed = { title: '', subtitle: '', rights: '', author: '', self: '', home: '', pageOf, ended: () => '' };
const tables = openDataTables(directory, MACHINE_WORDING, pageOf);
const hsds = hsdsTables(directory, pageOf, 'id');
const workbook = unzipSync(
  await xlsx(
    openDataTables(directory, readingWording(directory, 'fr'), pageOf).map((table) => ({
      ...table,
      title: table.name,
      titles: table.fields.map(({ name }) => name),
    })),
    { title: '', language: 'fr' },
  ),
);

const FILES: Record<string, string> = {
  json: JSON.stringify(publishedList(directory, pageOf, 'https://exemple.org/s')),
  csv: tables.map((table) => csv(table, PLAIN)).join(''),
  xlsx: Object.values(workbook)
    .map((part) => strFromU8(part))
    .join(''),
  points: JSON.stringify(organisationPoints(directory, pageOf)),
  areas: JSON.stringify(regionAreas(lists.regions, new Map(), pageOf)),
  hsds: JSON.stringify(hsdsOrganizations(hsds)),
  hsdsApi: JSON.stringify(hsdsApiFiles(hsds).map(({ path, body }) => [path, body()])),
  hsdsTables: hsdsPackageTables(hsds)
    .map((table) => csv(table, PLAIN))
    .join(''),
  hxl: hxl(directory, 'fr'),
  index: JSON.stringify(listIndex({ mapped: { lists, count: 3 }, listed: { lists, count: 0 } })),
  atom: atom(directory, 'fr', feed),
};

test.each(Object.keys(FILES))('nothing of a withdrawn organisation is in the file: %s', (format) => {
  const text = FILES[format] ?? '';
  expect(text).toContain('aide');
  for (const trace of [
    GONE.id,
    GONE.name,
    GONE.phone,
    GONE.phone.slice(4),
    '70 00 00 09',
    GONE.email,
    'Retirée',
    'Partenaire',
  ])
    expect(text).not.toContain(trace);
});

test('the withdrawn organisation was there to be found', () => {
  expect(JSON.stringify([...RECORDS.organisations])).toContain(GONE.phone);
});
