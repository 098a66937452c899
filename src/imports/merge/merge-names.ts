/** Names: every spelling is kept, so that search finds it; the name itself is only replaced where that is accepted. */

import { nameKey } from '../matching/matching.ts';
import type { DraftRecord } from './draft.ts';
import type { Merge } from './merge.ts';

/** Lays in the name, the acronym and the other spellings of a row. */
export function mergeNames(merge: Merge): void {
  const { record, facts } = merge;
  const { name, acronym } = facts;
  if (acronym && record.acronym === undefined) {
    record.acronym = acronym;
    merge.note({ field: 'acronym', kind: 'added', after: acronym });
  }
  if (name) replaceName(merge, 'name', name);
  if (acronym) replaceName(merge, 'acronym', acronym);
  for (const alias of [...(name ? [name] : []), ...(acronym ? [acronym] : []), ...facts.aliases])
    if (addAlias(record, alias)) merge.note({ field: 'aliases', kind: 'added', after: alias });
}

function replaceName(merge: Merge, field: 'name' | 'acronym', value: string): void {
  const { record } = merge;
  if (value !== record[field] && merge.replaces(field)) {
    const before = String(record[field]);
    addAlias(record, before);
    record[field] = value;
    const others = aliasesOf(record).filter((alias) => alias !== value);
    if (others.length > 0) record.aliases = others;
    else delete record.aliases;
    merge.note({ field, kind: 'accepted', before, after: value });
  }
  merge.settle(field);
}

/** Adds a spelling that is not there yet; says whether it did. */
function addAlias(record: DraftRecord, alias: string): boolean {
  const forms = Object.values((record.nameIn ?? {}) as Record<string, { name?: string; acronym?: string }>);
  const elsewhere = forms.flatMap((form) => [form.name, form.acronym]);
  const known = [record.name, record.acronym, ...aliasesOf(record), ...elsewhere];
  // Search finds a name whatever its accents, capitals and articles: only other words are another spelling.
  if (known.some((name) => name === alias || nameKey(String(name ?? '')) === nameKey(alias))) return false;
  record.aliases = [...aliasesOf(record), alias];
  return true;
}

function aliasesOf(record: DraftRecord): readonly string[] {
  return (record.aliases as string[] | undefined) ?? [];
}
