import { expect, test } from 'vitest';
import { buildDirectory } from '#model/directory.ts';
import { buildReferralIndex } from '#model/help/referral.ts';
import { referralPages } from '#model/help/referral-pages.ts';
import { CITE, contentRecords } from '../../records.ts';

const SERVICES = ['sante', 'information'];

/** For each page, `kind: how many` of each group, with what is more and where. */
function pages(counts: Record<string, number>, place: string) {
  const records = Object.entries(counts).flatMap(([area, count]) =>
    Array.from({ length: count }, (_, index) => [
      `${area}-${index}`,
      { services: [{ id: 'sante', cite: CITE }], areas: [{ place: area, cite: CITE }] },
    ]),
  );
  const directory = buildDirectory(contentRecords(Object.fromEntries(records), { services: SERVICES }));
  const need = directory.terms.services.get('sante');
  const where = directory.gazetteer.byId.get(place);
  if (!need || !where) throw new Error('fixture');
  return referralPages(buildReferralIndex(directory).find(need, where)).map(({ number, count, groups }) => [
    `${number}/${count}`,
    ...groups.map(({ kind, entries, more }) =>
      [`${kind}: ${entries.length}`, more && `${more.count} in ${more.path}`].filter(Boolean).join(', '),
    ),
  ]);
}

test('what fits is one page', () => {
  expect(pages({ kita: 3, mali: 1 }, 'kayes')).toEqual([['1/1', 'here: 3', 'wholeCountry: 1']]);
});

test('those of a region go on from page to page; the other groups are cut, and lead to the page that has them all', () => {
  expect(pages({ kita: 45, mali: 12, gao: 13 }, 'kayes')).toEqual([
    ['1/3', 'here: 20', 'wholeCountry: 10, 2 in orientation/sante/mali/', 'nearest: 10, 3 in orientation/sante/gao/'],
    ['2/3', 'here: 20'],
    ['3/3', 'here: 5'],
  ]);
});

test('for a whole country, those that act everywhere go on from page to page too', () => {
  expect(pages({ kita: 15, mali: 12 }, 'mali')).toEqual([
    ['1/2', 'here: 15', 'wholeCountry: 5'],
    ['2/2', 'wholeCountry: 7'],
  ]);
});
