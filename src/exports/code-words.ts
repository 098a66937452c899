/** How tables write what is an id in the records: as the id, for programs, or as its label, for people. */

import { ofRemark } from '#i18n/field-words.ts';
import { levelName } from '#i18n/level-name.ts';
import { formatDate } from '#i18n/locale.ts';
import type { WorkingText } from '#i18n/site-text.ts';
import { textsFor } from '#i18n/working-texts.ts';
import { parseCitation } from '#model/citations.ts';
import { formatPhone } from '#model/contact.ts';
import type { Directory } from '#model/directory.ts';
import { countryOf } from '#model/gazetteer.ts';
import { type ChoiceName, PLAIN_FIELDS, REMARK_FIELDS } from '#schema/fields.ts';
import { DEFAULT_LOCALE, type Locale, localiseText } from '#schema/locale.ts';
import type { Place } from '#schema/place.ts';
import { isPage } from '#schema/source.ts';
import type { VocabularyName } from '#schema/vocabulary.ts';
import { LEVEL_IN_V1 } from './level-v1.ts';

/** The closed lists of the schema that have words in `i18n`. */
export type CodeList =
  | ChoiceName
  | 'contactType'
  | 'contactStatus'
  | 'role'
  | 'basis'
  | 'level'
  | 'remarkKind'
  | 'remarkField';

export interface CodeWords {
  term(vocabulary: VocabularyName, id: string): string;
  place(id: string): string;
  /** What a place is called by its level. */
  levelOf(place: Place): string;
  organisation(id: string): string;
  code(list: CodeList, value: string): string;
  vocabulary(name: VocabularyName): string;
  /** A number, with the country beside one that is dialled there only: the digits alone would pass for a whole number. */
  phone(number: string, within?: string): string;
  source(id: string): string;
  /** That help is over, by the last day that a source gave it. */
  ended(day: string): string;
  /** A citation, `source#passage`. */
  passage(key: string): string;
}

/** Ids, codes and digits as the records have them: what programs read, the same in both languages. */
export const MACHINE_WORDING: CodeWords = {
  term: (_, id) => id,
  place: (id) => id,
  levelOf: ({ level }) => LEVEL_IN_V1[level],
  organisation: (id) => id,
  code: (_, value) => value,
  vocabulary: (name) => name,
  phone: (number, within) => (within ? formatPhone(number, within) : number),
  source: (id) => id,
  ended: (day) => `until ${day}`,
  passage: (key) => key,
};

/** Labels in a language and grouped digits: what people read in a spreadsheet. */
export function readingWording({ terms, gazetteer, byId, sources }: Directory, locale: Locale): CodeWords {
  const t = textsFor(locale);
  const source = (id: string) => localiseText(sources.get(id)?.shortTitle ?? { [DEFAULT_LOCALE]: id }, locale);
  const codes: Record<CodeList, Readonly<Record<string, string>>> = {
    kind: t.kind,
    tier: t.tier,
    scale: t.scale,
    formality: t.formality,
    contactType: t.data.contactType,
    contactStatus: t.data.contactStatus,
    role: { ...plainWords(t), ...t.organisation.conditions, ...t.data.role },
    basis: t.data.basis,
    level: t.data.level,
    remarkKind: t.quality.kind,
    remarkField: Object.fromEntries(REMARK_FIELDS.map((field) => [field, ofRemark(t, field, locale)])),
  };
  return {
    term: (vocabulary, id) => localiseText(terms[vocabulary].get(id)?.label ?? { [DEFAULT_LOCALE]: id }, locale),
    levelOf: ({ id, level }) => levelName(level, countryOf(gazetteer, id), locale),
    place: (id) => localiseText(gazetteer.byId.get(id)?.name ?? { [DEFAULT_LOCALE]: id }, locale),
    organisation: (id) => byId.get(id)?.shortName ?? id,
    code: (list, value) => codes[list][value] ?? value,
    vocabulary: (name) => t.data.vocabulary[name],
    phone: formatPhone,
    source,
    ended: (day) => t.age.ended(formatDate(day, locale)),
    passage: (key) => {
      const { source: id, anchor } = parseCitation(key);
      const found = sources.get(id);
      const label = found?.anchors[anchor]?.label;
      // A public page is cited as a whole.
      if (found && isPage(found)) return source(id);
      return label ? `${source(id)}, ${localiseText(label, locale)}` : key;
    },
  };
}

function plainWords(t: WorkingText): Readonly<Record<string, string>> {
  return Object.fromEntries(PLAIN_FIELDS.map(({ key }) => [key, t.fields[key].label]));
}
