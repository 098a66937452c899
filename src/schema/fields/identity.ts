/** What an organisation is called, what it is and what it does. */
import * as z from 'zod';
import { KINDS, TIERS } from '../choices.ts';
import type { Field, Question } from '../field.ts';
import { DEFAULT_LOCALE, LOCALES, type Locale, NAME_LANGUAGES, type NameLanguage } from '../locale.ts';
import { citeSchema, plainText, textSchema } from '../text.ts';

/** A name in another language, as a source or the organisation itself prints it. */
const formSchema = z.strictObject({ name: plainText, acronym: plainText.optional(), cite: citeSchema }).optional();
type OtherLocale = Exclude<Locale, typeof DEFAULT_LOCALE>;
const otherLanguages = [...LOCALES.filter((locale) => locale !== DEFAULT_LOCALE), ...Object.keys(NAME_LANGUAGES)];
const otherForms = Object.fromEntries(otherLanguages.map((language) => [language, formSchema])) as Record<
  OtherLocale | NameLanguage,
  typeof formSchema
>;

/** Usual headers of a summary. In a language that has none here, `summary_<language>` and the question's own words are known. */
const SUMMARY_HEADERS: Readonly<Partial<Record<Locale, string>>> = {
  fr: 'resume; resume fr; description; description fr; activites; presentation; summary fr',
  en: 'summary; resume en; resume anglais; description en; summary en; activities',
};

/** The summary in one language: the default one always, others where the organisation has them. */
function summaryIn(locale: Locale) {
  const isDefault = locale === DEFAULT_LOCALE;
  return {
    at: `summary.${locale}`,
    answer: { is: 'text' },
    merge: 'summary',
    asked: {
      ...{ group: 'identity', place: 'last', appearance: 'multiline', constraint: 'text' },
      ...(isDefault && { required: true }),
    },
    headers: SUMMARY_HEADERS[locale] ?? '',
  } as const satisfies Question;
}

export const IDENTITY = {
  // Names have no citations of their own: each spelling is kept, and the page shows them as its title.
  name: {
    shape: plainText.describe('Le nom complet, tel que le document principal l’imprime.'),
    example: 'name:',
    isObligatory: true,
    remarks: true,
    question: {
      at: 'name',
      answer: { is: 'text' },
      merge: 'name',
      asked: { group: 'identity', place: 'first', required: true, constraint: 'text' },
      headers:
        'nom; nom de l organisation; nom organisation; nom de l osc; organisation; osc; denomination; ' +
        'association; structure; nom de la structure; name; organisation name; organization name; ' +
        'organization; name of the organisation; name of organization; ngo',
    },
  },
  acronym: {
    shape: plainText.optional().describe('Le sigle.'),
    example: 'acronym: SIGLE',
    remarks: true,
    question: {
      at: 'acronym',
      answer: { is: 'text' },
      merge: 'name',
      asked: { group: 'identity', place: 'first', constraint: 'text' },
      headers: 'sigle; acronyme; abreviation; acronym; abbreviation; short name; nom court',
    },
  },
  // What it is, by our own closed lists: without citations, and nothing that a row of a table changes.
  kind: {
    shape: z.enum(KINDS).describe('osc, reseau, institution-publique, partenaire ou autre.'),
    example: 'kind: # osc, reseau, institution-publique, partenaire, autre',
    isObligatory: true,
    question: {
      at: 'kind',
      answer: { is: 'choice', options: KINDS },
      merge: 'start',
      asked: { group: 'identity', required: true },
      headers: 'genre; nature; type; type de structure; kind; type of organisation',
    },
  },
  tier: {
    shape: z
      .enum(TIERS)
      .describe(
        'interviewed : dans l’annuaire de la cartographie (tableau 13) ; named : seulement citée ; releve : seules des pages publiques en parlent.',
      ),
    example: 'tier: # interviewed, named, releve',
    isObligatory: true,
    question: {
      at: 'tier',
      answer: { is: 'choice', options: TIERS },
      merge: 'start',
      headers: 'palier; niveau; tier',
    },
  },
  aliases: {
    shape: z.array(plainText).default([]).describe('Toutes les autres graphies imprimées du nom ou du sigle.'),
    example: 'aliases: [Autre graphie, Encore une]',
    question: {
      at: 'aliases.*',
      answer: { is: 'texts' },
      merge: 'spelling',
      asked: { group: 'identity', place: 'first', constraint: 'text' },
      headers: 'autre nom; autres graphies; alias; aliases; other name; also known as',
    },
  },
  // What pages in that language show, with the name above beside it: `model/organisation-name.ts`; in a language that the site
  // has not, a line of its own on the organisation's page. Never translated by us.
  nameIn: {
    shape: z
      .strictObject(otherForms)
      .optional()
      .describe(
        'Le nom et le sigle dans une autre langue (en, ar, es), tels qu’une source ou l’organisation les imprime ; sinon, rien.',
      ),
    example: `nameIn:
  en: { name: English name, acronym: ABC, cite: [cartographie-2022#t13] }`,
  },
  // A sentence under the name, where another body bears the same.
  notToConfuse: {
    shape: textSchema
      .optional()
      .describe('Un autre organisme qui porte le même nom ou le même sigle, et en quoi il diffère.'),
    example: 'notToConfuse: { fr: "…", en: "…" }',
  },
  // Only search knows it: it stands on no page and in no file.
  searchNames: {
    shape: z
      .array(plainText)
      .default([])
      .describe(
        'Noms et sigles d’usage que les documents n’impriment pas (UNHCR, traductions) : la recherche les connaît, aucune page ne les affiche.',
      ),
    example: 'searchNames: [Nom usuel que les documents n’impriment pas, English name]',
  },
  // The lead of the page, in our words: a text in each language, translated later where need be.
  summary: {
    shape: z
      .strictObject({ ...textSchema.shape, cite: citeSchema })
      .describe(
        'Ce que fait l’organisation, dans nos mots : deux à quatre phrases. Le français est montré, marqué comme tel, là où une traduction manque.',
      ),
    example: `summary:
  fr:
  # en:
  cite: [] # par exemple [cartographie-2022#t2]`,
    isObligatory: true,
    questions: Object.fromEntries(LOCALES.map((locale) => [`summary_${locale}`, summaryIn(locale)])) as {
      readonly [Name in `summary_${Locale}`]: ReturnType<typeof summaryIn>;
    },
  },
} as const satisfies Record<string, Field>;
