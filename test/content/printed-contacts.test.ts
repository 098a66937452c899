/** The contacts of the real entries, compared one by one with the directory that the document prints (Table 13). */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { buildDirectory } from '#model/directory.ts';
import type { Organisation } from '#model/organisation.ts';
import { checkContent } from '#model/validation/check-content.ts';
import { readContentFiles } from '#site/content-files.ts';

const T13 = 'crpm-mali-2022#t13';
const directory = buildDirectory(checkContent(readContentFiles()).records);
const printed: Record<string, { address: string; phones: string[]; emails: string[]; site: string }> = parse(
  readFileSync('test/fixtures/mapping/printed-contacts.yaml', 'utf8'),
);
const entries = Object.entries(printed).map(([id, cells]) => ({ id, cells, entry: directory.byId.get(id) }));

/** Spaces and stops apart, which the converter of the document scatters. Nothing else may differ. */
const plain = (text: string) => text.replace(/[\s:,.]+/g, ' ').trim();
const number = (text: string) => text.replaceAll(' ', '');
const ofTable = <Fact extends { readonly cite: readonly string[] }>(facts: readonly Fact[] = []) =>
  facts.filter(({ cite }) => cite.includes(T13));

/** What the entry holds of a cell, as it was printed; `Néant` where the entry says that the document says so. */
const held = {
  phones: ({ contacts }: Organisation) => ofTable(contacts?.phones).map(({ printed: p, number: n }) => p ?? n ?? ''),
  emails: ({ contacts }: Organisation) =>
    ofTable(contacts?.emails).map(({ printed: p, address }) => p ?? address ?? ''),
  websites: ({ contacts }: Organisation) => [
    ...ofTable(contacts?.websites).map(({ printed: p, url }) => p ?? url ?? ''),
    ...ofTable(contacts?.social).map(({ network, name }) => `${network}: ${name}`),
  ],
};
const withNone = (organisation: Organisation, of: keyof typeof held) =>
  ofTable(organisation.contacts?.none).some((none) => none.of === of) ? ['Néant'] : held[of](organisation);

test('the fixture holds the twenty-three rows of the table', () => {
  expect(entries.map(({ id }) => id)).toEqual(
    directory.tables.get('13')?.organisations?.groups.flatMap(({ organisations }) => organisations),
  );
  expect(entries.length).toBe(23);
});

test.each(entries)('the contacts of $id are those printed, cell by cell', ({ cells, entry, id }) => {
  if (!entry) throw new Error(`${id} has no entry`);
  const hasRemark = (...fields: string[]) => entry.remarks.some((remark) => fields.includes(remark.field));
  expect(withNone(entry, 'phones').map(number)).toEqual(cells.phones.map(number));
  expect(withNone(entry, 'emails')).toEqual(cells.emails);
  const sites = withNone(entry, 'websites');
  if (sites.join() !== cells.site) expect(hasRemark('websites'), `${sites.join()} for ${cells.site}`).toBe(true);
  // A cell with two addresses names the country of each, which the entry says in a label.
  const address = cells.address.replace('France : ', '').replace(' Mali: ', ' ');
  expect(
    plain(
      ofTable(entry.addresses)
        .map((item) => item.printed)
        .join(' '),
    ),
  ).toBe(plain(address));
});

test.each(entries)('what $id publishes can be called and written to, and is what was printed', ({ entry }) => {
  for (const { number: dialled, printed: text = '' } of ofTable(entry?.contacts?.phones))
    if (dialled) expect(dialled.endsWith(number(text).replace(/^\+/, '')), text).toBe(true);
  for (const { url, printed: text } of ofTable(entry?.contacts?.websites))
    if (url && text) expect(text).toContain(url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, ''));
});

test('what cannot work as printed has no address to call, and a remark that says so', () => {
  const broken = entries.flatMap(({ id, entry }) =>
    (['phones', 'emails', 'websites'] as const).flatMap((field) =>
      (entry?.contacts?.[field] ?? []).flatMap(({ status, printed: text }) =>
        status === 'invalid' || status === 'reported-dead' ? [[id, field, text]] : [],
      ),
    ),
  );
  expect(broken).toEqual([
    ['hcme', 'phones', '+ 223 2202056'],
    ['ajdm', 'emails', 'ajdmorga@yahoofr'],
    ['artd', 'websites', 'Pas fonctionnel'],
  ]);
  for (const [id = '', field = '', text = ''] of broken) {
    const remark = directory.byId.get(id)?.remarks.find((item) => item.field === field && item.kind === 'invalid');
    expect(remark?.printed, id).toContain(text);
  }
});
