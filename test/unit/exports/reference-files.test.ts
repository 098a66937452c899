/** BibTeX and RIS read back by strict readers of their own: every reference of the real content, and made-up ones. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bibtexFile } from '#exports/bibtex.ts';
import { risFile } from '#exports/ris.ts';
import { type Reference, sourceReference } from '#model/reading/references.ts';
import { checkContent } from '#model/validation/check-content.ts';
import { REFERENCE_TYPES } from '#schema/reference.ts';
import { readContentFiles } from '../../../src/site/content-files.ts';
import { printedByTex, readBibtex, readRis } from './reference-readers.ts';

const { records } = checkContent(readContentFiles());
const real: Reference[] = [
  ...[...records.sources].map(([id, source]) => sourceReference(id, source)),
  ...records.bibliography,
];

const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map((text) => text.replace(/[\p{C}\p{Z}\s]+/gu, ' ').trim())
  .filter((text) => text !== '');
const optional = { nil: undefined };
const reference: fc.Arbitrary<Reference> = fc.record({
  id: fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,3}$/),
  type: fc.constantFrom(...REFERENCE_TYPES),
  authors: fc.array(fc.record({ family: fc.constantFrom('Roy', 'de la Croix', 'N’Diaye'), given: fc.constant('A.') })),
  institution: fc.option(words, optional),
  title: words,
  container: fc.option(words, optional),
  pages: fc.constantFrom(undefined, '12', '121-130'),
  date: fc.constantFrom(undefined, '2014', '2014-09', '2014-09-03'),
  url: fc.webUrl({ withQueryParameters: true, withFragments: true }),
  doi: fc.constantFrom(undefined, '10.4000/remi.7035'),
  language: fc.constantFrom('fr', 'en'),
}) as fc.Arbitrary<Reference>;

/** Every value that the reference holds can be found again, and nothing else has been read. */
function expectSame(references: readonly Reference[]): void {
  const bib = readBibtex(bibtexFile(references));
  const ris = readRis(risFile(references));
  expect(bib.map(({ key }) => key)).toEqual(references.map(({ id }) => id));
  expect(ris.map((record) => record.get('ID'))).toEqual(references.map(({ id }) => [id]));
  for (const [index, work] of references.entries()) {
    const fields = bib[index]?.fields ?? new Map();
    const record = ris[index] ?? new Map();
    const names = work.authors.map(({ family, given }) => (given ? `${family}, ${given}` : family));
    const makers = names.length > 0 ? names : work.institution ? [work.institution] : [];
    expect(printedByTex(fields.get('title') ?? '')).toBe(work.title);
    expect(record.get('TI')).toEqual([work.title]);
    expect(record.get('AU') ?? []).toEqual(makers);
    // A group stands between braces, where “and” parts nothing.
    const author = fields.get('author') ?? '';
    const parts = author.startsWith('{') ? [author] : author.split(' and ').filter(Boolean);
    expect(parts.map(printedByTex)).toEqual(makers);
    expect(fields.get('year')).toBe(work.date?.slice(0, 4));
    expect(record.get('PY')).toEqual(work.date && [work.date.slice(0, 4)]);
    expect(record.get('UR')).toEqual(work.url && [work.url]);
    expect(fields.get('url')).toBe(work.url);
    expect([fields.get('doi'), record.get('DO')?.[0]]).toEqual([work.doi, work.doi]);
    expect(fields.get('pages')).toBe(work.pages?.replace('-', '--'));
    expect([record.get('SP')?.[0], record.get('EP')?.[0]]).toEqual([
      work.pages?.split('-')[0],
      work.pages?.split('-')[1],
    ]);
    if (work.institution && names.length > 0) expect(record.get('PB')).toEqual([work.publisher ?? work.institution]);
    if (work.container) expect([...fields.values()].map((value) => tex(value))).toContain(work.container);
  }
}

function tex(value: string): string {
  try {
    return printedByTex(value);
  } catch {
    return value;
  }
}

test('every document and every work of the bibliography is read back as it stands in the content', () => {
  expect(real.length).toBeGreaterThan(40);
  expectSame(real);
});

test('so is a work with any signs in its title, its institution or its journal', () => {
  fc.assert(
    fc.property(fc.uniqueArray(reference, { selector: ({ id }) => id, minLength: 1, maxLength: 4 }), expectSame),
    { numRuns: 200 },
  );
});
