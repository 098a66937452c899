/** The wordbooks of an import: vocabularies, places, kinds and the like, networks; made once for a file. */
import { choiceWord } from '#i18n/field-words.ts';
import { levelName } from '#i18n/level-name.ts';
import { textsFor } from '#i18n/working-texts.ts';
import type { ContentRecords } from '#model/directory.ts';
import { buildGazetteer, countryOf, type Gazetteer } from '#model/gazetteer.ts';
import type { FaultKind } from '#model/intake/correction.ts';
import { perVocabulary } from '#model/vocabularies.ts';
import { QUESTIONS } from '#schema/fields.ts';
import { LOCALES } from '#schema/locale.ts';
import type { Place } from '#schema/place.ts';
import type { Term, VocabularyName } from '#schema/vocabulary.ts';
import { CHOICES } from './choices.ts';
import type { Mapping } from './mapping.ts';
import { headerLevels, LEVEL_WORDS, type PlacesByLevel } from './place-levels.ts';
import { createWordbook, type Wordbook, type WordEntry } from './wordbook.ts';

export interface Wordbooks extends PlacesByLevel {
  readonly vocabularies: Readonly<Record<VocabularyName, Wordbook>>;
  /** Places; a word may name several, of which the reader takes the widest or the narrowest. */
  readonly places: Wordbook;
  readonly choices: Wordbook;
  readonly organisations: Wordbook;
}

/** One wordbook for each kind of word; costs as much as all names and synonyms. */
export function createWordbooks(records: ContentRecords, mapping: Mapping): Wordbooks {
  const organisations = [...records.organisations].map(([id, { name, acronym, aliases }]) => ({
    id,
    names: [acronym ?? '', name],
    synonyms: aliases,
  }));
  const gazetteer = buildGazetteer(records.places);
  return {
    vocabularies: perVocabulary((name) =>
      createWordbook(records.vocabularies[name].map(termEntry), mapping.values[name]),
    ),
    places: createWordbook(
      records.places.map((place) => placeEntry(place, gazetteer)),
      mapping.values.places,
    ),
    levels: new Map(records.places.map(({ id, level }) => [id, level])),
    levelsAsked: headerLevels(records.places),
    choices: createWordbook(choiceEntries(), mapping.values.choices),
    organisations: createWordbook(organisations, mapping.values.organisations),
  };
}

function termEntry({ id, label, synonyms }: Term): WordEntry {
  return { id, names: Object.values(label), synonyms: Object.values(synonyms).flat() };
}

/** `Kayes`, `Région de Kayes`, `Kayes (région)`. */
function placeEntry({ id, name, aliases, level, pcode }: Place, gazetteer: Gazetteer): WordEntry {
  const names = [...Object.values(name), ...aliases];
  const own = LOCALES.map((locale) => levelName(level, countryOf(gazetteer, id), locale));
  const words = new Set([...LEVEL_WORDS[level], ...own]);
  return {
    id,
    names: [
      ...names,
      ...(pcode ? [pcode.code] : []),
      ...names.flatMap((it) => [...words].flatMap((word) => [`${word} ${it}`, `${word} de ${it}`, `${it} ${word}`])),
    ],
  };
}

/** The words of the site for kinds, tiers, scales, formalities and faults, and what people write for them. */
function choiceEntries(): WordEntry[] {
  const texts = LOCALES.map(textsFor);
  const choices = CHOICES.flatMap((name) =>
    QUESTIONS[name].answer.options.map((id) => ({
      id,
      names: texts.map((text) => choiceWord(text, name, id)),
      synonyms: OTHER_WORDS[id] ?? [],
    })),
  );
  const faults = texts.flatMap((text) => Object.entries(text.correction.faults) as [FaultKind, string][]);
  return [...choices, ...faults.map(([id, label]) => ({ id, names: [label] }))];
}

const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
  osc: ['association', 'ong', 'ngo', 'syndicat', 'coopérative', 'cso'],
  reseau: ['fédération', 'plateforme', 'collectif', 'platform', 'umbrella'],
  'institution-publique': ['état', 'public', 'service public', 'collectivité', 'government'],
  partenaire: ['bailleur', 'agence', 'donor', 'partner'],
  local: ['local', 'communal', 'communale'],
  regional: ['régional'],
  national: ['national', 'pays entier'],
  international: ['international'],
  formelle: ['formel', 'déclarée', 'oui', 'registered'],
  informelle: ['informel', 'non déclarée', 'unregistered'],
};
