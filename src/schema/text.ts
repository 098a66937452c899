/** The small shapes that every record shares: identifiers, text in the languages of the site, citations and dates. */
import * as z from 'zod';
import { DEFAULT_LOCALE, LANGUAGES, LOCALES, type Locale, REQUIRED_LOCALES } from './locale.ts';

/** Lower-case words joined by hyphens, without accents: `roa-prodmac`. It is also a file name and part of an address. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A tag (`<b`, `</p`, `<!--`) or a character reference (`&lt;`, `&#60;`): content is data, never markup. */
export const MARKUP_PATTERN = /<[a-z!/?]|&(?:[a-z]+|#x?[0-9a-f]+);/i;

/**
 * Control characters, the marks that reverse the direction of text, and marks that are not seen (soft hyphen, zero-width
 * space, line separators, tags): they hide what is written, or keep a search from finding it.
 */
export const HIDDEN_PATTERN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the purpose
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/u;

/** The most characters of one text. */
export const LONGEST_TEXT = 2000;

/** One line of plain text. The `params.code` of a refused value names the fault in the table of faults. */
export const plainText = z
  .string()
  .trim()
  .min(1)
  .max(LONGEST_TEXT)
  .refine((value) => !MARKUP_PATTERN.test(value), { params: { code: 'HTML_IN_TEXT' } })
  .refine((value) => !HIDDEN_PATTERN.test(value), { params: { code: 'HIDDEN_CHARACTER' } });

export const idSchema = z
  .string()
  .max(80)
  .refine((value) => ID_PATTERN.test(value), { params: { code: 'BAD_ID' } })
  .meta({
    description: 'Identifiant : minuscules sans accent, chiffres et tirets (roa-prodmac).',
    pattern: ID_PATTERN.source,
  });

/**
 * Who gives a number: a code of https://org-id.guide (`ML-NIF`, `XI-IATI`), or an identifier of ours for a system that the
 * guide does not list.
 */
export const SCHEME_PATTERN = /^(?:[A-Z]{2,3}(?:-[A-Z0-9]+)+|[a-z0-9]+(?:-[a-z0-9]+)*)$/;
export const schemeSchema = z.string().max(80).regex(SCHEME_PATTERN);

type TextShape<Needed extends Locale> = Record<Needed, typeof plainText> &
  Record<Exclude<Locale, Needed>, z.ZodOptional<typeof plainText>>;

/** One key for each language, those of `needed` obligatory. */
function textShape<Needed extends Locale>(needed: readonly Needed[]): TextShape<Needed> {
  const shapes = LOCALES.map((locale) => {
    const { description } = LANGUAGES[locale];
    const isNeeded = needed.some((code) => code === locale);
    return [locale, isNeeded ? plainText.describe(description) : plainText.optional().describe(description)];
  });
  return Object.fromEntries(shapes);
}

const frenchNames = new Intl.DisplayNames('fr', { type: 'language' });
const inLanguages = (locales: readonly Locale[]) =>
  new Intl.ListFormat('fr').format(locales.map((locale) => `en ${frenchNames.of(locale)} (${locale})`));

/** Text in one or more languages; in the default one always. */
export const textSchema = z.strictObject(textShape([DEFAULT_LOCALE])).describe(`Texte ${inLanguages(LOCALES)}.`);

/** Text that must exist in every required language. */
export const bilingualSchema = z
  .strictObject(textShape(REQUIRED_LOCALES))
  .describe(`Texte ${inLanguages(REQUIRED_LOCALES)}, les deux obligatoires.`);

/** Who wrote a published work, as it names them: an author is cited, and is no private person. */
export const authorsSchema = z.array(z.strictObject({ family: plainText, given: plainText.optional() })).default([]);

const CITATION_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*#[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const citationSchema = z
  .string()
  .refine((value) => CITATION_PATTERN.test(value), { params: { code: 'BAD_CITATION' } })
  .meta({
    description: 'Une citation : source#repère, par exemple cartographie-2022#t13.',
    pattern: CITATION_PATTERN.source,
  });

/** Where a group of facts is printed: at least one place. */
export const citeSchema = z
  .array(citationSchema)
  .min(1)
  .describe('Où ces faits sont imprimés : une liste de source#repère.');

const DATE_PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** A date as precisely as it is known: `1996`, `1996-10` or `1996-10-06`. */
export const partialDateSchema = z
  .string()
  .refine((value) => isPartialDate(value), { params: { code: 'BAD_DATE' } })
  .meta({
    description: 'Une date entre guillemets : "1996", "1996-10" ou "1996-10-06".',
    pattern: DATE_PATTERN.source,
  });

function isPartialDate(value: string): boolean {
  const match = DATE_PATTERN.exec(value);
  if (!match) return false;
  const [, year, month = '01', day = '01'] = match;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** Whether a document says it (`stated`) or we conclude it (`inferred`, and the page says so). */
export const basisSchema = z
  .enum(['stated', 'inferred'])
  .default('stated')
  .describe('stated : un document le dit ; inferred : nous le déduisons, et la page le signale.');
