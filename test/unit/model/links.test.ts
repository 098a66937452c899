import { expect, test } from 'vitest';
import { linksOf, withLinksTo } from '#model/links.ts';
import { CITE, organisationRecord } from '../records.ts';

const to = (organisation: string) => ({ organisation, basis: 'stated', cite: CITE });
const record = organisationRecord({
  related: ['a', 'b'].map((organisation) => ({ organisation, text: { fr: 'x', en: 'x' }, cite: CITE })),
  networks: { memberOf: [to('c'), to('d')], members: ['a', 'e'] },
});

test('the links of an organisation are its relations, its networks and its members', () => {
  expect(linksOf(record)).toEqual(['a', 'b', 'c', 'd', 'a', 'e']);
  expect(linksOf(organisationRecord())).toEqual([]);
});

test('links that lead to nobody who is there go, the rest of the record stays', () => {
  const there = withLinksTo((id) => 'ace'.includes(id), record);
  expect(linksOf(there)).toEqual(['a', 'c', 'a', 'e']);
  expect({ ...there, related: record.related, networks: record.networks }).toEqual(record);
  expect(withLinksTo(() => false, organisationRecord())).toEqual(organisationRecord());
});
