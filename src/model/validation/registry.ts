/** What can be referred to: the identifiers of each kind, taken from every file that could be read at all. */
import { ID_PATTERN } from '#schema/text.ts';
import { VOCABULARIES, type VocabularyName } from '#schema/vocabulary.ts';
import type { Folder } from './content-file.ts';
import type { Entry } from './entry.ts';
import { createSuggester } from './nearest.ts';
import { isMapping, select } from './select.ts';

/** The identifiers of one kind. While some may be missing (a file could not be read), nothing is called unknown. */
export interface Identifiers {
  readonly ids: ReadonlySet<string>;
  readonly isComplete: boolean;
  /** The nearest identifier to a mistyped one. */
  readonly suggest: (word: string) => string | undefined;
}

export type ReferredKind = 'organisations' | 'sources' | 'places' | 'acronyms' | VocabularyName;

export interface Registry {
  readonly targets: Readonly<Record<ReferredKind, Identifiers>>;
  /** The anchors of each source. */
  readonly anchors: ReadonlyMap<string, Identifiers>;
  /** The vocabularies that have no file. */
  readonly absent: ReadonlySet<ReferredKind>;
}

/** Collects the identifiers of all entries. */
export function buildRegistry(entries: readonly Entry[]): Registry {
  const inFolder = (folder: Folder) => entries.filter((entry) => entry.folder === folder);
  const entriesNamed = (name: string) => inFolder('vocabularies').filter(({ id }) => id === name);
  const vocabularies = VOCABULARIES.map((name) => [name, listed(entriesNamed(name))] as const);
  return {
    targets: {
      organisations: identifiers(inFolder('organisations').map(({ id }) => id)),
      sources: identifiers(inFolder('sources').map(({ id }) => id)),
      places: listed(inFolder('places')),
      acronyms: listed(inFolder('acronyms')),
      ...(Object.fromEntries(vocabularies) as Record<VocabularyName, Identifiers>),
    },
    anchors: new Map(inFolder('sources').map(({ id, value }) => [id, anchorsOf(value)])),
    absent: new Set(VOCABULARIES.filter((name) => entriesNamed(name).length === 0)),
  };
}

function identifiers(ids: readonly unknown[], isComplete = true): Identifiers {
  const known = new Set(ids.filter(isIdentifier));
  return { ids: known, isComplete: isComplete && ids.every(isIdentifier), suggest: createSuggester(known) };
}

/** The identifiers of lists of records; incomplete if a list or one of its items cannot be read. */
function listed(entries: readonly Entry[]): Identifiers {
  const items = entries.flatMap(({ value }) => select(value, '*'));
  return identifiers(
    items.map(({ value }) => (isMapping(value) ? value.id : undefined)),
    entries.every(({ value }) => Array.isArray(value)),
  );
}

function anchorsOf(value: unknown): Identifiers {
  const anchors = isMapping(value) ? value.anchors : undefined;
  return isMapping(anchors) ? identifiers(Object.keys(anchors)) : identifiers([], false);
}

function isIdentifier(value: unknown): value is string {
  return typeof value === 'string' && ID_PATTERN.test(value);
}
