/** Lays the facts of a row into an entry. What is printed stays: a difference becomes a remark, or is accepted by name. */

import { foldWords } from '#model/filter.ts';
import { addCitations, type DraftRecord, type FieldChange, listAt, peekList } from './draft.ts';
import type { Facts } from './facts.ts';
import { nameKey, siteKey } from './matching.ts';
import { conflictRemark } from './remarks.ts';

export interface MergeOptions {
  /** Fields whose new value replaces the old one, which goes into a remark; `all` for every field. */
  readonly accept: ReadonlySet<string>;
  /** Fields of this entry that an earlier row of the same file has settled: a second one cannot overrule it. */
  readonly settled: Set<string>;
}

type Note = (change: FieldChange) => void;

/** Changes `record` and says how. Called again with the same facts, it changes nothing. */
export function mergeFacts(record: DraftRecord, facts: Facts, options: MergeOptions): FieldChange[] {
  const changes: FieldChange[] = [];
  const note: Note = (change) => changes.push(change);
  mergeNames(record, facts, options, note);
  mergeSummary(record, facts, options, note);
  mergeGroups(record, facts, options, note);
  mergeLists(record, facts, note);
  mergeAddress(record, facts, options, note);
  mergeAccess(record, facts, options, note);
  return changes;
}

const accepts = ({ accept, settled }: MergeOptions, field: string) =>
  (accept.has('all') || accept.has(field)) && !settled.has(field);

function mergeNames(record: DraftRecord, facts: Facts, options: MergeOptions, note: Note): void {
  const { name, acronym } = facts;
  if (acronym && record.acronym === undefined) {
    record.acronym = acronym;
    note({ field: 'acronym', kind: 'added', after: acronym });
  }
  for (const [field, value] of [
    ['name', name],
    ['acronym', acronym],
  ] as const) {
    if (value && value !== record[field] && accepts(options, field)) {
      const before = String(record[field]);
      addAlias(record, before, () => {});
      record[field] = value;
      if (Array.isArray(record.aliases)) record.aliases = record.aliases.filter((alias) => alias !== value);
      if (Array.isArray(record.aliases) && record.aliases.length === 0) delete record.aliases;
      note({ field, kind: 'accepted', before, after: value });
    }
    options.settled.add(field);
  }
  for (const alias of [...(name ? [name] : []), ...(acronym ? [acronym] : []), ...facts.aliases])
    addAlias(record, alias, note);
}

/** Every other spelling is an alias: search must find it. */
function addAlias(record: DraftRecord, alias: string, note: Note): void {
  const known = [record.name, record.acronym, ...((record.aliases as string[] | undefined) ?? [])];
  // Search finds a name whatever its accents, capitals and articles: only other words are another spelling.
  if (known.some((name) => name === alias || nameKey(String(name ?? '')) === nameKey(alias))) return;
  record.aliases = [...((record.aliases as string[] | undefined) ?? []), alias];
  note({ field: 'aliases', kind: 'added', after: alias });
}

/** The summary is in our words: a questionnaire's is only taken where it is accepted. */
function mergeSummary(
  record: DraftRecord,
  { summary: { fr, en }, cite }: Facts,
  options: MergeOptions,
  note: Note,
): void {
  const own = record.summary as { fr?: string; en?: string; cite?: string[] };
  if (fr === undefined || (own.fr === fr && (en === undefined || own.en === en))) return;
  if (en !== undefined && accepts(options, 'summary')) {
    record.summary = { fr, en, cite: [...cite] };
    note({ field: 'summary', kind: 'accepted', before: own.fr ?? '', after: fr });
  } else note({ field: 'summary', kind: 'kept', before: own.fr ?? '', after: fr });
  options.settled.add('summary');
}

interface Group {
  readonly field: string;
  readonly key: string;
  readonly value: string | undefined;
}

/** The facts that an entry says once, each in a group with its citations. */
function mergeGroups(record: DraftRecord, facts: Facts, options: MergeOptions, note: Note): void {
  const groups: Group[] = [
    { field: 'typology', key: 'id', value: facts.typology },
    { field: 'legal', key: 'formality', value: facts.formality },
    { field: 'founded', key: 'date', value: facts.founded },
    { field: 'scope', key: 'scale', value: facts.scale },
  ];
  for (const group of groups) mergeGroup(record, group, facts, options, note);
  const legal = record.legal as { forms?: string[]; cite?: string[] } | undefined;
  const forms = facts.forms.filter((form) => !legal?.forms?.includes(form));
  if (forms.length > 0) {
    const holder = legal ?? {};
    record.legal = holder;
    holder.forms = [...(holder.forms ?? []), ...forms];
    addCitations(holder, facts.cite);
    note({ field: 'legal', kind: 'added', after: forms.join(', ') });
  }
}

function mergeGroup(
  record: DraftRecord,
  { field, key, value }: Group,
  facts: Facts,
  options: MergeOptions,
  note: Note,
) {
  if (value === undefined) return;
  const group = record[field] as (Record<string, unknown> & { cite?: string[] }) | undefined;
  const before = group?.[key];
  if (before === undefined) {
    record[field] = { [key]: value, ...group };
    addCitations(record[field] as { cite?: string[] }, facts.cite);
    note({ field, kind: 'added', after: value });
  } else if (group && before === value) {
    if (addCitations(group, facts.cite)) note({ field, kind: 'confirmed', after: value });
  } else if (group && accepts(options, field)) {
    addRemark(record, field, 'outdated', [String(before), value], [...(group.cite ?? []), ...facts.cite]);
    record[field] = { ...group, [key]: value, cite: [...facts.cite] };
    note({ field, kind: 'accepted', before: String(before), after: value });
  } else {
    const isNew = addRemark(record, field, 'conflict', [String(before), value], facts.cite);
    if (isNew) note({ field, kind: 'conflict', before: String(before), after: value });
  }
  options.settled.add(field);
}

/** Adds a remark unless one of the same field and the same values is there; says whether it did. */
export function addRemark(
  record: DraftRecord,
  field: string,
  kind: 'conflict' | 'outdated' | 'unclear',
  printed: readonly string[],
  cite: readonly string[],
): boolean {
  const wanted = [...printed].sort().join('\n');
  const isKnown = peekList(record, 'remarks').some(
    (remark) =>
      remark.field === field && [...((remark.printed as string[] | undefined) ?? [])].sort().join('\n') === wanted,
  );
  if (!isKnown) listAt(record, 'remarks').push(conflictRemark(field, kind, printed, cite));
  return !isKnown;
}

interface ListRule {
  readonly field: string;
  readonly path: readonly string[];
  readonly items: readonly Record<string, unknown>[];
  readonly keyOf: (item: Record<string, unknown>) => string;
}

const lower = (value: unknown) => String(value ?? '').toLowerCase();

function listRules(facts: Facts): ListRule[] {
  const byId = (item: Record<string, unknown>) => String(item.id);
  const terms = (field: string, ids: readonly string[]) => ({
    field,
    path: [field],
    items: ids.map((id) => ({ id })),
    keyOf: byId,
  });
  return [
    {
      field: 'areas',
      path: ['areas'],
      items: facts.areas.map((place) => ({ place })),
      keyOf: ({ place }) => String(place),
    },
    {
      field: 'phones',
      path: ['contacts', 'phones'],
      items: facts.phones.map(({ number, printed, label }) => ({
        number,
        printed,
        ...(label && { label: { fr: label } }),
      })),
      keyOf: ({ number, printed }) => String(number ?? printed),
    },
    {
      field: 'emails',
      path: ['contacts', 'emails'],
      items: facts.emails.map((address) => ({ address })),
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
    {
      field: 'networks',
      path: ['networks', 'memberOf'],
      items: facts.memberOf.map((organisation) => ({ organisation })),
      keyOf: ({ organisation }) => String(organisation),
    },
  ];
}

/** Lists grow: what is new is added, what is known gets one more citation, nothing is taken away. */
function mergeLists(record: DraftRecord, facts: Facts, note: Note): void {
  for (const { field, path, items, keyOf } of listRules(facts))
    for (const item of items) {
      const known = peekList(record, ...path).find((own) => keyOf(own) === keyOf(item));
      const after = String(item.number ?? item.address ?? item.url ?? item.id ?? item.place ?? item.organisation);
      if (!known) {
        listAt(record, ...path).push({ ...item, cite: [...facts.cite] });
        note({ field, kind: 'added', after });
      } else if (addCitations(known, facts.cite)) note({ field, kind: 'confirmed', after });
    }
}

function mergeAddress(record: DraftRecord, facts: Facts, options: MergeOptions, note: Note): void {
  const { address: printed, addressPlace: place, cite } = facts;
  if (place === undefined && printed === undefined) return;
  const addresses = peekList(record, 'addresses');
  const same = addresses.find((own) =>
    printed === undefined ? own.place === place : foldWords(String(own.printed ?? '')) === foldWords(printed),
  );
  const [main] = addresses;
  if (same) {
    if (addCitations(same, cite)) note({ field: 'addresses', kind: 'confirmed', after: printed ?? place ?? '' });
  } else if (!main && place !== undefined) {
    record.addresses = [{ ...(printed && { printed }), place, cite: [...cite] }];
    note({ field: 'addresses', kind: 'added', after: printed ?? place });
  } else if (main) replaceAddress(record, main, facts, options, note);
  options.settled.add('addresses');
}

function replaceAddress(
  record: DraftRecord,
  main: Record<string, unknown> & { cite?: string[] },
  { address: printed, addressPlace, cite }: Facts,
  options: MergeOptions,
  note: Note,
): void {
  const before = String(main.printed ?? main.place);
  const after = printed ?? addressPlace ?? '';
  if (accepts(options, 'addresses')) {
    addRemark(record, 'addresses', 'outdated', [before, after], [...(main.cite ?? []), ...cite]);
    const place = addressPlace ?? main.place;
    record.addresses = [
      { ...(printed && { printed }), place, cite: [...cite] },
      ...peekList(record, 'addresses').slice(1),
    ];
    note({ field: 'addresses', kind: 'accepted', before, after });
  } else if (addRemark(record, 'addresses', 'conflict', [before, after], cite))
    note({ field: 'addresses', kind: 'conflict', before, after });
}

function mergeAccess(record: DraftRecord, { access, cite }: Facts, options: MergeOptions, note: Note): void {
  const own = record.access as (Record<string, { fr: string }> & { cite?: string[] }) | undefined;
  for (const [key, fr] of Object.entries(access)) {
    const before = own?.[key]?.fr;
    if (before === fr) continue;
    if (before !== undefined && !accepts(options, 'access')) {
      note({ field: `access.${key}`, kind: 'kept', before, after: fr });
      continue;
    }
    const { cite: cited, ...rest } = (record.access ?? {}) as Record<string, unknown> & { cite?: string[] };
    record.access = { ...rest, [key]: { fr }, ...(cited && { cite: cited }) };
    addCitations(record.access as { cite?: string[] }, cite);
    note({
      field: `access.${key}`,
      kind: before === undefined ? 'added' : 'accepted',
      ...(before && { before }),
      after: fr,
    });
  }
  if (Object.keys(access).length > 0) options.settled.add('access');
}
