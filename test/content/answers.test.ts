/** Every need with every place of the content: what no change of rule or of content may break. */
import { expect, test } from 'vitest';
import { buildDirectory } from '#model/directory.ts';
import { lineage } from '#model/gazetteer.ts';
import { buildAnswers } from '#model/help/answers.ts';
import { RECEPTION_SERVICE } from '#model/help/doors.ts';
import { entriesFor } from '#model/help/order.ts';
import { reportAnswers } from '#model/help/report.ts';
import { buildSheet } from '#model/help/sheet.ts';
import { answerPages, firstEntries, isCallable } from '#model/help/shown.ts';
import { WHO } from '#model/help/who-list.ts';
import { canBeCalled } from '#model/standing.ts';
import { checkContent } from '#model/validation/check-content.ts';
import { readContentFiles } from '#site/content-files.ts';

const directory = buildDirectory(checkContent(readContentFiles()).records);
const { gazetteer, organisations } = directory;
const answers = buildAnswers(directory);
const places = [...answers.regions, ...answers.countries, ...[...answers.towns.values()].flat()];
const pairs = answers.needs.flatMap((need) =>
  places.map((place) => ({ need, place, answer: answers.answer(need, place) })),
);
const officesIn = (id: string, placeId: string) =>
  directory.byId.get(id)?.addresses.some(({ place }) => lineage(gazetteer, place).some((it) => it.id === placeId));

test('nobody is farther than a door of the region that receives people and can be called', () => {
  for (const { need, place, answer } of pairs) {
    const region = lineage(gazetteer, place.id).find(({ level }) => level === 'region') ?? place;
    const doors = organisations.filter(
      (it) =>
        canBeCalled(it) &&
        !it.isDated &&
        it.services.some(({ id }) => id === RECEPTION_SERVICE) &&
        officesIn(it.id, region.id),
    );
    const first = answer.entries.find(isCallable);
    if (doors.length > 0)
      expect(officesIn(first?.organisation.id ?? '', region.id), `${need.id} ${place.id}`).toBe(true);
  }
});

test('nobody is here whose office is not', () => {
  for (const { need, place, answer } of pairs)
    for (const { isHere, organisation } of [...answer.entries, ...answer.old])
      expect(isHere, `${need.id} ${place.id} ${organisation.id}`).toBe(officesIn(organisation.id, place.id) ?? false);
});

test('a page has somebody under each of its headings, and nobody twice', () => {
  for (const { need, place, answer } of pairs) {
    const shown = answerPages(answer).flatMap(({ steps }) => steps);
    const names = shown.flatMap(({ whole, folded }) =>
      [...whole, ...folded].map(({ organisation }) => organisation.id),
    );
    expect(shown.filter(({ whole, folded }) => whole.length + folded.length === 0)).toEqual([]);
    expect(new Set(names).size, `${need.id} ${place.id}`).toBe(names.length);
  }
});

test('the page and the sheet show the same organisations first, in the same order', () => {
  for (const region of answers.regions) {
    for (const { answers: own, entries } of buildSheet(answers, region).rows)
      for (const answer of own) {
        const whole = answerPages(answer)[0]?.steps.flatMap((step) => step.whole) ?? [];
        const ids = (some: typeof whole) => some.map(({ organisation }) => organisation.id);
        expect(ids([...entries]), `${answer.need.id} ${region.id}`).toEqual(ids(whole));
      }
  }
});

test('somebody who gives the need is shown first wherever the answer has one', () => {
  for (const { need, place, answer } of pairs) {
    const isGiven = answer.entries.some(({ why }) => why === 'gives');
    expect(
      firstEntries(answer).some(({ why }) => why === 'gives'),
      `${need.id} ${place.id}`,
    ).toBe(isGiven);
  }
});

test('whoever asks, the same organisations answer, each in its step', () => {
  type Entry = (typeof pairs)[number]['answer']['entries'][number];
  const ids = (entries: readonly Entry[]) =>
    entries.map(({ organisation, step }) => `${step} ${organisation.id}`).sort();
  const steps = (entries: readonly Entry[]) => entries.map(({ step }) => step);
  for (const { need, place, answer } of pairs)
    for (const who of WHO) {
      const ordered = entriesFor(answer, who, gazetteer);
      expect([steps(ordered), ids(ordered)], `${need.id} ${place.id} ${who}`).toEqual([
        steps(answer.entries),
        ids(answer.entries),
      ]);
    }
});

test('the report counts every pair of need and region once, and no page whose message differs', () => {
  const { differing, onNoPage, rows, withoutNumber } = reportAnswers(directory, answers);
  // Twenty-one needs, ten regions of the mapped country.
  expect(rows).toHaveLength(answers.needs.length * 10);
  expect([differing, withoutNumber]).toEqual([0, 0]);
  // Their only offices are abroad.
  expect(onNoPage.map(({ id }) => id)).toEqual(['caderkaf', 'grdr']);
});
