/** Every published file, read again by another library and compared with the content files, row by row. */
import { readdirSync, readFileSync } from 'node:fs';
import { check } from '@placemarkio/check-geojson';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseXml } from 'node-html-parser';
import readXlsxFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { shareByCountry } from '#model/countries.ts';
import { buildDirectory } from '#model/directory.ts';
import { checkContent } from '#model/validation/check-content.ts';
import { readContentFiles } from '#site/content-files.ts';
import { isRecent, looseYearOf } from '../recent-facts.ts';
import { DIST, filesIn } from './build.ts';

// biome-ignore lint/suspicious/noExplicitAny: the point is to read the files without the site's own types
type Loose = any;
const V1 = `${DIST}/donnees/v1`;
const organisations: { id: string; record: Loose }[] = readdirSync('content/organisations')
  .map((name) => ({
    id: name.replace('.yaml', ''),
    // Names that only help the search are not data.
    record: { ...parse(readFileSync(`content/organisations/${name}`, 'utf8')), searchNames: undefined },
  }))
  .filter(({ record }) => !record.withdrawn);
const ids = organisations.map(({ id }) => id).sort();
const mapped = new Set(
  shareByCountry(buildDirectory(checkContent(readContentFiles()).records)).mapped.organisations.map(({ id }) => id),
);
const readJson = (path: string): Loose => JSON.parse(readFileSync(`${V1}/${path}`, 'utf8'));
const readCsv = (path: string, delimiter = ','): Record<string, string>[] =>
  parseCsv(readFileSync(`${V1}/${path}`), { columns: true, bom: true, delimiter });
const sortedIds = (rows: readonly Loose[]) => rows.map(({ id }) => id).sort();
const all = (key: string) =>
  organisations.flatMap(({ id, record }) => (record[key] ?? []).map((item: Loose) => ({ id, ...item })));

/** What the record says under each of its own keys, defaults apart, must stand in the published one. */
function contains(published: Loose, record: Loose): boolean {
  if (Array.isArray(record))
    return record.length === published?.length && record.every((item, index) => contains(published[index], item));
  if (record !== null && typeof record === 'object')
    return Object.entries(record).every(([key, value]) => contains(published?.[key], value));
  return typeof record === 'string' ? published === record.trim() : published === record;
}

test('the JSON holds every organisation with everything that its record says', () => {
  const published = new Map<string, Loose>(
    readJson('organisations.json').organisations.map((item: Loose) => [item.id, item]),
  );
  expect([...published.keys()].sort()).toEqual(ids);
  for (const { id, record } of organisations) {
    expect(contains(published.get(id), record), id).toBe(true);
    expect(readJson(`organisations/${id}.json`)).toEqual(published.get(id));
  }
  expect(filesIn(`${V1}/organisations`).length).toBe(ids.length);
});

test('the JSON is valid against the schemas that stand beside it', () => {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(readJson('organisations.schema.json'));
  validate(readJson('organisations.json'));
  expect(validate.errors).toBeNull();
  const validateOne = ajv.compile(readJson('organisation.schema.json'));
  validateOne(readJson(`organisations/${ids[0]}.json`));
  expect(validateOne.errors).toBeNull();
});

test('both CSV files have a row for each organisation, in two wordings', () => {
  const plain = readCsv('organisations.csv');
  const reading = readCsv('tableur/organisations.csv', ';');
  expect(sortedIds(plain)).toEqual(ids);
  expect(reading.map((row) => row.Identifiant)).toEqual(plain.map((row) => row.id));
  for (const { id, record } of organisations) {
    const row = plain.find((found) => found.id === id);
    const works = (record.contacts?.phones ?? []).filter(
      ({ status }: Loose) => !['invalid', 'reported-dead', 'to-verify'].includes(status),
    );
    expect(row?.name?.replace(/^'/, ''), id).toBe(record.name.trim());
    // A number that is dialled in one country alone has the code of that country beside it.
    const numbers = works.map(({ number, within }: Loose) => (within ? `${number} (${within})` : number));
    expect(row?.phones, id).toBe(numbers.join(' | '));
    expect(row?.themes, id).toBe(
      (record.themes ?? [])
        .filter(isRecent)
        .map((theme: Loose) => theme.id)
        .join(' | '),
    );
    const old = (record.themes ?? []).filter((theme: Loose) => !isRecent(theme));
    for (const theme of old)
      expect(row?.only_old, id).toContain(
        [theme.id, ...(looseYearOf(theme) ? [`(${looseYearOf(theme)})`] : [])].join(' '),
      );
    expect(row?.summary_fr, id).toBe(record.summary.fr.trim());
  }
});

test('the tables of details have a row for each fact of the records', () => {
  const count = (path: string) => readCsv(path).length;
  const contacts = organisations.flatMap(({ record }) =>
    Object.entries(record.contacts ?? {})
      .filter(([key]) => key !== 'none')
      .flatMap(([, items]) => items as Loose[]),
  );
  expect(count('contacts.csv')).toBe(contacts.length);
  expect(count('territoires.csv')).toBe([...all('areas'), ...all('servicePoints'), ...all('addresses')].length);
  const members = organisations.flatMap(({ record }) => record.networks?.memberOf ?? []);
  expect(count('liens.csv')).toBe(members.length + all('related').length);
  const sources = readdirSync('content/sources').flatMap(
    (name) => parse(readFileSync(`content/sources/${name}`, 'utf8')).remarks ?? [],
  );
  expect(count('remarques.csv')).toBe(all('remarks').length + sources.length);
});

test('no cell of a CSV file begins as a formula, and telephone numbers are whole', () => {
  const files = filesIn(V1).filter((path) => path.endsWith('.csv'));
  expect(files.length).toBeGreaterThan(30);
  for (const path of files) {
    const rows = parseCsv(readFileSync(`${V1}/${path}`), {
      bom: true,
      delimiter: /^(?:tableur|voix)\//.test(path) ? ';' : ',',
    });
    for (const cell of rows.flat())
      if (/^[\s]*[=+\-@]/.test(cell)) expect(cell, path).toMatch(/^(\+[\d |+]+|-|-\d+([.,]\d+)?)$/);
  }
});

test('the workbooks hold the same rows as the CSV files of their language', async () => {
  for (const folder of [V1, `${DIST}/en/donnees/v1`]) {
    const sheets = await readXlsxFile(`${folder}/annuaire.xlsx`);
    const names = filesIn(`${folder}/tableur`);
    // After them the tables of the mapping, and the terms of use.
    const mapping = readdirSync('content/tables').length;
    const numbered = readdirSync('content/tables').filter((name) => /^\d+\.yaml$/.test(name)).length;
    expect(sheets.length).toBe(names.length + mapping + 1);
    const sheetNames = sheets.map(({ sheet }) => sheet);
    for (let number = 1; number <= numbered; number++)
      expect(sheetNames.filter((name) => name.startsWith(`T${number} `)).length, String(number)).toBe(1);
    for (const name of names) {
      const rows = parseCsv(readFileSync(`${folder}/tableur/${name}`), { bom: true, delimiter: ';' });
      const text = (cell: Loose) =>
        cell === null ? '' : typeof cell === 'number' ? String(cell).replace('.', ',') : String(cell);
      const same = sheets.filter(({ data }) => data.length === rows.length && data[0]?.join() === rows[0]?.join());
      expect(same.length, name).toBe(1);
      expect(
        same[0]?.data.map((row) => row.map(text)),
        name,
      ).toEqual(rows.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@])/, ''))));
    }
  }
});

test('the GeoJSON is accepted by another library, and every point is that of a place', () => {
  const places = readdirSync('content/places').flatMap((name) => parse(readFileSync(`content/places/${name}`, 'utf8')));
  const known = new Set(
    places.flatMap(({ coordinates }: Loose) => (coordinates ? [`${coordinates.lon},${coordinates.lat}`] : [])),
  );
  for (const name of ['organisations.geojson', 'regions.geojson']) {
    const text = readFileSync(`${V1}/${name}`, 'utf8');
    expect(() => check(text)).not.toThrow();
    for (const { geometry } of JSON.parse(text).features)
      if (geometry?.type === 'Point') expect(known).toContain(geometry.coordinates.join());
  }
  expect(
    [...new Set(readJson('organisations.geojson').features.map(({ properties }: Loose) => properties.id))].sort(),
  ).toEqual(ids);
});

const NAME = /^[a-z0-9][a-z0-9._-]*$/;
const fieldNames = z.array(z.string()).min(1);
/** What version 2 of the Data Package asks of a package of tables, and what we promise on top: types, titles, keys. */
const packageSchema = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name: z.string().regex(NAME),
  title: z.string().min(1),
  description: z.string().min(1),
  homepage: z.url(),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  created: z.iso.datetime(),
  licenses: z.array(z.strictObject({ name: z.string().min(1), path: z.url(), title: z.string().min(1) })).min(1),
  sources: z.array(z.strictObject({ title: z.string().min(1) })).min(1),
  resources: z
    .array(
      z.strictObject({
        $schema: z.literal('https://datapackage.org/profiles/2.0/dataresource.json'),
        name: z.string().regex(NAME),
        type: z.literal('table'),
        title: z.string().min(1),
        path: z.string().regex(/^(?!\/)(?!.*\.\.)[\w./-]+\.csv$/),
        format: z.literal('csv'),
        mediatype: z.literal('text/csv'),
        encoding: z.literal('utf-8'),
        dialect: z.strictObject({
          $schema: z.literal('https://datapackage.org/profiles/2.0/tabledialect.json'),
          header: z.literal(true),
          delimiter: z.literal(','),
          lineTerminator: z.literal('\r\n'),
          quoteChar: z.literal('"'),
          doubleQuote: z.literal(true),
        }),
        schema: z.strictObject({
          $schema: z.literal('https://datapackage.org/profiles/2.0/tableschema.json'),
          fields: z
            .array(
              z.strictObject({
                name: z.string().min(1),
                type: z.enum(['string', 'integer', 'number', 'boolean']),
                title: z.string().min(1).optional(),
                constraints: z
                  .strictObject({ required: z.literal(true), unique: z.literal(true).optional() })
                  .optional(),
              }),
            )
            .min(1),
          primaryKey: fieldNames.optional(),
          foreignKeys: z
            .array(
              z.strictObject({
                fields: fieldNames,
                reference: z.strictObject({ resource: z.string(), fields: fieldNames }),
              }),
            )
            .min(1)
            .optional(),
        }),
      }),
    )
    .min(1),
});

test('the outer rings of regions turn counter-clockwise, and no file names a system of coordinates', () => {
  const turn = (ring: number[][]) =>
    ring.reduce((sum, [x = 0, y = 0], index) => {
      const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
      return sum + x * nextY - nextX * y;
    }, 0);
  const { features } = readJson('regions.geojson');
  const polygons = features.flatMap(({ geometry }: Loose) =>
    geometry?.type === 'MultiPolygon'
      ? geometry.coordinates
      : geometry?.type === 'Polygon'
        ? [geometry.coordinates]
        : [],
  );
  expect(polygons.length).toBeGreaterThan(5);
  for (const [outer, ...holes] of polygons) {
    expect(turn(outer)).toBeGreaterThan(0);
    for (const hole of holes) expect(turn(hole)).toBeLessThan(0);
  }
  for (const name of ['organisations.geojson', 'regions.geojson']) expect(readJson(name)).not.toHaveProperty('crs');
});

test('the second row of the 3W file holds its hashtags, in their order', () => {
  expect(readFileSync(`${V1}/hxl-3w.csv`, 'utf8').split(/\r?\n/)[1]).toBe(
    '#org+name,#org+acronym,#org+type,#sector+name,#country+code,#adm1+name,#adm1+code,#adm2+name,#adm2+code,#contact+phone,#contact+email,#org+url,#date+updated,#meta+source,#meta+basis',
  );
});

test('each data package is what version 2 asks for, its names unique and its keys among its columns and tables', () => {
  for (const folder of ['', 'hsds/']) {
    const data = packageSchema.parse(readJson(`${folder}datapackage.json`));
    const columns = new Map(data.resources.map(({ name, schema }) => [name, schema.fields.map((field) => field.name)]));
    expect(columns.size).toBe(data.resources.length);
    for (const { name, schema } of data.resources) {
      const own = columns.get(name) ?? [];
      expect(new Set(own).size).toBe(own.length);
      expect(own).toEqual(expect.arrayContaining(schema.primaryKey ?? []));
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        expect(own).toEqual(expect.arrayContaining(fields));
        expect(columns.get(reference.resource || name)).toEqual(expect.arrayContaining(reference.fields));
      }
    }
  }
});

test('each cell of the tables has the type that the data package gives its column', () => {
  const wanted = {
    string: /^/,
    integer: /^(?:-?\d+)?$/,
    number: /^(?:-?\d+(?:\.\d+)?)?$/,
    boolean: /^(?:true|false)?$/,
  };
  for (const folder of ['', 'hsds/'])
    for (const { path, schema } of packageSchema.parse(readJson(`${folder}datapackage.json`)).resources)
      for (const row of readCsv(folder + path))
        for (const { name, type, constraints } of schema.fields) {
          expect(row[name], `${path} ${name}`).toMatch(wanted[type]);
          if (constraints?.required) expect(row[name], `${path} ${name}`).not.toBe('');
        }
});

test('each data package describes files that exist, with the columns that they have and keys that hold', () => {
  for (const folder of ['', 'hsds/']) {
    const { resources } = readJson(`${folder}datapackage.json`);
    const rows = new Map<string, Record<string, string>[]>(
      resources.map((item: Loose) => [item.name, readCsv(folder + item.path)]),
    );
    for (const { name, path, schema } of resources) {
      const [header] = parseCsv(readFileSync(`${V1}/${folder}${path}`), { to: 1 });
      expect(header, path).toEqual(schema.fields.map((field: Loose) => field.name));
      if (schema.primaryKey) {
        const keys = rows.get(name)?.map((row) => schema.primaryKey.map((key: string) => row[key]).join('/')) ?? [];
        expect(new Set(keys).size, path).toBe(keys.length);
      }
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const known = new Set(
          rows.get(reference.resource || name)?.map((row) => reference.fields.map((key: string) => row[key]).join('/')),
        );
        for (const row of rows.get(name) ?? []) {
          const value = fields.map((field: string) => row[field]);
          if (value.every(Boolean)) expect(known, `${path} ${fields}`).toContain(value.join('/'));
        }
      }
    }
  }
});

test('HSDS, 3W file and index know every organisation', () => {
  const identifiers = readJson('hsds/organizations.json').map(
    (item: Loose) => item.organization_identifiers[0].identifier,
  );
  expect(identifiers.sort()).toEqual(ids);
  const [, ...rows] = readCsv('hxl-3w.csv');
  const names = new Set(rows.map((row) => row.Organisation));
  for (const { record } of organisations) expect(names).toContain(record.name.trim());
  // The lists are those of the mapped countries (0049).
  const { regions, themes } = readJson('index.json');
  for (const theme of themes)
    expect([...theme.organisations].sort()).toEqual(
      organisations
        .filter(({ id }) => mapped.has(id))
        .filter(({ record }) => record.themes?.some((own: Loose) => own.id === theme.id && isRecent(own)))
        .map(({ id }) => id)
        .sort(),
    );
  expect(regions.length).toBeGreaterThan(0);
});

test('the feeds are XML with a date, and no entry where no record has a change', () => {
  const changes = all('changes').length;
  for (const folder of [V1, `${DIST}/en/donnees/v1`]) {
    const feed = parseXml(readFileSync(`${folder}/changements.atom`, 'utf8'));
    expect(feed.querySelector('updated')?.text).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
    expect(feed.querySelectorAll('entry').length).toBe(changes);
  }
});

test('the feed of each list holds the changes to its entries and no other, and its page names it', () => {
  const idsIn = (path: string) =>
    parseXml(readFileSync(`${DIST}/${path}`, 'utf8'))
      .querySelectorAll('entry > id')
      .map((id) => id.text);
  const whole = new Set(idsIn('donnees/v1/changements.atom'));
  const feeds = filesIn(DIST).filter(
    (path) => path.endsWith('/fil.atom') && !path.startsWith('en/') && !path.startsWith('qualite/'),
  );
  for (const path of feeds) {
    expect(
      idsIn(path).filter((id) => !whole.has(id)),
      path,
    ).toEqual([]);
    expect(readFileSync(`${DIST}/${path.replace('fil.atom', 'index.html')}`, 'utf8'), path).toContain(
      `href="/${path}"`,
    );
  }
  const { version: _, licence: __, counts: ___, listed: ____, ...families } = readJson('index.json');
  const lists = Object.entries<Loose[]>(families).flatMap(([family, some]) =>
    some.map(({ id }) => `${family}/${id}/fil.atom`),
  );
  expect(lists.filter((path) => !feeds.includes(path))).toEqual([]);
  const gao = families.regions.find(({ id }: Loose) => id === 'gao').organisations;
  const changed = new Set(all('changes').map(({ id }) => id));
  const reported = new Set(idsIn('regions/gao/fil.atom').map((id) => id.split('/').at(-2)));
  expect(gao.filter((id: string) => changed.has(id) && !reported.has(id))).toEqual([]);
});

test('every address in llms.txt exists', () => {
  const text = readFileSync(`${DIST}/llms.txt`, 'utf8');
  const files = new Set(filesIn(DIST));
  const addresses = [...text.matchAll(/\]\(http:\/\/localhost:4321\/([^)]*)\)/g)].map(([, path = '']) =>
    path.replace(/\/$|^$/, '$&index.html'),
  );
  expect(addresses.length).toBeGreaterThan(10);
  for (const path of addresses) expect(files).toContain(path);
});

test('a frame of a list needs no script and leads to the whole site in another tab', () => {
  for (const { id, organisations: here, wholeCountry } of readJson('index.json').regions) {
    const frame = parseXml(readFileSync(`${DIST}/widget/regions/${id}/index.html`, 'utf8'));
    const cards = frame
      .querySelectorAll('.card')
      .map((card) => card.querySelector('a')?.getAttribute('href')?.split('/').at(-2));
    expect(cards, id).toEqual([...here, ...wholeCountry]);
    for (const link of frame.querySelectorAll('a:not([href^="tel:"])'))
      expect(link.getAttribute('target'), id).toBe('_blank');
  }
});

test.each(['', 'en/'])('the table of files (%s) says of each how large it is and how many lines it has', (language) => {
  const page = parseXml(readFileSync(`${DIST}/${language}donnees/index.html`, 'utf8'));
  const table = page.querySelector('main table');
  const files = table?.querySelectorAll('tbody tr').map((row) => {
    const path = row.querySelector('a')?.getAttribute('href') ?? '';
    const [rows = '', size = ''] = row.querySelectorAll('.number').map(({ text }) => text.replace(/[^\d]/g, ''));
    return { path, rows: Number(rows), size: Number(size) };
  });
  expect(files?.map(({ path, size }) => [path, size])).toEqual(
    files?.map(({ path }) => [path, Math.ceil(readFileSync(`${DIST}${path}`).length / 1000)]),
  );
  const rowsOf = (name: string) => files?.find(({ path }) => path.endsWith(`v1/${name}`))?.rows;
  expect([rowsOf('organisations.json'), rowsOf('organisations.csv'), rowsOf('hxl-3w.csv')]).toEqual([
    ids.length,
    ids.length,
    // Its second row holds the hashtags.
    readCsv('hxl-3w.csv').length - 1,
  ]);
  expect(rowsOf('organisations.geojson')).toBe(readJson('organisations.geojson').features.length);
  expect(rowsOf('index.json')).toBe(0);
});
