/** The card of an organisation in one language. Apart from `card.ts`, which browsers load. */

import { type Locale, localise } from '#schema/locale.ts';
import type { Place } from '#schema/place.ts';
import { actingPlaces } from './acting-places.ts';
import type { Card } from './card.ts';
import type { Organisation } from './organisation.ts';
import { calledIn } from './organisation-name.ts';
import { phoneInList } from './standing.ts';
import { firstSentence } from './summary.ts';

/** How a card is made of an organisation. */
export interface CardContext {
  readonly places: ReadonlyMap<string, Place>;
  readonly locale: Locale;
  readonly formatList: (items: readonly string[], locale: Locale) => string;
  /** A year in brackets; 0 is that of an undated page. */
  readonly yearWord: (year: number) => string;
}

/** What a card is made of. The number is that of a list: none of who may not be called. */
export function toCard(organisation: Organisation, { places, locale, formatList, yearWord }: CardContext): Card {
  const { id, isDated, kind, notToCall, tier, year } = organisation;
  const { acronym, name, own } = calledIn(organisation, locale);
  const aliases = [...(own ? [organisation.name, organisation.acronym ?? []].flat() : []), ...organisation.aliases];
  const acting = actingPlaces(organisation, places, locale, yearWord);
  const phone = phoneInList(organisation);
  const summary = localise(organisation.summary, locale);
  return {
    id,
    name,
    ...(acronym && { acronym }),
    ...(own && { own }),
    ...(aliases.length > 0 && { aliases }),
    summary: firstSentence(summary.text, summary.lang),
    ...(summary.lang !== locale && { summaryLang: summary.lang }),
    ...(acting.length > 0 && { areas: formatList(acting, locale) }),
    kind,
    tier,
    ...(isDated && { datedYear: year }),
    ...(notToCall && { state: notToCall.why }),
    // Its sources stand on the organisation's page: thousands of cards would carry them.
    ...(phone && { phone: phone.display }),
  };
}
