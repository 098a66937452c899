import { expect, test } from 'vitest';
import { mediaType } from '#delivery/media-types.ts';

test('a file is what its last ending says, text with its encoding, and names without an ending are text', () => {
  expect(['a/index.html', 'organisations/ame.vcf', 'donnees/v1/organisations.geojson'].map(mediaType)).toEqual([
    'text/html; charset=utf-8',
    'text/vcard; charset=utf-8',
    'application/geo+json',
  ]);
  expect(['_headers', '.nojekyll', 'a.b/name'].map(mediaType)).toEqual(Array(3).fill('text/plain; charset=utf-8'));
  expect(mediaType('x.unknown')).toBeUndefined();
});
