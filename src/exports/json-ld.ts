/**
 * An organisation in schema.org's words, for search engines. Promise: only what the page itself
 * shows, and of that only what holds today: search engines show it without its year.
 */

import { isUsable, usableEmails } from '#model/contact-status.ts';
import type { Organisation } from '#model/organisation.ts';
import { calledIn, otherNames } from '#model/organisation-name.ts';
import type { OrganisationView } from '#model/organisation-view.ts';
import { plainFacts } from '#model/plain-facts.ts';
import { type Fact, mayBeOffered } from '#model/standing.ts';
import { type Locale, localiseText } from '#schema/locale.ts';
import type { Kind } from '#schema/organisation.ts';

const TYPES: Record<Kind, string> = {
  osc: 'NGO',
  reseau: 'NGO',
  'institution-publique': 'GovernmentOrganization',
  partenaire: 'Organization',
  autre: 'Organization',
};

/**
 * The JSON-LD text of an organisation's page, safe inside a script element.
 * @param url the page's whole address; @param urlOf the whole address of another organisation's page.
 */
export function jsonLd(
  organisation: Organisation,
  view: OrganisationView,
  { locale, url, urlOf }: { locale: Locale; url: string; urlOf: (id: string) => string },
): string {
  const isCurrent = (fact: Fact) => organisation.standingOf(fact).isCurrent;
  const all = [...view.wholeCountries, ...view.regions.flatMap(({ items }) => items), ...view.abroad];
  const places = all.filter(isCurrent);
  const websites = (organisation.contacts?.websites ?? [])
    .filter(isUsable)
    .filter(isCurrent)
    .flatMap(({ url: site }) => site ?? []);
  const social = (organisation.contacts?.social ?? []).filter(isCurrent).flatMap(({ url: page }) => page ?? []);
  const called = calledIn(organisation, locale);
  const { acronym, aliases, name } = organisation;
  // Its own name first where the page shows another form of it.
  const forms = called.own ? [] : otherNames(organisation);
  const alternatives = [...new Set([called.acronym, name, acronym, ...aliases, ...forms])];
  const data = {
    '@context': 'https://schema.org',
    '@type': TYPES[organisation.kind],
    '@id': url,
    name: called.name,
    alternateName: nonEmpty(alternatives.flatMap((other) => (other && other !== called.name ? other : []))),
    description: localiseText(organisation.summary, locale),
    ...plainWords(organisation, locale),
    areaServed: nonEmpty(places.map(({ place }) => ({ '@type': 'Place', name: localiseText(place.name, locale) }))),
    memberOf: nonEmpty(
      view.memberOf.filter(isCurrent).map(({ organisation: network }) => ({
        '@type': TYPES[network.kind],
        name: network.name,
        url: urlOf(network.id),
      })),
    ),
    contactPoint: nonEmpty(contactPoints(organisation)),
    sameAs: nonEmpty([...websites, ...social]),
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** What is one value with its citations, by the names that the rows of the fields give. */
function plainWords(organisation: Organisation, locale: Locale): Record<string, string> {
  return Object.fromEntries(
    plainFacts(organisation).flatMap(({ jsonLd: name, date, text }) =>
      name ? [[name, date ?? (text && localiseText(text, locale)) ?? '']] : [],
    ),
  );
}

/** None of who may not be called, or may no longer exist. */
function contactPoints(organisation: Organisation) {
  if (organisation.isDated || !mayBeOffered(organisation)) return [];
  const emails = usableEmails(organisation.contacts);
  return [
    ...organisation.phones.map(({ number, within }) => ({
      '@type': 'ContactPoint',
      telephone: number,
      ...(within && { areaServed: within }),
    })),
    ...emails.map((email) => ({ '@type': 'ContactPoint', email })),
  ];
}

function nonEmpty<Item>(items: Item[]): Item[] | undefined {
  return items.length > 0 ? items : undefined;
}
