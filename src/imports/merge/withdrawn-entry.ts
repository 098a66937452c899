/** An entry whose organisation asked to be taken out: its values leave the project, and nothing of it is published. */
import { inEveryLanguage } from '#i18n/working-texts.ts';
import { isMapping, valueAt } from '#model/validation/select.ts';
import type { DraftRecord } from './draft.ts';

/**
 * The record with its names alone: the build needs them to take mentions of it out of what others say. Contacts, places, help,
 * links and history go; the other ends of its links go with `withoutLinksTo`.
 */
export function withdrawnEntry(record: DraftRecord, today: string): DraftRecord {
  const { name, acronym, kind, tier, aliases, nameIn, searchNames } = record;
  const names = { name, acronym, kind, tier, aliases, nameIn, searchNames };
  const kept = Object.fromEntries(Object.entries(names).filter(([, value]) => value !== undefined));
  const summary = { ...inEveryLanguage((t) => t.imports.withdrawn), cite: valueAt(record, ['summary', 'cite']) };
  return { ...kept, summary, withdrawn: { date: today } };
}

/** The networks that an entry says it is in, and the members that it names: each says the other. */
export function linkedTo(record: DraftRecord): {
  readonly networks: readonly string[];
  readonly members: readonly string[];
} {
  const texts = (items: unknown, key?: string) =>
    (Array.isArray(items) ? items : []).flatMap((item: unknown) => {
      const id = key && isMapping(item) ? item[key] : item;
      return typeof id === 'string' ? [id] : [];
    });
  return {
    networks: texts(valueAt(record, ['networks', 'memberOf']), 'organisation'),
    members: texts(valueAt(record, ['networks', 'members'])),
  };
}

/** Another record without its membership of, or by, this one; a list that is empty then is gone. */
export function withoutLinksTo(record: DraftRecord, id: string): DraftRecord {
  const {
    memberOf = [],
    members = [],
    ...rest
  } = (record.networks ?? {}) as {
    readonly memberOf?: readonly { readonly organisation?: unknown }[];
    readonly members?: readonly unknown[];
  };
  const [of, own] = [memberOf.filter(({ organisation }) => organisation !== id), members.filter((it) => it !== id)];
  const networks = { ...(of.length > 0 && { memberOf: of }), ...(own.length > 0 && { members: own }), ...rest };
  const { networks: _, ...others } = record;
  // In the place where it stood: an entry keeps its order.
  return Object.keys(networks).length > 0 ? { ...record, networks } : others;
}
