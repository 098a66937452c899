/**
 * Phrases that a voice says: a closed set of kinds, each phrase named by what it says and of whom, never by its place in a list
 * nor its words. A phrase is a whole sentence, so that a language with another order of words can translate and record it.
 *
 * Promise (stable v1): the id of a phrase keeps its meaning; recordings are filed under it.
 */

/** Said as they are, whoever calls. */
export const FIXED_PHRASES = [
  'bienvenue',
  'choisir-besoin',
  'choisir-pays',
  'choisir-lieu',
  'touche-inconnue',
  'repeter',
  'je-repete',
  'appeler',
  'numero',
  'personne',
  'personne-sans-numero',
  'au-dela-frontiere',
  'demander-acces',
  'ou-vous-etes',
  'changer-besoin',
  'pas-traduit',
  'quitter',
] as const;
export type FixedPhrase = (typeof FIXED_PHRASES)[number];
/** Those that only pages made of phrases have; a voice does not say them. */
export const PAGE_PHRASES = ['changer-besoin', 'pas-traduit', 'quitter'] as const satisfies readonly FixedPhrase[];

/** Where the office is and where help reaches, apart from the names of towns. */
export const WHERE_PHRASES = ['agit-ici', 'tout-le-pays', 'sans-adresse', 'moins-de-dix'] as const;
export type WherePhrase = (typeof WHERE_PHRASES)[number];

/** Why somebody is named; `-suppose`: that it gives the help, or receives people, is concluded by us. */
export const REASON_PHRASES = ['donne', 'donne-suppose', 'recoit', 'recoit-suppose', 'oriente'] as const;
export type ReasonPhrase = (typeof REASON_PHRASES)[number];

/** Doubts without a year; that a help is old is a phrase of its own (`ancien`). */
export const DOUBT_PHRASES = ['suppose', 'autre-public', 'sans-numero'] as const;
export type DoubtPhrase = (typeof DOUBT_PHRASES)[number];

/** The year of a source as a part of an id: `2014`, or `sans-date` where no source gives one. */
export type SpokenYear = number | 'sans-date';

/** What each kind of phrase is about: the part of its id after its kind. */
export interface PhraseSubjects {
  readonly phrase: FixedPhrase;
  /** `touche-1`: "press 1", `touche-0`: "for more, press 0". */
  readonly touche: number;
  /** One digit of a number. */
  readonly chiffre: number;
  /** A need, by its id: `besoin-hebergement`. */
  readonly besoin: string;
  /** What to say when somebody answers, by the id of the need. */
  readonly dire: string;
  /** A place to choose, by its id: `lieu-gao`. */
  readonly lieu: string;
  /** For who does not know where in a country they are: `partout-mali`. */
  readonly partout: string;
  /** Whom to call, by the id of the organisation. */
  readonly organisation: string;
  /** The town of the office, by its id. */
  readonly bureau: string;
  /** The same where it is in another country than the one asked for: said with its country. */
  readonly 'bureau-pays': string;
  readonly ou: WherePhrase;
  /** Kilometres, rounded as everywhere. */
  readonly distance: number;
  readonly raison: ReasonPhrase;
  /** A place where documents say that the help is given, other than the one asked for. */
  readonly 'aide-a': string;
  readonly 'mise-en-garde': DoubtPhrase;
  /** The help is known from an old source alone, of that year. */
  readonly ancien: SpokenYear;
  /** The help is known from a source of that year: said of whom is beyond a border. */
  readonly 'dit-en': SpokenYear;
  /** For whom a document says that it is: the id of a public, or `<organisation>_<public>` where its words bound it. */
  readonly pour: string;
  /** A region from which somebody can be called, where nobody can for its whole country. */
  readonly 'vu-de': string;
  /** How they are known, and the year of the newest source: asked by a mapping, named by a document, on a public page. */
  readonly 'entretien-en': SpokenYear;
  readonly 'nomme-en': SpokenYear;
  readonly 'releve-en': SpokenYear;
  readonly 'numero-de': SpokenYear;
  /** Older than the months after which a fact is to be confirmed. */
  readonly 'numero-a-confirmer': SpokenYear;
}

export type PhraseKind = keyof PhraseSubjects;
/** One phrase: its kind and what it is about. */
export type Phrase = {
  readonly [Kind in PhraseKind]: { readonly kind: Kind; readonly of: PhraseSubjects[Kind] };
}[PhraseKind];

/** The id of a phrase: `besoin-hebergement`, `chiffre-7`; the fixed ones bear their own name after `phrase-`. */
export function phraseId({ kind, of }: Phrase): string {
  return `${kind}-${of}`;
}

/** Makes a phrase; the compiler refuses one whose kind is not about such a thing. */
export function phrase<Kind extends PhraseKind>(kind: Kind, of: PhraseSubjects[Kind]): Phrase {
  return { kind, of } as Phrase;
}

/** Whether a phrase is the same advice for every call: a text with several calls says it once for all, or not at all. */
export function isAdvice({ kind, of }: Phrase): boolean {
  return kind === 'phrase' && (of === 'appeler' || of === 'demander-acces');
}

/** The digits of a number as phrases, in their order; every other sign is left out. */
export function digitPhrases(dialled: string): Phrase[] {
  return [...dialled.replace(/\D/g, '')].map((digit) => phrase('chiffre', Number(digit)));
}

/** Each phrase once, in the order in which it is first said. */
export function distinctPhrases(phrases: Iterable<Phrase>): Phrase[] {
  const found = new Map<string, Phrase>();
  for (const said of phrases) if (!found.has(phraseId(said))) found.set(phraseId(said), said);
  return [...found.values()];
}
