/** One organisation as the HSDS records that it becomes, in every table. */

import { countryName } from '#i18n/locale.ts';
import { textsFor } from '#i18n/texts.ts';
import { isUsable } from '#model/contact-status.ts';
import type { Directory } from '#model/directory.ts';
import type { Organisation } from '#model/organisation.ts';
import { plainFacts } from '#model/plain-facts.ts';
import type { PlainHsds } from '#schema/fields.ts';
import { localiseText } from '#schema/locale.ts';
import { uuid } from './identity.ts';
import { type Published, provenance } from './provenance.ts';
import type { HsdsObject, HsdsRecord } from './schema.ts';
import { offers, officeId, service, serviceAreas, sites } from './services.ts';
import { basisAttribute, LANGUAGE, organisationAttributes, serviceAttribute } from './taxonomies.ts';

type Shared = 'taxonomy' | 'taxonomy_term';
export type HsdsParts = { readonly [Name in Exclude<HsdsObject, Shared>]: readonly HsdsRecord<Name>[] };

/** @param page the whole address of its page; @param identifierType how our own ids are called. */
export function organisationParts(
  directory: Directory,
  organisation: Organisation,
  page: string,
  identifierType: string,
): HsdsParts {
  const { id } = organisation;
  const own = offers(organisation);
  const places = sites(directory, organisation);
  const phones = phonesOf(organisation);
  const services = own.map((offer) => service(directory, organisation, offer));
  const areas = own.flatMap((offer) => serviceAreas(directory, organisation, offer));
  const record = organization(organisation, page);
  const published: Published[] = [
    ...organisationFacts(organisation, record),
    ...services.map((item, index) => ({
      type: 'service' as const,
      resource: item.id,
      field: 'name',
      value: item.name,
      cite: own[index]?.cite ?? [],
    })),
    ...places.map(({ location, cite }) => ({
      type: 'location' as const,
      resource: location.id,
      field: 'name',
      value: location.name,
      cite,
    })),
    ...phones.map(({ record: phone, cite }) => ({
      type: 'phone' as const,
      resource: phone.id,
      field: 'number',
      value: phone.number,
      cite,
    })),
  ];
  return {
    organization: [record],
    organization_identifier: [
      {
        id: uuid('organization_identifier', id),
        organization_id: record.id,
        identifier_type: identifierType,
        identifier: id,
      },
      ...otherIdentifiers(organisation),
    ],
    url: urls(organisation),
    service: services,
    location: places.map(({ location }) => location),
    service_at_location: places.flatMap(({ offered }) => offered),
    service_area: areas.map(({ area }) => area),
    phone: phones.map(({ record: phone }) => phone),
    attribute: [
      ...organisationAttributes(organisation),
      ...own.map((offer) => serviceAttribute(id, offer.id, organisation.standingOf(offer))),
      ...areas.flatMap(({ key, standing }) => (standing ? [basisAttribute('service_area', key, standing)] : [])),
      ...places.map(({ key, standing }) => basisAttribute('location', key, standing)),
    ],
    metadata: published.flatMap((value) => provenance(directory, value)),
  };
}

function organization(organisation: Organisation, uri: string): HsdsRecord<'organization'> {
  const { id, name, acronym, summary, legal } = organisation;
  return {
    id: uuid('organization', id),
    name,
    alternate_name: acronym,
    description: summary[LANGUAGE],
    email: firstEmail(organisation)?.address,
    website: firstSite(organisation)?.url,
    ...(Object.fromEntries(plainHsds(organisation).map(({ field, value }) => [field, value])) as PlainHsds),
    legal_status: legal?.printed,
    uri,
  };
}

function organisationFacts(organisation: Organisation, record: HsdsRecord<'organization'>): Published[] {
  const { summary, legal } = organisation;
  const fact = (field: keyof typeof record, cite: readonly string[] | undefined): Published[] => {
    const value = record[field];
    return cite && value !== undefined
      ? [{ type: 'organization', resource: record.id, field, value: String(value), cite }]
      : [];
  };
  return [
    ...fact('description', summary.cite),
    ...fact('email', firstEmail(organisation)?.cite),
    ...fact('website', firstSite(organisation)?.cite),
    ...plainHsds(organisation).flatMap(({ field, cite }) => fact(field, cite)),
    ...fact('legal_status', legal?.cite),
  ];
}

/** What is one value with its citations, for the fields that its row names. */
function plainHsds(organisation: Organisation) {
  return plainFacts(organisation).flatMap(({ hsds, date, text, cite }) => {
    const value = date ? Number(date.slice(0, 4)) : text && localiseText(text, LANGUAGE);
    return hsds && value !== undefined ? [{ field: hsds as keyof PlainHsds, value, cite }] : [];
  });
}

/** Its numbers in other registers. Where the guide has no code, HSDS names the register in words. */
function otherIdentifiers({ id, identifiers }: Organisation): HsdsRecord<'organization_identifier'>[] {
  return identifiers.map(({ scheme, value }) => ({
    id: uuid('organization_identifier', id, scheme, value),
    organization_id: uuid('organization', id),
    identifier_scheme: isListed(scheme) ? scheme : undefined,
    identifier_type: scheme,
    identifier: value,
  }));
}

/** Whether a scheme is a code of https://org-id.guide. */
function isListed(scheme: string): boolean {
  return scheme === scheme.toUpperCase();
}

function phonesOf(organisation: Organisation) {
  const { id, contacts } = organisation;
  const usable = (contacts?.phones ?? [])
    .filter(isUsable)
    .flatMap((phone) => (phone.number ? [{ ...phone, number: phone.number }] : []));
  return usable.map(({ number, label, cite, place, within }) => ({
    cite,
    record: {
      id: uuid('phone', id, number),
      organization_id: uuid('organization', id),
      location_id: place && officeId(organisation, place),
      number,
      description: within ? [label?.[LANGUAGE], shortNumber(within)].filter(Boolean).join('. ') : label?.[LANGUAGE],
    },
  }));
}

const shortNumber = (within: string) => textsFor(LANGUAGE).organisations.within(countryName(within, LANGUAGE));

/** Further e-mail addresses have no place of their own in HSDS; further sites do. */
function urls({ id, contacts }: Organisation): HsdsRecord<'url'>[] {
  const sitesAfterFirst = (contacts?.websites ?? [])
    .filter(isUsable)
    .filter(({ url }) => url)
    .slice(1);
  const links = [
    ...sitesAfterFirst.map(({ url, label }) => ({ url, label: label?.[LANGUAGE] })),
    ...(contacts?.social ?? []).map(({ url, network }) => ({ url, label: network })),
  ];
  return links.flatMap(({ url, label }) =>
    url ? [{ id: uuid('url', id, url), label, url, organization_id: uuid('organization', id) }] : [],
  );
}

function firstEmail({ contacts }: Organisation) {
  return contacts?.emails.filter(isUsable).find(({ address }) => address);
}

function firstSite({ contacts }: Organisation) {
  return contacts?.websites.filter(isUsable).find(({ url }) => url);
}
