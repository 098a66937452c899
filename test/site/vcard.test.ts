/** The contact cards of the built site, read back with a library that is not ours. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { DIST, filesIn } from './build.ts';

// biome-ignore lint/suspicious/noExplicitAny: the library gives one shape for a card and another for several
type Loose = any;
const cardFiles = filesIn(DIST).filter((path) => path.endsWith('.vcf'));
const read = (path: string) => readFileSync(join(DIST, path), 'utf8');
/** One card is `['vcard', properties]`; several are a list of them. */
function cardsOf(path: string): Loose[] {
  const parsed: Loose = ICAL.parse(read(path));
  return typeof parsed[0] === 'string' ? [parsed] : parsed;
}
const values = ([, properties]: Loose, name: string): Loose[] =>
  properties.filter(([property]: Loose) => property === name).map(([, , , value]: Loose) => value);

test('every published organisation has a card with its name, all its numbers and its addresses', () => {
  for (const file of readdirSync('content/organisations')) {
    const id = file.replace('.yaml', '');
    const record: Loose = parse(readFileSync(`content/organisations/${file}`, 'utf8'));
    if (record.withdrawn) continue;
    const [card, ...others] = cardsOf(`organisations/${id}.vcf`);
    expect(others, id).toEqual([]);
    const numbers = (record.contacts?.phones ?? []).filter(
      ({ number, status }: Loose) => number && status !== 'invalid' && status !== 'to-verify',
    );
    expect(values(card, 'org'), id).toEqual([record.name]);
    expect(values(card, 'tel'), id).toEqual(numbers.map(({ number }: Loose) => number));
    const streets = (record.addresses ?? []).map(({ printed = '' }: Loose) => printed.trim());
    expect(
      values(card, 'adr').map(([, , street]) => street),
      id,
    ).toEqual(streets);
  }
});

test('a region’s file holds the cards of all who can be reached there, each as it stands alone', () => {
  const regions = cardFiles.filter((path) => path.startsWith('regions/'));
  expect(regions.length).toBeGreaterThan(0);
  const alone = new Set(cardFiles.filter((path) => path.startsWith('organisations/')).map(read));
  for (const path of regions) {
    const cards = read(path).split(/(?=BEGIN:VCARD)/);
    expect(cards.length, path).toBe(cardsOf(path).length);
    for (const card of cards) expect(alone, path).toContain(card);
    for (const card of cards) expect(card, path).toMatch(/\r\n(TEL|EMAIL);/);
  }
});

test('the other library reads every card of every region’s file as it reads the organisation’s own', () => {
  for (const path of cardFiles.filter((file) => file.startsWith('regions/'))) {
    const cards = cardsOf(path);
    expect(cards.length, path).toBeGreaterThan(1);
    for (const card of cards) {
      const id = /organisations\/([^/]+)\/$/.exec(values(card, 'uid')[0])?.[1];
      expect(card, `${path}: ${id}`).toEqual(cardsOf(`organisations/${id}.vcf`)[0]);
      expect(values(card, 'version')).toEqual(['3.0']);
    }
  }
});

test('no line is longer than 75 octets, every line ends with CRLF, and no character is cut', () => {
  for (const path of cardFiles) {
    const text = read(path);
    expect(text.endsWith('\r\n'), path).toBe(true);
    expect(text.replaceAll('\r\n', ''), path).not.toMatch(/[\r\n\ufffd]/);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line), `${path}: ${line}`).toBeLessThanOrEqual(75);
  }
});

test('every card keeps to what the contacts of Android 7 read: version 3.0, UTF-8, CRLF, folding, numbers with their plus', () => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (const path of cardFiles) {
    const text = decoder.decode(readFileSync(join(DIST, path)));
    expect(text.endsWith('END:VCARD\r\n'), path).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const lines = text.replaceAll('\r\n ', '').trimEnd().split('\r\n');
    // Its parser knows these keys and those that begin with X-; of parameters TYPE, VALUE, ENCODING, CHARSET and LANGUAGE, and it
    // refuses a card with another. Outlook reads a letter with an accent only where the line names its charset.
    for (const line of lines) {
      const [, charset] = /^(?:[A-Z]+|X-ABShowAs)(?:;TYPE=[A-Z,]+)?(;CHARSET=UTF-8)?:/.exec(line) ?? ['', 'unreadable'];
      expect(charset, `${path}: ${line}`).toBe(/^\p{ASCII}*$/u.test(line) ? undefined : ';CHARSET=UTF-8');
    }
    for (const line of lines.filter((it) => it.startsWith('TEL'))) expect(line, path).toMatch(/:\+?\d+$/);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line), path).toBeLessThanOrEqual(75);
  }
});
