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

test('another library reads back every cell with its type', async () => {
  const [read] = await readXlsxFile(Buffer.from(await xlsx([sheet])));
  expect(read?.sheet).toBe('Feuille');
  expect(read?.data).toEqual([
    ['Texte', 'Nombre', 'Vrai', 'Rien'],
    ...VALUES.map((text) => [text, text.length / 2, text.startsWith('='), null]),
  ]);
});

test('a name of a sheet that Excel would refuse is cut, and has none of its signs', async () => {
  const [read] = await readXlsxFile(
    Buffer.from(await xlsx([{ ...sheet, title: 'Lieux d’action : adresses, [villes] et régions' }])),
  );
  expect(read?.sheet).toBe('Lieux d’action   adresses,  vil');
});

test('no cell is a formula, the header is frozen and filters cover the table', async () => {
  const parts = unzipSync(await xlsx([sheet, sheet]));
  const xml = strFromU8(parts['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
  expect(xml).not.toContain('<f>');
  expect(xml).toContain('<autoFilter ref="A1:D6"/>');
  expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
});

test('the hour does not change a byte', async () => {
  vi.useFakeTimers({ now: new Date('2020-01-01T08:00:00Z'), toFake: ['Date'] });
  const morning = await xlsx([sheet]);
  vi.setSystemTime(new Date('2031-07-09T22:30:00Z'));
  const later = await xlsx([sheet]);
  vi.useRealTimers();
  expect(Buffer.from(later).equals(Buffer.from(morning))).toBe(true);
});

test('a text that is too long for a cell is cut, not refused', async () => {
  const long = makeTable('t', ['x'.repeat(40_000)], { texte: { value: (text) => text } });
  const [read] = await readXlsxFile(Buffer.from(await xlsx([{ ...long, title: 'A', titles: ['T'] }])));
  expect(String(read?.data[1]?.[0]).length).toBe(32_767);
});
