/** What is compared of one organisation, in words: made at build, one small file each, so that a comparison loads what it shows. */
import type { Card } from '#model/card.ts';
import { passagePath } from '#model/citation-notes.ts';
import { parseCitation } from '#model/citations.ts';
import { isContactWithheld, isUsable, usableEmails } from '#model/contact-status.ts';
import { standingsIn } from '#model/dimension-standings.ts';
import type { Directory } from '#model/directory.ts';
import type { Facet } from '#model/facets.ts';
import { groupByKeys } from '#model/grouping.ts';
import type { Organisation } from '#model/organisation.ts';
import { mayBeOffered, type Standing } from '#model/standing.ts';
import type { Standings } from '#model/territory.ts';
import { DEFAULT_LOCALE, type Locale, localiseText } from '#schema/locale.ts';
import type { ComparedRow, ComparedValue } from './comparison.ts';

/** The rows that a dimension of the directory gives. */
const FACET_ROWS = [
  'theme',
  'service',
  'public',
  'typologie',
  'genre',
  'palier',
  'statut',
  'echelle',
  'reseau',
] as const satisfies readonly (ComparedRow & Facet)[];

/** An organisation as the comparison loads it. */
export interface Comparable {
  readonly card: Card;
  /** Ids of regions and of whole countries that a current document names: what the map shows. */
  readonly regions: readonly string[];
  readonly wholeCountries: readonly string[];
  /** Where a list is empty, nothing is known. */
  readonly rows: Readonly<Record<ComparedRow, readonly ComparedValue[]>>;
  /** Said in the place of contacts where a document gives some that are not published. */
  readonly withheld?: string;
}

/** The words of a language. */
export interface ComparableWords {
  readonly locale: Locale;
  readonly valueName: (facet: Facet, id: string) => string;
  readonly everywhere: (country: string) => string;
  /** What is to be said beside a value: that it is old, over or concluded by us; nothing where it is said and current. */
  readonly note: (standing: Standing) => string;
  /** One note a number, in their order. */
  readonly phoneNotes: (organisation: Organisation) => readonly string[];
  /** How old or how well confirmed the whole entry is. */
  readonly age: (organisation: Organisation) => string;
  readonly withheld: string;
}

/** @param card the same as in lists. Costs what the entry holds. */
export function toComparable(
  organisation: Organisation,
  { gazetteer, sources }: Pick<Directory, 'gazetteer' | 'sources'>,
  card: Card,
  words: ComparableWords,
): Comparable {
  const { citations, regions, territory, wholeCountries, year } = organisation;
  const said = (id: string, label: string, standing: Standing) => withNote({ id, label }, words.note(standing));
  const placeName = (id: string) =>
    localiseText(gazetteer.byId.get(id)?.name ?? { [DEFAULT_LOCALE]: id }, words.locale);
  const values = (standings: Standings, nameOf: (id: string) => string) =>
    [...standings].map(([id, standing]) => said(id, nameOf(id), standing));
  const ofFacets = FACET_ROWS.map((facet) => [
    facet,
    values(standingsIn(facet, organisation), (id) => words.valueName(facet, id)),
  ]);
  const bySource = groupByKeys(citations, (key) => [parseCitation(key).source]);
  return {
    card,
    regions,
    wholeCountries,
    rows: {
      ...(Object.fromEntries(ofFacets) as Record<(typeof FACET_ROWS)[number], ComparedValue[]>),
      lieux: [
        ...values(territory.wholeCountries, (id) => words.everywhere(placeName(id))).map((value) => ({
          ...value,
          holds: gazetteer.regions.filter(({ parent }) => parent === value.id).map(({ id }) => id),
        })),
        ...values(territory.regions, placeName),
        ...values(abroad(organisation, gazetteer), placeName),
      ],
      contacts: contacts(organisation, words),
      sources: [...bySource].flatMap(([id, [first = '']]) => {
        const source = sources.get(id);
        const label = source && localiseText(source.shortTitle, words.locale);
        return source && label ? [{ id, label, path: passagePath(first, source) }] : [];
      }),
      age: [{ id: String(year), label: words.age(organisation) }],
    },
    ...(isContactWithheld(organisation) && { withheld: words.withheld }),
  };
}

/** Countries in which it acts or has an address, outside of the programme. */
function abroad({ territory }: Organisation, { programmeCountries }: Directory['gazetteer']): Standings {
  const own = new Set(programmeCountries.map(({ id }) => id));
  return new Map([...territory.countries].filter(([id]) => !own.has(id)));
}

/** What can work; a link only where one may call and write. */
function contacts(organisation: Organisation, words: ComparableWords): ComparedValue[] {
  const { websites = [] } = organisation.contacts ?? {};
  const link = (href: string) => (mayBeOffered(organisation) ? { href } : {});
  const notes = words.phoneNotes(organisation);
  return [
    ...organisation.phones.map(({ display, number }, index) =>
      withNote({ id: number, label: display, ...link(`tel:${number}`) }, notes[index] ?? ''),
    ),
    ...usableEmails(organisation.contacts).map((address) => ({
      id: address,
      label: address,
      ...link(`mailto:${address}`),
    })),
    ...websites
      .filter(isUsable)
      .flatMap(({ printed, url }) => (url ? [{ id: url, label: printed ?? url, href: url }] : [])),
  ];
}

function withNote(value: ComparedValue, note: string): ComparedValue {
  return note ? { ...value, note } : value;
}
