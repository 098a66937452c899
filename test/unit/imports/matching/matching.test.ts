import { expect, test } from 'vitest';
import { findDuplicates } from '#imports/matching/directory-duplicates.ts';
import { likeness, MatchIndex, nameKey } from '#imports/matching/matching.ts';
import { CITE, contentRecords } from '../../records.ts';

const nothing = { phones: [], emails: [], sites: [] };

test('accents, articles, punctuation and an acronym in brackets do not distinguish names', () => {
  expect(nameKey('L’Association des Expulsés du Mali (AEM)')).toBe(nameKey('association expulses, Mali'));
  expect(likeness(nameKey('Association malienne des expulsés'), nameKey('Expulsés'))).toBe(0);
  expect(nameKey('Assoc. malienne des expulsés')).toBe(nameKey('Association Malienne des Expulsés (A.M.E)'));
  expect(nameKey('Appui rural A')).not.toBe(nameKey('Appui rural D'));
  expect(
    likeness(nameKey('Association malienne des expulsés'), nameKey('Asociation maliene des expulsés')),
  ).toBeGreaterThan(0.84);
});

test('each reason is given, the likeliest organisation first', () => {
  const index = new MatchIndex();
  index.add({
    id: 'ame',
    names: ['Association malienne des expulsés'],
    acronym: 'AME',
    phones: ['+22320241122'],
    emails: ['a@b.org'],
    sites: ['http://www.ame.org/'],
  });
  index.add({ id: 'amm', names: ['Autre maison'], acronym: 'AME', ...nothing, phones: ['+22320241122'] });
  const found = index.find({
    id: 'x',
    names: ['Asociation malienne des expulsés'],
    acronym: 'A.M.E.',
    phones: ['+22320241122'],
    emails: ['A@B.org'],
    sites: ['https://ame.org'],
  });
  expect(found.map(({ id, reasons }) => [id, ...reasons.map(({ kind }) => kind)])).toEqual([
    ['ame', 'phone', 'email', 'site', 'acronym', 'similar-name'],
    ['amm', 'phone', 'acronym'],
  ]);
  expect(index.find({ id: 'x', names: ['Tout autre chose'], acronym: 'AME', ...nothing })).toEqual([]);
});

test('each pair of the directory is suggested once, withdrawn organisations never', () => {
  const contacts = { phones: [{ number: '+22320241122', printed: '20 24 11 22', cite: CITE }] };
  const { organisations } = contentRecords({
    a: { name: 'A', contacts },
    b: { name: 'B', contacts },
    c: { name: 'A', contacts, withdrawn: { date: '2022' } },
  });
  expect(findDuplicates(organisations).map(({ id, of }) => [id, of])).toEqual([['a', 'b']]);
});

test('a pair that the content knows to be two organisations is not suggested, in whatever order it is written', () => {
  const contacts = { phones: [{ number: '+22320241122', printed: '20 24 11 22', cite: CITE }] };
  const { organisations } = contentRecords({ a: { name: 'A', contacts }, b: { name: 'B', contacts } });
  const because = { fr: 'Deux.', en: 'Two.' };
  expect(findDuplicates(organisations, [{ organisations: ['b', 'a'], because, cite: CITE }])).toEqual([]);
  expect(findDuplicates(organisations, [{ organisations: ['a', 'c'], because, cite: CITE }])).toHaveLength(1);
});

test('ten thousand entries are compared through the index, not all with all, and every planted double is found', () => {
  const of = (index: number) => ({
    name: `Association ${index * 7919} ${index * 104_729} de Kayes`,
    contacts: undefined,
  });
  const many = Array.from({ length: 10_000 }, (_, index) => [`o${index}`, of(index)] as const);
  const doubles = Array.from({ length: 100 }, (_, index) => [`d${index}`, of(index * 97)] as const);
  const { organisations } = contentRecords(Object.fromEntries([...many, ...doubles]));
  const start = process.threadCpuUsage();
  const found = findDuplicates(organisations).filter(({ reasons }) => reasons.some(({ kind }) => kind === 'name'));
  const { user, system } = process.threadCpuUsage(start);
  expect(found.map(({ id, of: double }) => [id, double]).sort()).toEqual(
    doubles.map(([id], index) => [`o${index * 97}`, id]).sort(),
  );
  // All pairs would be fifty million comparisons of names: minutes.
  expect((user + system) / 1000).toBeLessThan(10_000);
});
