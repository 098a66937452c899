/** A text message writes 00 for the plus of a number (decision 0042): it can be dialled where nearly all of these people are. */
import { Metadata } from 'libphonenumber-js/core';
import table from 'libphonenumber-js/metadata.min.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { directory } from './real.ts';

test('from every country of the content a number abroad begins with 00, but for two', () => {
  const codes = [...directory.gazetteer.byId.values()].flatMap(({ iso }) => iso ?? []);
  expect(codes.length).toBeGreaterThan(20);
  const begins = codes.map((code) => [code, prefixOf(code)]);
  expect(Object.fromEntries(begins.filter(([, prefix]) => prefix !== '00'))).toEqual({
    NG: '009',
    TD: '00|16',
    US: '011',
  });
});

/** What is dialled for another country, in the table that the project checks numbers with. */
function prefixOf(code: string): unknown {
  // biome-ignore lint/suspicious/noExplicitAny: the library's types leave this part of its table out
  const metadata: any = new Metadata(table as any);
  metadata.selectNumberingPlan(code);
  return metadata.numberingPlan.IDDPrefix();
}
