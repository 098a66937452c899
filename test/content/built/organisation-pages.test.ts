/** Organisations of this mapping as their built pages have them. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { directory } from '../real.ts';
import { cardOf, mainLines, mainText } from './built-pages.ts';

// biome-ignore lint/suspicious/noExplicitAny: the point is to read the files without the site's own types
type Loose = any;

test('every organisation of the inventory has its record and its page under its permanent id', () => {
  const inventory: Loose[] = parse(readFileSync('test/fixtures/inventory.yaml', 'utf8'));
  expect(inventory.length).toBe(130);
  for (const entry of inventory) {
    const { id, name, acronym, kind, tier } = entry;
    expect(directory.byId.get(id)).toMatchObject({ id, name, kind, tier, ...(acronym && { acronym }) });
    if (!acronym) expect(directory.byId.get(id)?.acronym, id).toBeUndefined();
    expect(mainText(`organisations/${id}/`)).toContain(name);
    expect(mainText(`en/organisations/${id}/`)).toContain(name);
  }
});

test('pages of organisations read as in the golden files', async () => {
  for (const id of ['ame', 'hcme', 'aamr', 'emdk', 'cnt'])
    await expect(mainLines(`organisations/${id}/`)).toMatchFileSnapshot(`golden/${id}.txt`);
});

test('the note of a card says of what year the number is, which is not the year of the organisation', () => {
  // The number is of the document; the organisation is in a newer page.
  expect(cardOf('ame')).toMatch(
    /^NOTE[^:]*:\+223 20 24 11 22(?:\\, \+223 [\d ]+)* \(numéro de 2022(?:\\, à confirmer)?\)\. /m,
  );
});
