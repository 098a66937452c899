import { expect, test } from 'vitest';
import { answerFilter } from '#islands/filter-answer.ts';
import type { Card } from '#model/card.ts';
import { buildDirectory } from '#model/directory.ts';
import { EMPTY_FILTER } from '#model/filter/filter.ts';
import { buildFilterFiles } from '#model/filter/filter-files.ts';
import { cardFiles } from '#model/search/cards.ts';
import { contentRecords } from '../records.ts';

const directory = buildDirectory(
  contentRecords(
    Object.fromEntries(
      Array.from({ length: 205 }, (_, at) => {
        const number = String(at).padStart(3, '0');
        return [`membre-${number}`, { name: `Membre ${number}` }];
      }),
    ),
  ),
);

test('where only the first of the directory are filtered, the cards are those of who was found', async () => {
  const filtered = { ...directory, organisations: directory.organisations.slice(0, 195) };
  const files = new Map<string, unknown>([
    ...cardFiles(directory.organisations.map(({ id, name }) => ({ id, name }) as unknown as Card)),
    ...buildFilterFiles(filtered, 'fr', directory.organisations.length),
  ]);
  const load = async <T>(name: string) => files.get(name) as T;
  const filter = { ...EMPTY_FILTER, words: 'membre' };
  const answer = await answerFilter({ filter, page: 7, sort: 'nom', ignored: [] }, load);
  const expected = directory.organisations.slice(180, 195).map(({ id }) => id);
  const cards = await answer.cards();
  expect(cards.map(({ id }) => id)).toEqual(expected);
  expect(cards.map(({ valuesOf }) => valuesOf('theme'))).toEqual(expected.map(() => ['inconnu']));
});
