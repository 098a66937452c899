import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { entryText, formatEntry, rewriteEntry } from '#imports/yaml/entry-text.ts';

const FOLDER = 'content/organisations';
const texts = readdirSync(FOLDER).map((file) => readFileSync(`${FOLDER}/${file}`, 'utf8'));
const COMMENTED = `# En tête
name: Une # le nom
areas:
  # les lieux
  - { place: bamako, cite: [a#b] } # vérifié
  # entre deux
  - { place: kayes, cite: [a#b] }
# avant les contacts
contacts:
  phones:
    - { number: "+22320241122", printed: "20 24 11 22", cite: [a#b] }
`;

test('every entry of the content is in the one form, and no line of it is longer than 120 characters', () => {
  for (const text of texts) expect(formatEntry(text)).toBe(text);
  expect(texts.flatMap((text) => text.split('\n')).filter((line) => line.length > 120)).toEqual([]);
});

test('no line inside of a text is taken for a place of a comment', () => {
  expect(commentable('a: >-\n  one\n  two\nb:\n  - "long-\\\n    er"\nc: 1')).toEqual([0, 3, 6]);
});

test('an entry that says the same is not touched', () => {
  for (const text of texts) expect(rewriteEntry(text, parse(text))).toBe(text);
});

test('the form: keys in the order of the schema, what is short on one line, prose folded, dates in quotes', () => {
  const text = `acronym: 'A'
founded:
  cite:
    - a#b
  date: 1996-10-06
summary: {fr: "Une phrase qui est bien vraiment trop longue pour tenir sur une seule ligne, car elle ne dit rien et ne finit pas.", cite: [a#b]}
name: "Une: deux"
inconnue: 1
areas:
- cite: ["a#b"] # vérifié
  place: "bamako"
`;
  expect(formatEntry(text)).toBe(`name: "Une: deux"
acronym: A
summary:
  fr: >-
    Une phrase qui est bien vraiment trop longue pour tenir sur une seule ligne, car elle ne dit rien et ne finit pas.
  cite: [a#b]
founded: { date: "1996-10-06", cite: [a#b] }
areas:
  - place: bamako
    cite: [a#b] # vérifié
inconnue: 1
`);
  expect(formatEntry('a: [b')).toBeUndefined();
});

test('what is said anew comes in; comments stay with what is still said', () => {
  const record = parse(COMMENTED);
  record.areas.push({ place: 'gao', cite: ['c#d'] });
  record.contacts.phones[0].cite.push('c#d');
  record.founded = { date: '1996', cite: ['c#d'] };
  expect(rewriteEntry(COMMENTED, record)).toBe(`# En tête
name: Une # le nom
founded: { date: "1996", cite: [c#d] }
areas:
  # les lieux
  - { place: bamako, cite: [a#b] } # vérifié
  # entre deux
  - { place: kayes, cite: [a#b] }
  - { place: gao, cite: [c#d] }
# avant les contacts
contacts:
  phones:
    - { number: "+22320241122", printed: "20 24 11 22", cite: [a#b, c#d] }
`);
});

test('a comment stays with its item when others come and go', () => {
  const record = parse(COMMENTED);
  record.areas = [{ place: 'gao', cite: ['c#d'] }, record.areas[1]];
  expect(rewriteEntry(COMMENTED, record)).toContain(`areas:
  # les lieux
  - { place: gao, cite: [c#d] } # vérifié
  # entre deux
  - { place: kayes, cite: [a#b] }
`);
});

test('whatever its place, a comment survives, once, and changes nothing else', () => {
  const places = texts.map((text) => ({ text, lines: commentable(text) }));
  fc.assert(
    fc.property(fc.constantFrom(...places), fc.nat(), fc.boolean(), ({ text, lines: at }, nat, isOwnLine) => {
      const lines = text.split('\n');
      const index = at[nat % at.length] ?? 0;
      const line = lines[index] ?? '';
      lines[index] = isOwnLine
        ? `${/^[ -]*/.exec(line)?.[0].replaceAll('-', ' ')}# un mot\n${line}`
        : `${line} # un mot`;
      const formatted = formatEntry(lines.join('\n')) ?? '';
      expect(formatted.split('# un mot')).toHaveLength(2);
      expect(parse(formatted)).toEqual(parse(text));
      expect(formatEntry(formatted)).toBe(formatted);
    }),
    { numRuns: 300 },
  );
});

/** The lines at which a comment is one: not inside a text. */
function commentable(text: string): number[] {
  let folded = -1;
  // A word too long for a line, as an address is, goes on behind a backslash.
  const goesOn = (line = '') => line.endsWith('\\');
  return text.split('\n').flatMap((line, index, lines) => {
    const indent = line.search(/\S/);
    if (indent < 0 || (folded >= 0 && indent > folded)) return [];
    if (goesOn(line) || goesOn(lines[index - 1])) return [];
    folded = /[>|]-?$/.test(line) ? indent : -1;
    return [index];
  });
}

const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 150 }).map((text) => text.trim() || 'x');
const change = fc.record(
  {
    name: word,
    acronym: word,
    aliases: fc.array(word, { minLength: 1 }),
    summary: fc.record({ fr: word, en: word, cite: fc.array(word, { minLength: 1 }) }),
    areas: fc.array(fc.record({ place: word, cite: fc.array(word, { minLength: 1 }) }), { minLength: 1 }),
    scope: fc.record({ scale: word, cite: fc.array(word, { minLength: 1 }) }),
    verified: fc.record({ date: fc.constantFrom('2026', '2026-11-20'), by: fc.record({ fr: word }) }),
  },
  { requiredKeys: [] },
);

test('whatever is laid into an entry is read back as it was', () => {
  fc.assert(
    fc.property(fc.constantFrom(...texts.slice(0, 40)), change, (text, changes) => {
      const record = { ...(parse(text) as object), ...changes };
      expect(parse(rewriteEntry(text, record))).toEqual(record);
      expect(parse(entryText(record))).toEqual(record);
    }),
    { numRuns: 30 },
  );
});
