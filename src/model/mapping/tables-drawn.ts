/** Rows of tables of organisations: every fact comes from the entry. What the printed table itself says goes before the rest. */

import { formatPhone } from '#model/contact.ts';
import { isUsable } from '#model/contact-status.ts';
import type { Directory } from '#model/directory.ts';
import type { Organisation } from '#model/organisation.ts';
import { nameWithAcronym } from '#model/organisation-name.ts';
import { DEFAULT_LOCALE, localiseText, perLocale, type Text } from '#schema/locale.ts';
import type { DrawnColumn, TableRecord } from '#schema/table.ts';
import type { PrintedCell, PrintedItem, Row } from './printed-table.ts';

type Cited = { readonly cite: readonly string[] };

/** One row an organisation, in the printed order; those withdrawn are left out. */
export function drawnRows({ organisations, cite }: TableRecord, directory: Directory): Row[] {
  let number = 0;
  return (organisations?.groups ?? []).flatMap(({ typology, theme, level, organisations: ids }) => {
    const term = directory.terms.typologies.get(typology ?? '') ?? directory.terms.themes.get(theme ?? '');
    const family = typology ? 'typologies' : 'themes';
    const group = level ?? (term && { text: term.label, path: `${family}/${term.id}/` });
    return ids.flatMap((id): Row[] => {
      number += 1;
      const organisation = directory.byId.get(id);
      if (!organisation) return [];
      const heading = { text: same(nameWithAcronym(organisation)), path: `organisations/${id}/` };
      const cells = organisations?.columns.map((column) => cellOf(column, organisation, cite, directory)) ?? [];
      return [{ heading, cells, ...(organisations?.numbered && { number }), ...(group && { group }) }];
    });
  });
}

/** A text that is the same in every language: a name, a number, what is printed. */
function same(text: string): Text {
  return perLocale(() => text);
}

/** What the table prints; where it prints nothing of the kind, all that is known. */
function printedIn<Fact extends Cited>(facts: readonly Fact[], cite: readonly string[]): readonly Fact[] {
  const printed = facts.filter((fact) => fact.cite.some((key) => cite.includes(key)));
  return printed.length > 0 ? printed : facts;
}

function cellOf(
  column: DrawnColumn,
  organisation: Organisation,
  cite: readonly string[],
  directory: Directory,
): PrintedCell {
  switch (column) {
    case 'areas':
      return areasCell(organisation, cite, directory);
    case 'status': {
      const forms = (organisation.legal?.forms ?? []).flatMap((id) => directory.terms.statuts.get(id) ?? []);
      const formality = organisation.legal?.formality;
      return {
        kind: 'items',
        items: forms.map(({ id, label }) => ({ text: label, path: `statuts/${id}/` })),
        ...(formality && { formality }),
      };
    }
    case 'members': {
      const counts = printedIn(organisation.networks?.counts ?? [], cite);
      return items(
        counts.map(({ count, of }) => ({ text: perLocale((locale) => `${count} ${localiseText(of, locale)}`) })),
      );
    }
    case 'addresses':
      return items(
        printedIn(organisation.addresses, cite).map(({ printed, place }) => addressItem(printed, place, directory)),
      );
    default:
      return contactsCell(column, organisation, cite);
  }
}

function items(list: readonly PrintedItem[]): PrintedCell {
  return { kind: 'items', items: list };
}

function addressItem(printed: string | undefined, place: string, { gazetteer }: Directory): PrintedItem {
  return { text: printed ? same(printed) : (gazetteer.byId.get(place)?.name ?? same(place)) };
}

function areasCell(
  { areas, furtherAreas, scope }: Organisation,
  cite: readonly string[],
  { gazetteer }: Directory,
): PrintedCell {
  const published = new Set(gazetteer.regions.map(({ id }) => id));
  const places = printedIn(areas, cite).flatMap(({ place }): PrintedItem[] => {
    const found = gazetteer.byId.get(place);
    return found ? [{ text: found.name, ...(published.has(place) && { path: `regions/${place}/` }) }] : [];
  });
  const further = printedIn(furtherAreas, cite).map(({ text }) => ({ text }));
  return { kind: 'items', items: [...places, ...further], ...(scope && { scale: scope.scale }) };
}

function contactsCell(
  column: 'phones' | 'emails' | 'websites',
  { contacts }: Organisation,
  cite: readonly string[],
): PrintedCell {
  const statesNone = contacts?.none.some(({ of }) => of === column) ?? false;
  const found = printedIn<Contact>((contacts?.[column] ?? []) as readonly Contact[], cite);
  // The printed column of sites holds pages on social networks too.
  const pages = column === 'websites' ? printedIn(contacts?.social ?? [], cite) : [];
  const social = pages.map(
    ({ network, name, url }): PrintedItem => ({ lead: network, text: same(name), ...(url && { href: url }) }),
  );
  return {
    kind: 'items',
    items: [...found.map(contactItem), ...social],
    ...(statesNone && { statesNone: statesNone }),
  };
}

interface Contact extends Cited {
  readonly number?: string;
  readonly within?: string;
  readonly address?: string;
  readonly url?: string;
  readonly printed?: string;
  readonly status: Parameters<typeof isUsable>[0]['status'];
}

function contactItem(contact: Contact): PrintedItem {
  const { number, within, address, url, printed } = contact;
  const text = same(number ? formatPhone(number, within) : (address ?? printed ?? url ?? ''));
  if (!isUsable(contact)) return { text: same(printed ?? text[DEFAULT_LOCALE]), broken: true };
  const href = number ? `tel:${number}` : address ? `mailto:${address}` : url;
  return href ? { text, href } : { text };
}
