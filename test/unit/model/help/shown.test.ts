import { expect, test } from 'vitest';
import { answerPages, firstCall, firstEntries, nearestCallable, nextToCall } from '#model/help/shown.ts';
import { acts, ask, gives, office, phone } from './questions.ts';

const many = (prefix: string, count: number, fields: () => object) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`${prefix}${String(index).padStart(3, '0')}`, fields()]),
  );
const ids = (entries: readonly { organisation: { id: string } }[]) =>
  entries.map(({ organisation }) => organisation.id);

test('five are shown first, at most three of them only receive people', () => {
  const answer = ask(
    {
      ...many('r', 6, () => ({ ...gives('accueil'), ...office('ouest'), ...phone() })),
      ...many('g', 6, () => ({ ...gives('sante'), ...office('est'), ...phone() })),
    },
    'sante',
    'ouest',
  );
  expect(ids(firstEntries(answer))).toEqual(['r000', 'r001', 'r002', 'g000', 'g001']);
  const [page] = answerPages(answer);
  expect(page?.steps.map(({ step, whole, folded }) => [step, whole.length, folded.length])).toEqual([
    [2, 3, 3],
    [4, 2, 4],
  ]);
});

test('somebody who can be called, and somebody who gives the need, are always among the first', () => {
  const answer = ask(
    {
      ...many('a', 7, () => ({ ...gives('sante'), ...office('ouest') })),
      called: { ...gives('accueil'), ...acts('ouest'), ...office('est'), ...phone() },
    },
    'sante',
    'ouest',
  );
  expect(ids(firstEntries(answer))).toEqual(['a000', 'a001', 'a002', 'a003', 'called']);
});

test('those of the place go on from page to page; those far away are cut, and said to be more', () => {
  const answer = ask(
    {
      ...many('h', 70, () => ({ ...gives('sante'), ...office('ouest') })),
      ...many('f', 12, () => ({ ...gives('sante'), ...office('est') })),
    },
    'sante',
    'ouest',
  );
  const size = (entries: readonly object[], more: readonly object[]) => entries.length + more.length;
  expect(
    answerPages(answer).map(({ number, count, more, steps }) => [
      `${number}/${count}`,
      ...steps.map(({ step, whole, folded }) => `${step}: ${size(whole, folded)}`),
      more,
    ]),
  ).toEqual([
    ['1/3', '1: 30', '4: 10', 2],
    ['2/3', '1: 30', 0],
    ['3/3', '1: 10', 0],
  ]);
});

test('whom to call next is who is nearest, whatever the order of the answer', () => {
  const answer = ask(
    {
      first: { ...gives('sante'), ...office('ouest'), ...phone() },
      visitor: { ...gives('sante'), ...office('est'), ...acts('ouest'), ...phone() },
      near: { ...gives('sante'), ...office('milieu'), ...phone() },
      silent: { ...gives('sante'), ...office('ouest') },
    },
    'sante',
    'ouest',
  );
  expect(ids(answer.entries)).toEqual(['first', 'silent', 'visitor', 'near']);
  expect(ids(nextToCall(answer, 2))).toEqual(['near', 'visitor']);
  expect(nearestCallable(answer)?.organisation.id).toBe('first');
});

test('who acts in the place and knows who else helps is called before somebody far away who belongs to another country', () => {
  const abroad = { ...gives('sante'), ...acts('voisin'), ...office('est'), ...phone() };
  const guide = { tier: 'releve', ...gives('information'), ...acts('desert'), ...phone() };
  const called = (members: Parameters<typeof ask>[0], where = 'desert') =>
    firstCall(ask(members, 'sante', where))?.entry.organisation.id;
  expect(called({ abroad, guide })).toBe('guide');
  expect(called({ abroad })).toBe('abroad');
  expect(called({ abroad, guide: { ...guide, ...acts('rive') } })).toBe('abroad');
  expect(called({ own: { tier: 'releve', ...gives('sante'), ...office('rive'), ...phone() }, guide })).toBe('own');
});
