/** The words of an organisation's card, as sentences to fill: what a page draws and what it hands to its scripts. */
import { headingOf } from './field-words.ts';
import type { WorkingText } from './site-text.ts';

/** `{n}` is a year; `{value}` a number to call, its own name the places where it acts, its typology or its themes. */
export function cardTexts({ colon, fields, kind, organisation, organisations, tier }: WorkingText) {
  return {
    tier,
    kind,
    state: organisation.notToCall,
    own: `${organisation.ownName}${colon}{value}`,
    areas: `${headingOf(fields.areas)}${colon}{value}`,
    typology: `${fields.typology.label}${colon}{value}`,
    themes: `${fields.themes.label}${colon}{value}`,
    call: `${organisations.callShort} {value}`,
    dated: organisation.old('{n}'),
    undated: organisation.old(0),
  };
}
