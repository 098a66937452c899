/** Describes one fault in a language. */

import { HIDDEN_PATTERN } from '#schema/text.ts';
import type { Fault, Params } from './fault.ts';
import type { FaultMessage, FaultTexts } from './fault-codes.ts';

const LONGEST_VALUE = 80;

/** What is wrong and how to correct it. @param texts of the reader's language. */
export function describeFault(fault: Fault, texts: FaultTexts): FaultMessage {
  const { variants, ...plain } = texts.wordings[fault.code];
  const { variant } = fault.params;
  const wording = { ...plain, ...(typeof variant === 'string' ? variants?.[variant] : undefined) };
  return { message: fill(wording.message, fault.params, texts), hint: fill(wording.hint, fault.params, texts) };
}

function fill(template: string, params: Params, texts: FaultTexts): string {
  return template
    .replace(/\{(\w+)\}/g, (_, name: string) =>
      name === 'suggestion' ? suggest(params, texts) : show(name, params[name], texts),
    )
    .trim();
}

function suggest({ nearest }: Params, { suggestion }: FaultTexts): string {
  return typeof nearest === 'string' ? suggestion(visible(nearest)) : '';
}

function show(name: string, value: Params[string] | undefined, { language, types }: FaultTexts): string {
  if (typeof value === 'string')
    return (name === 'expected' || name === 'found' ? types[value] : undefined) ?? visible(value);
  if (typeof value === 'number')
    return new Intl.NumberFormat(language, { useGrouping: Math.abs(value) >= 10_000 }).format(value);
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
