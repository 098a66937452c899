import { expect, test } from 'vitest';
import { buildDirectory } from '#model/directory.ts';
import { buildReferralIndex } from '#model/help/referral.ts';
import { CITE, contentRecords } from '../../records.ts';

const OLD = ['note-2014#t1'];
const number = (digits: string, cite = CITE) => ({
  phones: [{ number: `+2232024${digits}`, printed: digits, cite }],
});
const gives = (id: string, cite = CITE) => ({ services: [{ id, cite }] });
const acts = (place: string, cite = CITE) => ({ areas: [{ place, cite }] });

/** `kind: id, id` for each group of a need in a place. */
function groups(organisations: Record<string, object>, need: string, place: string): string[] {
  const directory = buildDirectory(contentRecords(organisations, { services: ['sante', 'information', 'juridique'] }));
  const index = buildReferralIndex(directory);
  const term = directory.terms.services.get(need);
  const where = directory.gazetteer.byId.get(place);
  if (!term || !where) throw new Error('fixture');
  const referral = index.find(term, where);
  const lines = referral.groups.map(
    ({ kind, year, neighbour, entries }) =>
      `${[kind, year, neighbour?.region.id].filter(Boolean).join(' ')}: ${entries.map(({ organisation }) => organisation.id).join(', ')}`,
  );
  return referral.described.length > 0
    ? [...lines, `described: ${referral.described.map(({ id }) => id).join(', ')}`]
    : lines;
}

test('here comes first, then the whole country, the nearest regions, unknown places, guides and dated ones', () => {
  const found = groups(
    {
      here: { ...gives('sante'), ...acts('kita') },
      country: { ...gives('sante'), ...acts('mali') },
      near: { ...gives('sante'), ...acts('gao') },
      nowhere: gives('sante'),
      guide: { ...gives('information'), ...acts('gao'), contacts: number('1122') },
      old: {
        summary: { fr: 'x', en: 'x', cite: OLD },
        ...gives('sante', OLD),
        ...acts('kayes', OLD),
      },
    },
    'sante',
    'kayes',
  );
  expect(found).toEqual([
    'here: here',
    'wholeCountry: country',
    'nearest gao: near',
    'elsewhere: nowhere',
    'orientation: guide',
    'dated 2014: old',
  ]);
});

test('within a group interviewed come before named, and a working number before none', () => {
  const member = { ...gives('sante'), ...acts('kayes') };
  const dead = { phones: [{ printed: '12', status: 'invalid', cite: CITE }] };
  expect(
    groups(
      {
        a: { ...member, contacts: dead },
        b: { ...member, contacts: number('1122') },
        c: { ...member, tier: 'interviewed' },
        d: { ...member, tier: 'interviewed', contacts: number('1133') },
      },
      'sante',
      'kayes',
    ),
  ).toEqual(['here: d, c, b, a']);
});

test('a help, or a place, that only an old document names comes last, though the organisation is known since', () => {
  const known = { contacts: number('1122') };
  expect(groups({ a: { ...known, ...gives('sante', OLD), ...acts('kayes') } }, 'sante', 'kayes')).toEqual([
    'dated 2014: a',
  ]);
  const moved = { ...known, ...gives('sante'), areas: [...acts('kayes', OLD).areas, ...acts('gao').areas] };
  expect(groups({ a: moved }, 'sante', 'kayes')).toEqual(['nearest gao: a']);
});

test('what was to end and what is a mechanism are described and offered in no group', () => {
  const text = { fr: 'x', en: 'x' };
  expect(
    groups(
      {
        ended: {
          ...gives('sante'),
          ...acts('kayes'),
          contacts: number('1122'),
          notToCall: { why: 'ended', date: '2014-09', text, cite: CITE },
        },
        mechanism: { notToCall: { why: 'mechanism', text, cite: CITE } },
        other: {
          ...gives('juridique'),
          notToCall: { why: 'ended', text, cite: CITE },
        },
      },
      'sante',
      'kayes',
    ),
  ).toEqual(['described: ended, mechanism']);
});

test('a whole country lists everyone in it, and an organisation of another country is not “place unknown”', () => {
  const organisations = {
    a: { ...gives('sante'), ...acts('kita') },
    b: { ...gives('sante'), ...acts('mali') },
    abroad: { ...gives('sante'), ...acts('france') },
  };
  expect(groups(organisations, 'sante', 'mali')).toEqual(['here: a', 'wholeCountry: b', 'elsewhere: abroad']);
});

test('only needs that a document attests are offered', () => {
  const directory = buildDirectory(contentRecords({ a: gives('sante') }, { services: ['juridique', 'sante'] }));
  expect(buildReferralIndex(directory).needs.map(({ id }) => id)).toEqual(['sante']);
});

test('a town names those of its cercle, and says where nobody is named', () => {
  const directory = buildDirectory(
    contentRecords({ a: { ...gives('sante'), ...acts('kita') } }, { services: ['sante'] }),
  );
  const index = buildReferralIndex(directory);
  const [need] = index.needs;
  const kayes = directory.gazetteer.byId.get('kayes');
  if (!need || !kayes) throw new Error('fixture');
  const towns = index.find(need, kayes).towns;
  expect(towns.map(({ town, entries }) => [town.id, entries.map(({ organisation }) => organisation.id)])).toEqual([
    ['kita', ['a']],
  ]);
});
