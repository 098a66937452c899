/** Lists grow: what is new is added, what is known gets one more citation, nothing is taken away. */

import { siteKey } from '../matching/matching.ts';
import type { Facts } from '../rows/facts.ts';
import { addCitations, type ChangedField, listAt, peekList } from './draft.ts';
import type { Merge } from './merge.ts';
import { addRemark } from './remarks.ts';

type Item = Readonly<Record<string, unknown>>;

interface ListRule {
  readonly field: ChangedField;
  readonly path: readonly string[];
  readonly items: readonly Item[];
  /** By what two items are the same. */
  readonly keyOf: (item: Item) => string;
}

export function mergeLists(merge: Merge): void {
  for (const rule of listRules(merge.facts)) for (const item of rule.items) mergeItem(merge, rule, item);
}

function mergeItem(merge: Merge, { field, path, keyOf }: ListRule, item: Item): void {
  const { record, facts } = merge;
  const known = peekList(record, ...path).find((own) => keyOf(own) === keyOf(item));
  const after = saidBy(item);
  if (known) {
    if (addCitations(known, facts.cite)) merge.note({ field, kind: 'confirmed', after });
    return;
  }
  listAt(record, ...path).push({ ...item, cite: [...facts.cite] });
  if (item.status === 'invalid') {
    addRemark(record, field, 'invalid', [after], facts.cite);
    merge.note({ field, kind: 'doubtful', after });
  } else merge.note({ field, kind: 'added', after });
}

function listRules(facts: Facts): ListRule[] {
  const terms = (field: ChangedField, ids: readonly string[]) => byKey(field, [field], 'id', ids);
  return [
    byKey('areas', ['areas'], 'place', facts.areas),
    {
      field: 'phones',
      path: ['contacts', 'phones'],
      items: facts.phones.map(({ number, printed, label }) => ({
        ...(number === undefined ? { printed, status: 'invalid' } : { number, printed }),
        ...(label && { label: { fr: label } }),
      })),
      keyOf: ({ number, printed }) => String(number ?? printed),
    },
    {
      field: 'emails',
      path: ['contacts', 'emails'],
      items: facts.emails.map(({ address, printed }) =>
        address === undefined ? { printed, status: 'invalid' } : { address },
      ),
      keyOf: ({ address, printed }) => lower(address ?? printed),
    },
    {
      field: 'websites',
      path: ['contacts', 'websites'],
      items: facts.websites.map((site) => ({ ...site })),
      keyOf: ({ url, printed }) => siteKey(String(url ?? printed)),
    },
    {
      field: 'websites',
      path: ['contacts', 'social'],
      items: facts.social.map((page) => ({ ...page })),
      keyOf: ({ url, name }) => lower(url ?? name),
    },
    terms('themes', facts.themes),
    terms('services', facts.services),
    terms('audiences', facts.audiences),
    byKey('networks', ['networks', 'memberOf'], 'organisation', facts.memberOf),
  ];
}

/** What the report calls an item. */
function saidBy({ number, address, url, printed, id, place, organisation }: Item): string {
  return String(number ?? address ?? url ?? printed ?? id ?? place ?? organisation);
}

/** A list of references, each an id under one key. */
function byKey(field: ChangedField, path: readonly string[], key: string, ids: readonly string[]): ListRule {
  return { field, path, items: ids.map((id) => ({ [key]: id })), keyOf: (item) => String(item[key]) };
}

function lower(value: unknown): string {
  return String(value ?? '').toLowerCase();
}
