/** Tells one fault in a language, from the table of wordings. */

import type { Locale } from '#schema/locale.ts';
import { HIDDEN_PATTERN } from '#schema/text.ts';
import type { Fault, Params } from './fault.ts';
import type { Wording } from './wording/localised.ts';
import { WORDINGS } from './wordings.ts';

const LONGEST_VALUE = 80;

const TYPES: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  text: { fr: 'un texte', en: 'a text' },
  number: { fr: 'un nombre', en: 'a number' },
  integer: { fr: 'un nombre entier', en: 'a whole number' },
  boolean: { fr: 'true ou false', en: 'true or false' },
  list: { fr: 'une liste', en: 'a list' },
  mapping: { fr: 'un groupe de clés', en: 'a group of keys' },
  nothing: { fr: 'rien', en: 'nothing' },
};

const SUGGESTION: Readonly<Record<Locale, (nearest: string) => string>> = {
  fr: (nearest) => `Vouliez-vous écrire « ${nearest} » ?`,
  en: (nearest) => `Did you mean “${nearest}”?`,
};

/** What is wrong and how to mend it. */
export function describeFault(fault: Fault, locale: Locale): Wording {
  const { [locale]: plain, variants } = WORDINGS[fault.code];
  const { variant } = fault.params;
  const wording = { ...plain, ...(typeof variant === 'string' ? variants?.[variant]?.[locale] : undefined) };
  return { message: fill(wording.message, fault.params, locale), hint: fill(wording.hint, fault.params, locale) };
}

function fill(template: string, params: Params, locale: Locale): string {
  return template
    .replace(/\{(\w+)\}/g, (_, name: string) =>
      name === 'suggestion' ? suggest(params, locale) : show(name, params[name], locale),
    )
    .trim();
}

function suggest({ nearest }: Params, locale: Locale): string {
  return typeof nearest === 'string' ? SUGGESTION[locale](visible(nearest)) : '';
}

function show(name: string, value: Params[string] | undefined, locale: Locale): string {
  if (typeof value === 'string')
    return (name === 'expected' || name === 'found' ? TYPES[value]?.[locale] : undefined) ?? visible(value);
  if (typeof value === 'number')
    return new Intl.NumberFormat(locale, { useGrouping: Math.abs(value) >= 10_000 }).format(value);
  return (value ?? []).map(visible).join(', ');
}

/** A value as it can be printed: one line, not too long, nothing that a terminal would obey or hide. */
export function visible(value: string): string {
  const short = value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE - 1)}…` : value;
  return short.replace(/\s+/g, ' ').replace(new RegExp(HIDDEN_PATTERN, 'gu'), codePoint);
}

/** The name of a character by its number: `U+200E`. */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
