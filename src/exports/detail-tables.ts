/** The details of organisations, one fact a row, each with its citations. Promise (stable v1): columns are only added. */
import { TERM_DIMENSIONS } from '#model/dimensions.ts';
import type { Directory } from '#model/directory.ts';
import type { Organisation } from '#model/organisation.ts';
import { plainFacts } from '#model/plain-facts.ts';
import type { Fact } from '#model/standing.ts';
import { localiseText, perLocale, type Text } from '#schema/locale.ts';
import { accessRows } from './access-rows.ts';
import type { CodeWords } from './code-words.ts';
import { type Columns, inEachLanguage, makeTable, type Table } from './table.ts';

interface Detail extends Fact {
  readonly organisation: string;
  readonly text?: Text | undefined;
}
const BELONGS = { fields: ['organisation'], table: 'organisations', keys: ['id'] } as const;
const words = ({ passage }: CodeWords) => ({
  ...inEachLanguage('text', ({ text }: Detail) => text),
  cite: { value: ({ cite }: Detail) => cite.map(passage) },
});

/** How far each fact may be trusted: by what it cites itself, or by a confirmation of its entry since. */
function known({ byId }: Directory, { code }: CodeWords) {
  const standing = (row: Detail) => byId.get(row.organisation)?.standingOf(row);
  return {
    basis: { value: ({ basis = 'stated' }) => code('basis', basis) },
    // A page without a date gives no year: the cell is empty, and the next says that it is to be confirmed.
    year: { type: 'integer', value: (row) => standing(row)?.year || undefined },
    to_be_confirmed: { type: 'boolean', value: (row) => !standing(row)?.isCurrent },
  } satisfies Columns<Detail>;
}

/** Every contact, also those that cannot work: they are evidence, and their status says so. */
export function contactTable(directory: Directory, wording: CodeWords): Table {
  const { code, phone, place } = wording;
  const rows = directory.organisations.flatMap(({ id: organisation, contacts }) => [
    ...(contacts?.phones ?? []).map((item) => ({
      ...item,
      organisation,
      type: 'phone',
      text: item.label,
      value: item.number && phone(item.number, item.within),
    })),
    ...(contacts?.emails ?? []).map((item) => ({
      ...item,
      organisation,
      type: 'email',
      text: item.label,
      value: item.address,
    })),
    ...(contacts?.websites ?? []).map((item) => ({
      ...item,
      organisation,
      type: 'website',
      text: item.label,
      value: item.url,
    })),
    ...(contacts?.social ?? []).map((item) => ({
      ...item,
      organisation,
      type: 'social',
      status: 'ok',
      text: perLocale(() => item.network),
      printed: item.name,
      value: item.url,
    })),
  ]);
  return makeTable<(typeof rows)[number]>(
    'contacts',
    rows,
    {
      organisation: { value: (row) => row.organisation },
      type: { value: (row) => code('contactType', row.type) },
      value: { value: (row) => row.value },
      printed: { value: (row) => row.printed },
      status: { value: (row) => code('contactStatus', row.status) },
      ...words(wording),
      ...known(directory, wording),
      place: { value: (row) => ('place' in row && row.place ? place(row.place) : undefined) },
    },
    { foreignKeys: [BELONGS, { fields: ['place'], table: 'lieux', keys: ['id'] }] },
  );
}

/** Where it acts, where it gives a service, where it has an address. A place is a town at most. */
export function territoryTable(directory: Directory, wording: CodeWords): Table {
  const { code, place } = wording;
  const { basis, ...age } = known(directory, wording);
  const rows = directory.organisations.flatMap(({ id: organisation, areas, servicePoints, addresses }) => [
    ...areas.map((item) => ({ ...item, organisation, role: 'area', text: item.detail, printed: undefined })),
    ...servicePoints.map((item) => ({
      ...item,
      organisation,
      role: 'service-point',
      text: item.detail,
      printed: undefined,
    })),
    ...addresses.map((item) => ({ ...item, organisation, role: 'address', text: item.label })),
  ]);
  return makeTable<(typeof rows)[number]>(
    'territoires',
    rows,
    {
      organisation: { value: (row) => row.organisation },
      role: { value: (row) => code('role', row.role) },
      place: { value: (row) => place(row.place) },
      printed: { value: (row) => row.printed },
      basis,
      ...words(wording),
      ...age,
    },
    { foreignKeys: [BELONGS, { fields: ['place'], table: 'lieux', keys: ['id'] }] },
  );
}

/** Every term of a vocabulary that an organisation has: typology, legal form, theme, service, audience. */
export function classificationTable(directory: Directory, wording: CodeWords): Table {
  const { term, vocabulary } = wording;
  const { basis, ...age } = known(directory, wording);
  const rows = directory.organisations.flatMap((organisation) => classifications(organisation));
  return makeTable<(typeof rows)[number]>(
    'classements',
    rows,
    {
      organisation: { value: (row) => row.organisation },
      vocabulary: { value: (row) => vocabulary(row.vocabulary) },
      term: { value: (row) => term(row.vocabulary, row.id) },
      basis,
      ...words(wording),
      ...age,
    },
    { foreignKeys: [BELONGS, { fields: ['vocabulary', 'term'], table: 'termes', keys: ['vocabulary', 'id'] }] },
  );
}

function classifications(organisation: Organisation) {
  return TERM_DIMENSIONS.flatMap(({ vocabulary, of }) =>
    of(organisation).map(({ id, basis = 'stated', cite = [], detail }) => ({
      id,
      basis,
      cite,
      organisation: organisation.id,
      vocabulary,
      text: detail,
    })),
  );
}

/** Networks and documented links between organisations, as the record of the first one says. */
export function linkTable(directory: Directory, wording: CodeWords): Table {
  const { code } = wording;
  const rows = directory.organisations.flatMap(({ id: organisation, networks, related }) => [
    ...(networks?.memberOf ?? []).map((item) => ({
      ...item,
      organisation,
      other: item.organisation,
      role: 'member-of',
      text: item.detail,
    })),
    ...related.map((item) => ({ ...item, organisation, other: item.organisation, role: 'related' })),
  ]);
  const columns: Columns<(typeof rows)[number]> = {
    organisation: { value: (row) => row.organisation },
    role: { value: (row) => code('role', row.role) },
    other: { value: (row) => row.other },
    ...words(wording),
    ...known(directory, wording),
  };
  return makeTable('liens', rows, columns, { foreignKeys: [BELONGS, { ...BELONGS, fields: ['other'] }] });
}

/** What else the documents say, and what is known of access to help. */
export function factTable(directory: Directory, wording: CodeWords): Table {
  const rows = directory.organisations.flatMap((record) => {
    const { id: organisation, facts, furtherAreas, networks } = record;
    return [
      ...facts.map((item) => ({ ...item, organisation, role: 'fact' })),
      ...furtherAreas.map((item) => ({ ...item, organisation, role: 'further-area' })),
      ...(networks?.counts ?? []).map(({ count, of, cite }) => ({
        organisation,
        role: 'member-count',
        cite,
        text: perLocale((locale) => `${count} ${localiseText(of, locale)}`),
      })),
      ...accessRows(record, directory),
      ...plainFacts(record).flatMap(({ key: role, text, cite }) => (text ? [{ organisation, role, cite, text }] : [])),
    ];
  });
  return makeTable<(typeof rows)[number]>(
    'faits',
    rows,
    {
      organisation: { value: (row) => row.organisation },
      role: { value: (row) => wording.code('role', row.role) },
      ...words(wording),
      ...known(directory, wording),
    },
    { foreignKeys: [BELONGS] },
  );
}
