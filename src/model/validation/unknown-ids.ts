/** Finds references that lead nowhere: each kind of reference is one row of a table. */
import { TERM_DIMENSIONS } from '#model/dimensions.ts';
import { ID_PATTERN } from '#schema/text.ts';
import { below, type Folder } from './content-file.ts';
import type { Entry } from './entry.ts';
import type { Finding, Where } from './fault.ts';
import type { FaultCode } from './fault-codes.ts';
import type { Identifiers, ReferredKind, Registry } from './registry.ts';
import { selectCitations, selectTexts } from './select.ts';

interface Reference {
  readonly from: Folder;
  readonly at: string;
  readonly to: ReferredKind;
}

const REFERENCES: readonly Reference[] = [
  ...TERM_DIMENSIONS.map(({ at, vocabulary }) => ({ from: 'organisations', at, to: vocabulary }) as const),
  { from: 'organisations', at: 'areas.*.place', to: 'places' },
  { from: 'organisations', at: 'addresses.*.place', to: 'places' },
  { from: 'organisations', at: 'contacts.phones.*.place', to: 'places' },
  { from: 'organisations', at: 'contacts.emails.*.place', to: 'places' },
  { from: 'organisations', at: 'servicePoints.*.place', to: 'places' },
  { from: 'organisations', at: 'servicePoints.*.services.*', to: 'services' },
  { from: 'organisations', at: 'audiences.*.at', to: 'places' },
  { from: 'organisations', at: 'audiences.*.from', to: 'places' },
  { from: 'organisations', at: 'networks.memberOf.*.organisation', to: 'organisations' },
  { from: 'organisations', at: 'networks.members.*', to: 'organisations' },
  { from: 'organisations', at: 'related.*.organisation', to: 'organisations' },
  { from: 'places', at: '*.numbers.*.services.*', to: 'services' },
  { from: 'distinct', at: '*.organisations.*', to: 'organisations' },
  { from: 'sources', at: 'country', to: 'places' },
  { from: 'tables', at: 'country', to: 'places' },
  { from: 'tables', at: 'figures.rows.*.place', to: 'places' },
  { from: 'tables', at: 'organisations.groups.*.typology', to: 'typologies' },
  { from: 'tables', at: 'organisations.groups.*.theme', to: 'themes' },
  { from: 'tables', at: 'organisations.groups.*.organisations.*', to: 'organisations' },
  { from: 'tables', at: 'profiles.typologies.*', to: 'typologies' },
  { from: 'profiles', at: 'country', to: 'places' },
  { from: 'profiles', at: 'typology', to: 'typologies' },
  { from: 'profiles', at: 'examples.*.organisation', to: 'organisations' },
  { from: 'articles', at: 'sources.*', to: 'sources' },
  { from: 'acronyms', at: '*.organisation', to: 'organisations' },
  { from: 'vocabularies', at: '*.concludedFrom.themes.*', to: 'themes' },
];

/** What each reference of an entry names, by where it stands: `areas.*.place` a place. */
export const ENTRY_REFERENCES: ReadonlyMap<string, ReferredKind> = new Map(
  REFERENCES.flatMap(({ from, at, to }) => (from === 'organisations' ? [[at, to] as const] : [])),
);

/** How an unknown target of each kind is reported. */
export const UNKNOWN_CODES: Readonly<Record<ReferredKind, FaultCode>> = {
  organisations: 'UNKNOWN_ORGANISATION',
  sources: 'UNKNOWN_SOURCE',
  acronyms: 'UNKNOWN_ACRONYM',
  places: 'UNKNOWN_PLACE',
  typologies: 'UNKNOWN_TYPOLOGY',
  themes: 'UNKNOWN_THEME',
  services: 'UNKNOWN_SERVICE',
  statuts: 'UNKNOWN_STATUS',
  publics: 'UNKNOWN_AUDIENCE',
};

/** Every reference of every entry that names something unknown, or, once for each, the vocabulary that has no file. */
export function referenceFindings(entries: readonly Entry[], registry: Registry, root: string): Finding[] {
  const missing = new Set<ReferredKind>();
  const findings = entries.flatMap((entry) => [
    ...REFERENCES.filter(({ from }) => from === entry.folder).flatMap(({ at, to }) =>
      selectTexts(entry.value, at).flatMap(({ value, path }): Finding[] => {
        if (registry.absent.has(to)) missing.add(to);
        else if (isUnknown(value, registry.targets[to]))
          return [unknown(UNKNOWN_CODES[to], entry, { path, on: 'value' }, value, registry.targets[to])];
        return [];
      }),
    ),
    ...citationFindings(entry, registry, root),
  ]);
  const absent = [...missing].map(
    (name): Finding => ({ code: 'MISSING_FILE', file: below(root, `vocabularies/${name}.yaml`), where: { offset: 0 } }),
  );
  return [...findings, ...absent];
}

function citationFindings(entry: Entry, registry: Registry, root: string): Finding[] {
  return selectCitations(entry.value).flatMap(({ value, path }) =>
    citationFinding(value, entry, { path, on: 'value' }, registry, root),
  );
}

/** The fault of one citation that is well formed and names no passage that we know. */
export function citationFinding(
  citation: string,
  entry: Entry,
  where: Where,
  { targets, anchors }: Registry,
  root: string,
): Finding[] {
  const [source = '', anchor = '', ...rest] = citation.split('#');
  const known = anchors.get(source);
  if (rest.length > 0 || !ID_PATTERN.test(source) || !ID_PATTERN.test(anchor)) return [];
  if (isUnknown(source, targets.sources)) return [unknown('UNKNOWN_SOURCE', entry, where, source, targets.sources)];
  if (!known || !isUnknown(anchor, known)) return [];
  return [
    unknown('UNKNOWN_ANCHOR', entry, where, anchor, known, { source, file: below(root, `sources/${source}.yaml`) }),
  ];
}

/** Whether a well-formed identifier is not among those known; a malformed one is a fault of its own already. */
export function isUnknown(id: string, { ids, isComplete }: Identifiers): boolean {
  return isComplete && !ids.has(id) && ID_PATTERN.test(id);
}

/** A fault at a reference, with the nearest identifier. */
export function unknown(
  code: FaultCode,
  { path: file }: Entry,
  where: Where,
  value: string,
  among: Identifiers,
  params = {},
): Finding {
  const near = among.suggest(value);
  return { code, file, where, params: { ...params, value, ...(near && { nearest: near }) } };
}
