/** BibTeX and RIS read back by strict readers of their own: made-up references (those of the content: `test/content/`). */
import fc from 'fast-check';
import { test } from 'vitest';
import type { Reference } from '#model/reading/references.ts';
import { REFERENCE_TYPES } from '#schema/reference.ts';
import { expectSame } from './read-back.ts';

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

test('a work is read back as it was written, whatever signs are in its title, its institution or its journal', () => {
  fc.assert(
    fc.property(fc.uniqueArray(reference, { selector: ({ id }) => id, minLength: 1, maxLength: 4 }), expectSame),
    { numRuns: 200 },
  );
});
