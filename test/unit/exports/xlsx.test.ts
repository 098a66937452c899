import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { expect, test, vi } from 'vitest';
import { makeTable } from '#exports/table.ts';
import { xlsx } from '#exports/xlsx.ts';

const VALUES = ['=1+1', '+223 20 24 11 22', '@nom', 'a < b & "c"', 'deux\nlignes'];
const table = makeTable('t', VALUES, {
  texte: { value: (text) => text },
  nombre: { type: 'number', value: (text) => text.length / 2 },
  vrai: { type: 'boolean', value: (text) => text.startsWith('=') },
  rien: { value: () => null },
});
const sheet = { ...table, title: 'Feuille', titles: ['Texte', 'Nombre', 'Vrai', 'Rien'] };

const NAME = { title: 'Annuaire & cie', language: 'fr' };

test('another library reads back every cell with its type', async () => {
  const [read] = await readXlsxFile(Buffer.from(await xlsx([sheet], NAME)));
  expect(read?.sheet).toBe('Feuille');
  expect(read?.data).toEqual([
    ['Texte', 'Nombre', 'Vrai', 'Rien'],
    ...VALUES.map((text) => [text, text.length / 2, text.startsWith('='), null]),
  ]);
});

test('a name of a sheet that Excel would refuse is cut, and has none of its signs', async () => {
  const [read] = await readXlsxFile(
    Buffer.from(await xlsx([{ ...sheet, title: 'Lieux d’action : adresses, [villes] et régions' }], NAME)),
  );
  expect(read?.sheet).toBe('Lieux d’action   adresses');
});

test('no cell is a formula, the header is frozen and filters cover the table', async () => {
  const parts = unzipSync(await xlsx([sheet, sheet], NAME));
  const xml = strFromU8(parts['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
  expect(xml).not.toContain('<f>');
  expect(xml).toContain('<autoFilter ref="A1:D6"/>');
  expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
});

test('the hour does not change a byte', async () => {
  vi.useFakeTimers({ now: new Date('2020-01-01T08:00:00Z'), toFake: ['Date'] });
  const morning = await xlsx([sheet], NAME);
  vi.setSystemTime(new Date('2031-07-09T22:30:00Z'));
  const later = await xlsx([sheet], NAME);
  vi.useRealTimers();
  expect(Buffer.from(later).equals(Buffer.from(morning))).toBe(true);
});

test('a text that is too long for a cell is cut, not refused', async () => {
  const long = makeTable('t', ['x'.repeat(40_000)], { texte: { value: (text) => text } });
  const [read] = await readXlsxFile(Buffer.from(await xlsx([{ ...long, title: 'A', titles: ['T'] }], NAME)));
  expect(String(read?.data[1]?.[0]).length).toBe(32_767);
});

test('a workbook says its title and its language, which a screen reader reads first', async () => {
  const parts = unzipSync(await xlsx([sheet], NAME));
  const core = strFromU8(parts['docProps/core.xml'] as Uint8Array);
  expect(core).toContain('<dc:title>Annuaire &amp; cie</dc:title><dc:language>fr</dc:language>');
  expect(strFromU8(parts['_rels/.rels'] as Uint8Array)).toContain('Target="docProps/core.xml"');
  expect(strFromU8(parts['[Content_Types].xml'] as Uint8Array)).toContain('PartName="/docProps/core.xml"');
});

test('the name of a sheet is not cut within a word, where a word ends in time, and no two are the same', async () => {
  const long = 'Enquête de juin 2021 à Kayes';
  const names = [
    'T1 Migrants internes récents, par région',
    'a'.repeat(40),
    'Court',
    `${long}, besoins`,
    `${long}, moyens`,
    'court',
  ];
  const parts = unzipSync(
    await xlsx(
      names.map((title) => ({ ...sheet, title })),
      NAME,
    ),
  );
  const book = strFromU8(parts['xl/workbook.xml'] as Uint8Array);
  expect([...book.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
    'T1 Migrants internes récents',
    'a'.repeat(31),
    'Court',
    'Enquête de juin 2021 à Kayes',
    'Enquête de juin 2021 à Kayes, m',
    'court 2',
  ]);
});
