/** Reads a row to facts, with a problem for every cell that cannot be read. Never throws, whatever the cells hold. */

import { parseCitation } from '#model/citations.ts';
import { countryOf, type Gazetteer } from '#model/gazetteer.ts';
import { nearest } from '#model/validation/nearest.ts';
import type { SourceRecord } from '#schema/source.ts';
import { SCHEME_PATTERN } from '#schema/text.ts';
import type { VocabularyName } from '#schema/vocabulary.ts';
import { type Read, readPieces, readText, readWholeText, readWords } from './cell-readers.ts';
import { type RowCell, type RowCells, readYesNo } from './cells.ts';
import { EMAILS, emailFact, PHONES, phoneFact, SITES, websiteFact } from './contact-facts.ts';
import { readCountry } from './countries.ts';
import { readDate } from './dates.ts';
import type { CountryFact, Facts, FieldFacts, IdentifierFact, ReadAs } from './facts.ts';
import { type ColumnForm, takesSeveral } from './field.ts';
import { IMPORT_FIELDS, IMPORT_NAMES, type ImportName } from './fields.ts';
import { choosePlace } from './place-levels.ts';
import type { CellProblem, RowProblem } from './row-problem.ts';
import { settledFacts } from './settled-facts.ts';
import { meansWholeCountry } from './word-pieces.ts';
import type { Wordbooks } from './wordbooks.ts';

export interface ReadingContext {
  readonly books: Wordbooks;
  readonly gazetteer: Gazetteer;
  readonly sources: ReadonlyMap<string, SourceRecord>;
  /** What every fact cites where the row names no source. */
  readonly cite: readonly string[];
  /** The day of the import: what lies after it is no date of a founding. */
  readonly today: string;
  /** Whether an id is that of an entry, in a file or from an earlier row. */
  readonly isEntry: (id: string) => boolean;
}

/** The facts of a row and everything that is wrong with it. */
export function readFacts(cells: RowCells, context: ReadingContext): { facts: Facts; problems: RowProblem[] } {
  const reading: Reading = { ...context, country: countryIn(cells, context) };
  const problems: RowProblem[] = [...cells.problems];
  const facts = Object.fromEntries(
    IMPORT_NAMES.map((name) => {
      const read = readField(name, cells, reading);
      problems.push(...read.problems.map((problem) => ({ ...problem, field: name })));
      return [name, takesSeveral(IMPORT_FIELDS[name].answer) ? read.values : read.values[0]];
    }),
  ) as unknown as FieldFacts;
  const cite = facts.source.length > 0 ? facts.source : context.cite;
  if (cite.length === 0 && !problems.some(({ code }) => code === 'UNKNOWN_CITATION'))
    problems.push({ code: 'NO_CITATION' });
  const own: Facts = {
    ...facts,
    websites: facts.websites.flatMap((site) => ('network' in site ? [] : [site])),
    social: facts.websites.flatMap((site) => ('network' in site ? [site] : [])),
    cite: [...new Set(cite)],
  };
  return settledFacts(own, problems, context.isEntry);
}

interface Reading extends ReadingContext {
  /** The country whose numbers are written without a country code. */
  readonly country: string;
}

function readField(name: ImportName, cells: RowCells, reading: Reading): Read<unknown> {
  const { answer } = IMPORT_FIELDS[name];
  const reader = READERS[answer.is] as Reader<ColumnForm['is']>;
  return reader(cells.byField.get(name) ?? [], answer, reading);
}

/** What an answer says beside its shape. */
type With<Is extends ColumnForm['is']> = Is extends 'choice'
  ? { readonly options: readonly string[] }
  : Is extends 'term' | 'terms'
    ? { readonly vocabulary: VocabularyName }
    : ColumnForm;
type Reader<Is extends ColumnForm['is']> = (
  cells: readonly RowCell[],
  answer: With<Is>,
  reading: Reading,
) => Read<ReadAs[Is]>;

const WORDS = /[;\n|]/;

/** How the cells of each shape are read. */
const READERS: { readonly [Is in ColumnForm['is']]: Reader<Is> } = {
  text: (cells) => first(cells, readWholeText),
  texts: (cells) => readPieces(cells, WORDS, readText),
  date: (cells, _, { today }) => first(cells, (text) => readDate(text, today)),
  // Whose id it is, is settled with the whole row.
  id: (cells) => first(cells, (text) => text),
  choice: (cells, { options }, { books }) => first(cells, (text) => readChoice(text, options, books)),
  term: (cells, { vocabulary }, { books }) => readWords(cells, books.vocabularies[vocabulary]),
  terms: (cells, { vocabulary }, { books }) => readWords(cells, books.vocabularies[vocabulary]),
  organisations: (cells, _, { books }) => readWords(cells, books.organisations),
  organisation: (cells, _, { books }) => readWords(cells.slice(0, 1), books.organisations),
  country: (cells, _, { gazetteer }) => first(cells, (text) => readCountryCell(text, gazetteer)),
  identifiers: (cells) => readPieces(cells, WORDS, readIdentifier),
  // `Kayes` among areas is the region, in an address the town.
  places: (cells, _, reading) => readAreas(cells, reading),
  place: (cells, _, { books }) => readWords(cells, books.places, choosePlace(books, 'narrowest')),
  phones: (cells, _, { country }) => readPieces(cells, PHONES, (piece) => phoneFact(piece, country)),
  emails: (cells) => readPieces(cells, EMAILS, emailFact),
  websites: (cells) => readPieces(cells, SITES, websiteFact),
  citations: (cells, _, { sources }) => readCitations(cells, sources),
  // Who does not agree to be published is not written at all.
  'yes-no': ([cell]) => readConsent(cell),
  ignored: () => ({ values: [], problems: [] }),
};

/** Places, and the whole of a country where words mean that: the country of the row. */
function readAreas(cells: readonly RowCell[], { books, gazetteer, country }: Reading): Read<string> {
  const [whole, others] = [true, false].map((isWhole) =>
    cells.filter(({ text }) => meansWholeCountry(text) === isWhole),
  );
  const places = readWords(others ?? [], books.places, choosePlace(books, 'widest'));
  const own = [...gazetteer.byId.values()].find(({ level, iso }) => level === 'country' && iso === country);
  return whole && whole.length > 0 && own ? { ...places, values: [own.id, ...places.values] } : places;
}

/** Of a field that takes one answer, the first cell, whole. */
function first<Result>(cells: readonly RowCell[], read: (text: string) => Result) {
  return readPieces(cells.slice(0, 1), /(?!)/, read);
}

function readCountryCell(text: string, { byId }: Gazetteer): CountryFact | CellProblem {
  return readCountry(text, [...byId.values()]) ?? { code: 'UNKNOWN_WORD', value: text };
}

/** `ML-NIF 084100000`: the register, then the number in it. */
function readIdentifier(text: string): IdentifierFact | CellProblem {
  const [, scheme = '', value = ''] = /^(\S+?)\s*[\s:]\s*(\S.*)$/.exec(text) ?? [];
  return SCHEME_PATTERN.test(scheme) ? { scheme, value } : { code: 'BAD_IDENTIFIER', value: text };
}

/** One of the field's own options: a word may mean something else for another field. */
function readChoice(text: string, options: readonly string[], { choices }: Wordbooks): string | CellProblem {
  const found = choices.find(text).filter((id) => options.includes(id));
  const [id] = found;
  if (id !== undefined && found.length === 1) return id;
  return { code: 'UNKNOWN_WORD', value: text, nearest: nearest(text, options) ?? options.join(', ') };
}

/** The country that a row names, or that of its places. */
function countryIn(cells: RowCells, context: ReadingContext): string {
  const [named] = readField('country', cells, { ...context, country: '' }).values as CountryFact[];
  return named?.iso ?? dialCountry(placesOf(cells, context), context.gazetteer);
}

function placesOf(cells: RowCells, context: ReadingContext): string[] {
  const read = (name: 'areas' | 'address_place') => readField(name, cells, { ...context, country: '' }).values;
  return [...read('areas'), ...read('address_place').slice(0, 1)] as string[];
}

/** The country whose numbers a row writes without code: that of its places if they lie in one of the programme, else the first. */
function dialCountry(places: readonly string[], gazetteer: Gazetteer): string {
  const programme = new Set(gazetteer.programmeCountries);
  const countries = new Set(
    places.flatMap((id) => countryOf(gazetteer, id) ?? []).filter((place) => programme.has(place)),
  );
  const [only] = countries.size === 1 ? countries : gazetteer.programmeCountries;
  return only?.iso ?? '';
}

function readConsent(cell: RowCell | undefined): Read<boolean> {
  if (!cell) return { values: [], problems: [] };
  const isGiven = readYesNo(cell.text);
  const problem = { column: cell.header, value: cell.text };
  if (isGiven) return { values: [true], problems: [] };
  return { values: [], problems: [{ code: isGiven === undefined ? 'BAD_YES_NO' : 'NO_CONSENT', ...problem }] };
}

function readCitations(cells: readonly RowCell[], sources: ReadingContext['sources']): Read<string> {
  return readPieces(cells, /[;,\s]+/, (citation) => citationProblem(citation, sources) ?? citation);
}

/** What is wrong with a citation; nothing if a document of that name has that anchor. */
export function citationProblem(citation: string, sources: ReadonlyMap<string, SourceRecord>): RowProblem | undefined {
  const { source, anchor } = parseCitation(citation);
  const anchors = sources.get(source)?.anchors;
  if (anchors && Object.hasOwn(anchors, anchor)) return undefined;
  const known = anchors
    ? Object.keys(anchors).map((name) => `${source}#${name}`)
    : [...sources].map(([id, { anchors: names }]) => `${id}#${Object.keys(names)[0]}`);
  return {
    code: 'UNKNOWN_CITATION',
    value: citation,
    nearest: nearest(citation, known) ?? known.slice(0, 5).join(', '),
  };
}
