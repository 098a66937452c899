/** One row an organisation, lists joined in a cell: what most people want. Promise (stable v1): columns are only added. */

import type { Directory } from '#model/directory.ts';
import type { Organisation } from '#model/organisation.ts';
import { isUsable } from '#model/standing.ts';
import { inEachLanguage, makeTable, type Table } from './table.ts';
import type { Wording } from './wording.ts';
/** The table of organisations. @param pageOf the whole address of an organisation's page. */
export function organisationTable(directory: Directory, wording: Wording, pageOf: (id: string) => string): Table {
  const { term, place, code, organisation: named } = wording;
  const usable = contactsOf(wording);
  return makeTable<Organisation>(
    'organisations',
    directory.organisations,
    {
      id: { value: ({ id }) => id },
      name: { value: ({ name }) => name },
      acronym: { value: ({ acronym }) => acronym },
      aliases: { value: ({ aliases }) => aliases },
      kind: { value: ({ kind }) => code('kind', kind) },
      tier: { value: ({ tier }) => code('tier', tier) },
      typology: { value: ({ typology }) => typology && term('typologies', typology.id) },
      regions: { value: ({ regions }) => regions.map(place) },
      whole_countries: { value: ({ wholeCountries }) => wholeCountries.map(place) },
      countries: { value: ({ countries }) => countries.map(place) },
      phones: { value: (row) => usable.phones(row) },
      emails: { value: (row) => usable.emails(row) },
      websites: { value: (row) => usable.websites(row) },
      addresses: { value: ({ addresses }) => addresses.map(({ printed, place: id }) => printed ?? place(id)) },
      themes: { value: ({ themes }) => themes.map(({ id }) => term('themes', id)) },
      services: { value: ({ services }) => services.map(({ id }) => term('services', id)) },
      audiences: { value: ({ audiences }) => audiences.map(({ id }) => term('publics', id)) },
      member_of: { value: ({ networks }) => networks?.memberOf.map((link) => named(link.organisation)) },
      legal_formality: { value: ({ legal }) => legal?.formality && code('formality', legal.formality) },
      legal_forms: { value: ({ legal }) => legal?.forms.map((id) => term('statuts', id)) },
      scale: { value: ({ scope }) => scope && code('scale', scope.scale) },
      founded: { value: ({ founded }) => founded?.date },
      ...inEachLanguage('summary', ({ summary }: Organisation) => summary),
      source_year: { type: 'integer', value: ({ year }) => year },
      to_be_confirmed: { type: 'boolean', value: ({ isDated }) => isDated },
      verified: { value: ({ verified }) => verified?.date },
      sources: { value: ({ citations }) => [...new Set(citations.map((key) => key.split('#')[0] ?? ''))] },
      url: { value: ({ id }) => pageOf(id) },
    },
    { primaryKey: ['id'] },
  );
}

/** Only what can work: what cannot is evidence and stands in the table of contacts, with its status. */
function contactsOf({ phone }: Wording) {
  return {
    phones: ({ phones }: Organisation) => phones.map(({ number }) => phone(number)),
    emails: ({ contacts }: Organisation) =>
      (contacts?.emails ?? []).filter(isUsable).flatMap(({ address }) => address ?? []),
    websites: ({ contacts }: Organisation) =>
      (contacts?.websites ?? []).filter(isUsable).flatMap(({ url }) => url ?? []),
  };
}
