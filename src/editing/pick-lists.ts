/** What an editor chooses from by name: places, terms, organisations and citations, each with the id that an entry holds. */
import { levelName } from '#i18n/level-name.ts';
import { type ContentRecords, compareNames } from '#model/directory.ts';
import { foldWords } from '#model/fold.ts';
import { buildGazetteer, countryOf, regionOf } from '#model/gazetteer.ts';
import { type Locale, localiseText } from '#schema/locale.ts';
import { isPage } from '#schema/source.ts';
import { VOCABULARIES, type VocabularyName } from '#schema/vocabulary.ts';

export interface Choice {
  readonly id: string;
  readonly label: string;
}

export type PickListName = VocabularyName | 'places' | 'organisations' | 'citations';

/** Choices in the order in which they are offered, found by what people type. */
export class PickList {
  readonly choices: readonly Choice[];
  readonly #ids: ReadonlyMap<string, string>;
  readonly #labels: ReadonlyMap<string, string>;

  constructor(choices: readonly Choice[]) {
    this.choices = choices;
    this.#labels = new Map(choices.map(({ id, label }) => [id, label]));
    // An id is itself; of two choices with one label the first.
    this.#ids = new Map([
      ...choices.map(({ id, label }) => [foldWords(label), id] as const).reverse(),
      ...choices.map(({ id }) => [foldWords(id), id] as const),
    ]);
  }

  /** The id of what was typed; what is not known is given back, for the check to name it with its nearest. */
  idOf(typed: string): string {
    return this.#ids.get(foldWords(typed)) ?? typed.trim();
  }

  /** What an id is shown as. */
  labelOf(id: string): string {
    return this.#labels.get(id) ?? id;
  }
}

/** Every list, in a language. Costs what the content holds. */
export function pickLists(records: ContentRecords, locale: Locale): Record<PickListName, PickList> {
  const gazetteer = buildGazetteer(records.places);
  const places = records.places.map((place) => {
    const region = regionOf(gazetteer, place.id);
    const within = region && region.id !== place.id ? `, ${localiseText(region.name, locale)}` : '';
    const own = levelName(place.level, countryOf(gazetteer, place.id), locale);
    return { id: place.id, label: `${localiseText(place.name, locale)} (${own}${within})` };
  });
  const organisations = [...records.organisations].map(([id, { name, acronym }]) => ({
    id,
    label: acronym ? `${acronym}, ${name}` : name,
  }));
  const terms = VOCABULARIES.map((name) => {
    const choices = records.vocabularies[name].map(({ id, label }) => ({ id, label: localiseText(label, locale) }));
    return [name, new PickList(choices)] as const;
  });
  return {
    ...(Object.fromEntries(terms) as Record<VocabularyName, PickList>),
    places: new PickList(sorted(places)),
    organisations: new PickList(sorted(organisations)),
    citations: citationList(records, locale),
  };
}

/** What can be cited: grows where an editor adds a source. */
export function citationList({ sources }: ContentRecords, locale: Locale): PickList {
  const citations = [...sources].flatMap(([source, record]) =>
    Object.entries(record.anchors).map(([anchor, { label }]) => {
      const title = localiseText(record.shortTitle, locale);
      return { id: `${source}#${anchor}`, label: isPage(record) ? title : `${title}, ${localiseText(label, locale)}` };
    }),
  );
  return new PickList(sorted(citations));
}

function sorted(choices: readonly Choice[]): Choice[] {
  return [...choices].sort((a, b) => compareNames(a.label, b.label));
}
