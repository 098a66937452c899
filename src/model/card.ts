/**
 * What a card says of an organisation, once for every place that lists some: pages, filter and search, the map beside its list,
 * the frames of other sites. Templates and scripts draw these lines and decide nothing. A card of “Find help” is longer and
 * shares the title alone.
 */

import type { NotToCallReason } from '#schema/choices.ts';
import type { Locale } from '#schema/locale.ts';
import type { Kind, Tier } from '#schema/organisation.ts';
import { fillText } from './fill-text.ts';

/** An organisation as far as a card needs it, in one language; what is not known is absent. Sent to browsers as it is. */
export interface Card {
  readonly id: string;
  readonly name: string;
  /** Only where it says more than the name. */
  readonly acronym?: string;
  /** The name under which it answers, where `name` is its form in another language. */
  readonly own?: string;
  /** Other names, for the search alone. */
  readonly aliases?: readonly string[];
  /** Its first sentence. */
  readonly summary: string;
  /** Where the summary is not in the card's language. */
  readonly summaryLang?: Locale;
  /** Where it acts, as text. */
  readonly areas?: string;
  readonly kind: Kind;
  readonly tier: Tier;
  /** The year of its newest document (0: without a date), only where that is too old to say that it still exists. */
  readonly datedYear?: number;
  /** Why it is never offered to call. */
  readonly state?: NotToCallReason;
  /** Its typology and its themes by name, as text: for a row alone, whose list has their names anyway. */
  readonly typology?: string | undefined;
  readonly themes?: string | undefined;
  /** As `formatPhone` (contact.ts) writes it; what is dialled is in it. */
  readonly phone?: string;
}

/** The words around the facts; `{n}` and `{value}` are filled in. */
export interface CardTexts {
  readonly tier: Readonly<Record<Tier, string>>;
  readonly kind: Readonly<Record<Kind, string>>;
  readonly state: Readonly<Record<NotToCallReason, string>>;
  readonly own: string;
  readonly areas: string;
  readonly typology: string;
  readonly themes: string;
  readonly call: string;
  readonly dated: string;
  readonly undated: string;
}

type Part = 'state' | 'own' | 'tier' | 'kind' | 'since' | 'ended' | 'places' | 'summary' | Fact;
/** Said one below the other beside the rest of a row. */
type Fact = 'typology' | 'themes' | 'areas';

/** The lines of a card in each place, which has room for more or less; parts of one line stand beside each other. */
const LINES = {
  list: [['own'], ['state'], ['tier', 'kind', 'since', 'ended'], ['summary'], ['areas']],
  row: [['own'], ['state'], ['tier', 'kind', 'since', 'ended'], ['summary'], ['typology'], ['themes'], ['areas']],
  map: [['own'], ['state'], ['tier', 'since'], ['summary']],
  frame: [['own'], ['state'], ['tier', 'since', 'places']],
} as const satisfies Record<string, readonly (readonly Part[])[]>;
export type CardPlace = keyof typeof LINES;

const FACTS: readonly Fact[] = ['typology', 'themes', 'areas'];

/** How well it is known that it belongs in a list, and when that ended, in words. */
export interface Known {
  readonly since?: string | undefined;
  readonly ended?: string | undefined;
}

export interface CardLine {
  readonly text: string;
  /** Beside the matter: how it is known, where it acts. */
  readonly isQuiet: boolean;
  /** Where it is not that of the page. */
  readonly lang?: Locale | undefined;
  /** Of a row: what stands beside the rest where there is room. */
  readonly isFact?: true;
}

export interface CardCall {
  readonly address: string;
  readonly text: string;
}

/**
 * The lines below the title; none is empty.
 * Since when it is known to belong in the list is not said where its very existence is doubtful.
 */
export function cardLines(card: Card, place: CardPlace, texts: CardTexts, known: Known = {}): CardLine[] {
  const { areas = '', datedYear, kind, own = '', state, summary, summaryLang, themes = '', tier, typology = '' } = card;
  const dated = datedYear ? fillText(texts.dated, { n: datedYear }) : texts.undated;
  const words: Readonly<Record<Part, string>> = {
    own: own && fillText(texts.own, { value: own }),
    state: state ? texts.state[state] : '',
    tier: texts.tier[tier],
    kind: texts.kind[kind],
    since: datedYear === undefined ? (known.since ?? '') : dated,
    ended: known.ended ?? '',
    places: areas,
    summary,
    areas: areas && fillText(texts.areas, { value: areas }),
    typology: typology && fillText(texts.typology, { value: typology }),
    themes: themes && fillText(texts.themes, { value: themes }),
  };
  return LINES[place].flatMap((parts: readonly Part[]) => {
    const text = parts.flatMap((part) => words[part] || []).join(' · ');
    const isQuiet = !parts.includes('summary');
    const isFact = place === 'row' && FACTS.some((fact) => parts.includes(fact));
    return text
      ? [{ text, isQuiet, ...(!isQuiet && summaryLang && { lang: summaryLang }), ...(isFact && { isFact }) }]
      : [];
  });
}

/** The link that calls; none where there is no number to call. */
export function cardCall({ phone }: Pick<Card, 'phone'>, { call }: Pick<CardTexts, 'call'>): CardCall | undefined {
  // Without the spaces, and without the country that it is dialled in.
  return phone
    ? { address: `tel:${phone.replace(/\(.*|\s/g, '')}`, text: fillText(call, { value: phone }) }
    : undefined;
}
