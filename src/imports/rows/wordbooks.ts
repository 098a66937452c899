/** The wordbooks of an import: vocabularies, places, kinds and the like, networks; made once for a file. */
import { choiceWord } from '#i18n/field-words.ts';
import { textsFor } from '#i18n/texts.ts';
import type { ContentRecords } from '#model/directory.ts';
import type { FaultKind } from '#model/intake/correction.ts';
import { perVocabulary } from '#model/vocabularies.ts';
import { QUESTIONS } from '#schema/fields.ts';
import { LOCALES } from '#schema/locale.ts';
import type { Place } from '#schema/place.ts';
import type { Term, VocabularyName } from '#schema/vocabulary.ts';
import { CHOICES } from './choices.ts';
import type { Mapping } from './mapping.ts';
import { createWordbook, type Wordbook, type WordEntry } from './wordbook.ts';

export interface Wordbooks {
  readonly vocabularies: Readonly<Record<VocabularyName, Wordbook>>;
  /** Places; a word may name several, of which the reader takes the widest or the narrowest. */
  readonly places: Wordbook;
  readonly levels: ReadonlyMap<string, Place['level']>;
  readonly choices: Wordbook;
  readonly organisations: Wordbook;
}

const LEVEL_WORDS: Readonly<Record<Place['level'], readonly string[]>> = {
  country: ['pays', 'country'],
  region: ['région', 'région de', 'district', 'region'],
  cercle: ['cercle', 'cercle de', 'circle'],
  commune: ['commune', 'commune de', 'municipality'],
  locality: ['ville', 'ville de', 'village', 'village de', 'localité', 'town'],
  'historic-area': ['territoire', 'area'],
};

/** One wordbook for each kind of word; costs as much as all names and synonyms. */
export function createWordbooks(records: ContentRecords, mapping: Mapping): Wordbooks {
  const organisations = [...records.organisations].map(([id, { name, acronym, aliases }]) => ({
    id,
    names: [acronym ?? '', name],
    synonyms: aliases,
  }));
  return {
    vocabularies: perVocabulary((name) =>
      createWordbook(records.vocabularies[name].map(termEntry), mapping.values[name]),
    ),
    places: createWordbook(records.places.map(placeEntry), mapping.values.places),
    levels: new Map(records.places.map(({ id, level }) => [id, level])),
    choices: createWordbook(choiceEntries(), mapping.values.choices),
    organisations: createWordbook(organisations, mapping.values.organisations),
  };
}

function termEntry({ id, label, synonyms }: Term): WordEntry {
  return { id, names: Object.values(label), synonyms: Object.values(synonyms).flat() };
}

/** `Kayes`, `Région de Kayes`, `Kayes (région)`. */
function placeEntry({ id, name, aliases, level, pcode }: Place): WordEntry {
  const names = [...Object.values(name), ...aliases];
  const words = LEVEL_WORDS[level];
  return {
    id,
    names: [
      ...names,
      ...(pcode ? [pcode.code] : []),
      ...names.flatMap((own) => words.flatMap((word) => [`${word} ${own}`, `${own} ${word}`])),
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
