/** One row an organisation, lists joined in a cell: what most people want. Promise (stable v1): columns are only added. */

import { parseCitation } from '#model/citations.ts';
import { usableEmails, usableWebsites } from '#model/contact-status.ts';
import type { Directory } from '#model/directory.ts';
import { groupByKeys } from '#model/grouping.ts';
import type { Organisation } from '#model/organisation.ts';
import { plainFact } from '#model/plain-facts.ts';
import type { Fact } from '#model/standing.ts';
import { oldIds, standingsOf } from '#model/territory.ts';
import { selectTexts } from '#model/validation/select.ts';
import {
  type ChoiceName,
  type OwnedQuestion,
  PLAIN_FIELDS,
  type PlainKey,
  QUESTION_ROWS,
  type QuestionName,
} from '#schema/fields.ts';
import { DEFAULT_LOCALE, LOCALES } from '#schema/locale.ts';
import type { CodeWords } from './code-words.ts';
import { type Columns, inEachLanguage, makeTable, type Table, type Value } from './table.ts';

/** The columns that version 1 had from its first day, in its order. What fields bring later stands after them. */
const FIRST = [
  ...['id', 'name', 'acronym', 'aliases', 'kind', 'tier', 'typology', 'regions', 'whole_countries', 'countries'],
  ...['phones', 'emails', 'websites', 'addresses', 'themes', 'services', 'audiences', 'member_of', 'legal_formality'],
  ...['legal_forms', 'scale', 'founded', 'summary_fr', 'summary_en', 'source_year', 'to_be_confirmed', 'verified'],
  ...['sources', 'url'],
];

/** The table of organisations. @param pageOf the whole address of an organisation's page. */
export function organisationTable(directory: Directory, wording: CodeWords, pageOf: (id: string) => string): Table {
  const columns: Columns<Organisation> = { ...fieldColumns(wording), ...derivedColumns(wording, pageOf) };
  const names = [...new Set([...FIRST.filter((name) => name in columns), ...Object.keys(columns)])];
  const ordered = Object.fromEntries(names.flatMap((name) => (columns[name] ? [[name, columns[name]]] : [])));
  return makeTable<Organisation>('organisations', directory.organisations, ordered, { primaryKey: ['id'] });
}

/** A column for each value that is asked, as its row says. */
function fieldColumns(wording: CodeWords): Columns<Organisation> {
  const columns = QUESTION_ROWS.flatMap(([name, question]): [string, Columns<Organisation>[string]][] => {
    const { answer, column = name } = question;
    if (column === null) return [];
    if (answer.is === 'text' && isPlain(name))
      return Object.entries(inEachLanguage(column, (row: Organisation) => plainFact(row, name)?.text));
    return [[column, { value: (row) => valueAt(row, name, question, wording) }]];
  });
  return Object.fromEntries(columns);
}

function valueAt(row: Organisation, name: QuestionName, { at, answer }: OwnedQuestion, wording: CodeWords): Value {
  const written = selectTexts(currentFacts(row), at).map(({ value }) => {
    if (answer.is === 'choice') return wording.code(name as ChoiceName, value);
    if (answer.is === 'term' || answer.is === 'terms') return wording.term(answer.vocabulary, value);
    return answer.is === 'organisations' ? wording.organisation(value) : value;
  });
  return at.includes('*') ? written : written[0];
}

function isPlain(name: string): name is PlainKey {
  return PLAIN_FIELDS.some(({ key }) => key === name);
}

/** The same without the themes, services and publics that only an old document names: those have a column of their own. */
function currentFacts(row: Organisation): Organisation {
  const current = <Item extends Fact>(items: readonly Item[]) => items.filter((item) => row.standingOf(item).isCurrent);
  const { themes, services, audiences } = row;
  return { ...row, themes: current(themes), services: current(services), audiences: current(audiences) };
}

/** Places, themes, services and publics that only an old document names, each with its year; help that is over, with its end. */
function oldFacts(
  { territory, themes, services, audiences, standingOf }: Organisation,
  { ended, place, term }: CodeWords,
): string[] {
  const groups = [
    ['themes', themes],
    ['services', services],
    ['publics', audiences],
  ] as const;
  const terms = groups.flatMap(([vocabulary, items]) => {
    const byId = groupByKeys<Fact & { id: string }>(items, ({ id }) => [id]);
    const past = [...standingsOf(byId, standingOf)].filter(([, { isCurrent }]) => !isCurrent);
    return past.map(([id, it]) => [term(vocabulary, id), it.ended === undefined ? it.year : ended(it.ended)] as const);
  });
  const places = [...oldIds(territory.wholeCountries), ...oldIds(territory.regions)];
  return [...places.map(([id, year]) => [place(id), year] as const), ...terms].map(([name, since]) =>
    since === 0 ? name : `${name} (${since})`,
  );
}

/** The name and the acronym in each other language, where a source prints them. */
function namesElsewhere(): Columns<Organisation> {
  const columns = LOCALES.flatMap((locale): [string, Columns<Organisation>[string]][] =>
    locale === DEFAULT_LOCALE
      ? []
      : [
          [`name_${locale}`, { value: ({ nameIn }) => nameIn?.[locale]?.name }],
          [`acronym_${locale}`, { value: ({ nameIn }) => nameIn?.[locale]?.acronym }],
        ],
  );
  return Object.fromEntries(columns);
}

/** What follows from several fields, or from how far a value can be trusted. */
function derivedColumns(wording: CodeWords, pageOf: (id: string) => string): Columns<Organisation> {
  const { place, phone, source } = wording;
  return {
    id: { value: ({ id }) => id },
    ...namesElsewhere(),
    regions: { value: ({ regions }) => regions.map(place) },
    whole_countries: { value: ({ wholeCountries }) => wholeCountries.map(place) },
    countries: { value: ({ countries }) => countries.map(place) },
    // Only what can work: what cannot is evidence and stands in the table of contacts, with its status.
    phones: { value: ({ phones }) => phones.map(({ number, within }) => phone(number, within)) },
    emails: {
      value: ({ contacts }) => usableEmails(contacts),
    },
    websites: { value: ({ contacts }) => usableWebsites(contacts) },
    addresses: { value: ({ addresses }) => addresses.map(({ printed, place: id }) => printed ?? place(id)) },
    source_year: { type: 'integer', value: ({ year }) => year || undefined },
    to_be_confirmed: { type: 'boolean', value: ({ isDated }) => isDated },
    only_old: { value: (organisation) => oldFacts(organisation, wording) },
    verified: { value: ({ verified }) => verified?.date },
    sources: { value: ({ citations }) => [...new Set(citations.map((key) => source(parseCitation(key).source)))] },
    url: { value: ({ id }) => pageOf(id) },
    identifiers: { value: (row) => row.identifiers.map(({ scheme, value }) => `${scheme} ${value}`) },
    home_country: { value: ({ home }) => home && place(home.id) },
    not_to_call: { value: ({ notToCall }) => notToCall?.why },
    not_to_call_since: { value: ({ notToCall }) => notToCall?.date },
  };
}
