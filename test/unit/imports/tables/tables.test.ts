import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { readCsv } from '#imports/tables/csv-table.ts';
import { detectEncoding } from '#imports/tables/decode-text.ts';
import { TableError } from '#imports/tables/table.ts';
import { readXlsx } from '#imports/tables/xlsx-table.ts';

const ROWS = [
  ['Nom', 'Téléphone'],
  ['Œuvre de l’été ; d’accord, « oui »', '20 24 11 22'],
];
const csv = (delimiter: string) => ROWS.map((row) => row.map((cell) => `"${cell}"`).join(delimiter)).join('\r\n');
const WANTED = { headers: ROWS[0], rows: [{ number: 2, cells: ROWS[1] }] };
const windows1252 = (text: string) =>
  Uint8Array.from(text, (letter) => ({ Œ: 0x8c, '’': 0x92 })[letter] ?? letter.charCodeAt(0));
const utf16 = (text: string, isBig: boolean) =>
  Uint8Array.from(
    [...text]
      .flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8])
      .map((byte, index, all) => (isBig ? (all[index ^ 1] ?? 0) : byte)),
  );

test.each([';', ',', '\t'])('a CSV parted by %j reads the same in every encoding', (delimiter) => {
  const text = csv(delimiter);
  expect(readCsv(new TextEncoder().encode(text))).toEqual(WANTED);
  expect(readCsv(new TextEncoder().encode(`\ufeff${text}`))).toEqual(WANTED);
  expect(readCsv(windows1252(text))).toEqual(WANTED);
  expect(readCsv(utf16(`\ufeff${text}`, false))).toEqual(WANTED);
  expect(readCsv(utf16(`\ufeff${text}`, true))).toEqual(WANTED);
  expect(readCsv(utf16(text, false))).toEqual(WANTED);
});

test('the encoding is derived from the bytes', () => {
  expect(detectEncoding(windows1252('été'))).toBe('windows-1252');
  expect(detectEncoding(new TextEncoder().encode('été'))).toBe('utf-8');
});

test('rows keep the number that a spreadsheet shows, empty rows and lines inside quotes included', () => {
  const table = readCsv(new TextEncoder().encode('\n\nnom;note\nA;"deux\nlignes"\n;\nB;x'));
  expect(table.rows.map(({ number, cells }) => [number, ...cells])).toEqual([
    [4, 'A', 'deux\nlignes'],
    [6, 'B', 'x'],
  ]);
});

test('a workbook reads as the CSV of it does, telephone numbers as they are typed', async () => {
  const buffer = await writeExcelFile(
    [ROWS.map((row) => [...row]), [['a'], ['b']]].map((data, index) => ({ data, sheet: `F${index}` })),
  ).toBuffer();
  expect(await readXlsx(new Uint8Array(buffer))).toEqual(WANTED);
  expect((await readXlsx(new Uint8Array(buffer), { sheet: 'F1' })).headers).toEqual(['a']);
  await expect(readXlsx(new Uint8Array(buffer), { sheet: 'F9' })).rejects.toMatchObject({ problem: 'NO_SUCH_SHEET' });
});

test('a workbook that would fill the machine is refused before it is unpacked', async () => {
  const bomb = zipSync({ 'xl/worksheets/sheet1.xml': strToU8('<a/>') });
  // The archive's list of parts declares the size of what it holds, 24 bytes after the mark of a part.
  const part = Buffer.from(bomb).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  new DataView(bomb.buffer, bomb.byteOffset).setUint32(part + 24, 250 * 1024 * 1024, true);
  await expect(readXlsx(new Uint8Array(bomb))).rejects.toMatchObject({ problem: 'TOO_LARGE' });
  const other = zipSync({ 'readme.txt': strToU8('rien') });
  await expect(readXlsx(new Uint8Array(other))).rejects.toMatchObject({ problem: 'BROKEN_XLSX' });
});

test('whatever bytes a file holds, it is read or refused with its reason', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      for (const read of [async () => readCsv(bytes), async () => readXlsx(new Uint8Array(bytes))])
        await read().catch((error) => expect(error).toBeInstanceOf(TableError));
    }),
  );
});

test('a line of words above a table of two columns is not its row of titles, though it speaks of organisations', () => {
  const text = 'Liste des organisations, mise à jour en mars 2026;\nNom;Région\nGRDR;Kayes\n';
  const { headers, notes, rows } = readCsv(new TextEncoder().encode(text));
  expect(headers).toEqual(['Nom', 'Région']);
  expect(rows).toEqual([{ number: 3, cells: ['GRDR', 'Kayes'] }]);
  expect(notes).toEqual([
    { kind: 'titles', rows: [1] },
    { kind: 'header', row: 2 },
  ]);
});

test('cells beyond the titles are read with the last column, and the rows are named', () => {
  const text = 'Nom;Région;Téléphone\nA;Gao;76000903 ; 20220904 poste 12\nB;idem;76000905;;\n';
  expect(readCsv(new TextEncoder().encode(text))).toEqual({
    headers: ['Nom', 'Région', 'Téléphone'],
    rows: [
      { number: 2, cells: ['A', 'Gao', '76000903; 20220904 poste 12'] },
      { number: 3, cells: ['B', 'idem', '76000905', '', ''] },
    ],
    notes: [
      { kind: 'surplus', rows: [2] },
      { kind: 'above', rows: [3] },
    ],
  });
});
