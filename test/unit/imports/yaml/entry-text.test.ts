import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { entryText, rewriteEntry } from '#imports/yaml/entry-text.ts';

vi.setConfig({ testTimeout: 60_000 });

const FOLDER = 'content/organisations';
const texts = readdirSync(FOLDER).map((file) => readFileSync(`${FOLDER}/${file}`, 'utf8'));
const COMMENTED = `# En tête
name: Une # le nom
areas: # les lieux
  - { place: bamako, cite: [a#b] } # vérifié
  # entre deux
  - { place: kayes, cite: [a#b] }
# avant les contacts
contacts:
  phones:
    - { number: "+22320241122", printed: "20 24 11 22", cite: [a#b] }
`;

test('an entry that says the same is not touched', () => {
  for (const text of texts) expect(rewriteEntry(text, parse(text))).toBe(text);
});

test('only what differs is written anew: comments, order and form of the rest stay', () => {
  const record = parse(COMMENTED);
  record.areas.push({ place: 'gao', cite: ['c#d'] });
  record.contacts.phones[0].cite.push('c#d');
  record.founded = { date: '1996', cite: ['c#d'] };
  expect(rewriteEntry(COMMENTED, record)).toBe(`# En tête
name: Une # le nom
founded: { date: "1996", cite: [c#d] }
areas: # les lieux
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
