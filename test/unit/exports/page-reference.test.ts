import { expect, test } from 'vitest';
import { pageReference } from '#exports/page-reference.ts';
import { referenceFormats } from '#exports/reference-formats.ts';

const words = {
  semicolon: ' ; ',
  undated: 's. d.',
  accessed: (day: string) => `Consulté le ${day}`,
  date: (day: string) => day,
};
const page = {
  path: 'regions/gao/',
  title: 'Gao & alentours',
  url: 'https://exemple.org/regions/gao/',
  site: 'Annuaire',
  edition: '2026-11-30',
  language: 'fr',
} as const;

test('a page is cited in its edition, as text and for managers of references', () => {
  const { text, bibtex, ris } = referenceFormats(pageReference(page), words);
  expect(text).toBe('Annuaire (2026-11-30). Gao & alentours. https://exemple.org/regions/gao/.');
  expect(bibtex).toBe(`@misc{fr-regions-gao-2026-11-30,
  author = {{Annuaire}},
  title = {{Gao \\& alentours}},
  publisher = {Annuaire},
  year = {2026},
  month = {11},
  url = {https://exemple.org/regions/gao/},
  language = {french}
}`);
  expect(ris).toBe(
    [
      'TY  - ELEC',
      'ID  - fr-regions-gao-2026-11-30',
      'AU  - Annuaire',
      'TI  - Gao & alentours',
      'PY  - 2026',
      'DA  - 2026/11/30/',
      'UR  - https://exemple.org/regions/gao/',
      'LA  - fr',
      'ER  -',
    ].join('\n'),
  );
});

test('the home page has a key too, and each language its own', () => {
  expect([pageReference({ ...page, path: '' }).id, pageReference({ ...page, language: 'en' }).id]).toEqual([
    'fr-2026-11-30',
    'en-regions-gao-2026-11-30',
  ]);
});
