/** What pages say of a place in words of its own, over all places of the content. */
import { expect, test } from 'vitest';
import { directory } from './real.ts';

const places = [...directory.gazetteer.byId.values()];

test('where the languages of a country come from is told to a reader, without codes of languages', () => {
  for (const { id, languages } of places) {
    const words = languages?.source.split(/[^\p{L}\p{N}]+/u) ?? [];
    const codes = (languages?.list ?? []).map(({ code }) => code);
    expect(
      words.filter((word) => codes.includes(word) || /^(?:ff[mnru]?|fu[cfhqvb]|tmh)$/.test(word)),
      id,
    ).toEqual([]);
  }
});
