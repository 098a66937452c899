import { expect, test } from 'vitest';
import { buildDirectory } from '#model/directory.ts';
import { listPages } from '#model/lists/list-pages.ts';
import { contentRecords } from '../../records.ts';

const directoryOf = (count: number) =>
  buildDirectory(
    contentRecords(
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [
          `o${index}`,
          { name: `N${String(index).padStart(3, '0')}`, kind: index === 0 ? 'partenaire' : 'osc' },
        ]),
      ),
    ),
  );

test('a short list is one page, kind after kind', () => {
  const pages = listPages(directoryOf(3).organisations);
  expect(pages).toMatchObject([
    {
      id: '1',
      sections: [
        { kind: 'osc', total: 2, letters: [['N', 'o1']] },
        { kind: 'partenaire', total: 1, letters: [['N', 'o0']] },
      ],
    },
  ]);
});

test('a long list goes on, on pages of 150, and no organisation is lost', () => {
  const pages = listPages(directoryOf(400).organisations);
  const ids = pages.flatMap(({ sections }) =>
    sections.flatMap(({ organisations }) => organisations.map(({ id }) => id)),
  );
  expect(pages.map(({ id, sections }) => [id, sections.flatMap(({ organisations }) => organisations).length])).toEqual([
    ['1', 150],
    ['2', 150],
    ['3', 100],
  ]);
  expect(new Set(ids).size).toBe(400);
});
