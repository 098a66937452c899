/** Reads a row to facts, with a problem for every cell that cannot be read. Never throws, whatever the cells hold. */

import { parseCitation } from '#model/citations.ts';
import { slug } from '#model/fold.ts';
import { countryOf, type Gazetteer } from '#model/gazetteer.ts';
import type { FaultKind } from '#model/intake/correction.ts';
import { nearest } from '#model/validation/nearest.ts';
import type { SourceRecord } from '#schema/source.ts';
import { idSchema } from '#schema/text.ts';
import { type CellProblem, choosePlace, type Read, readDate, readPieces, readText, readWords } from './cell-readers.ts';
import { type Cell, type RowCells, readYesNo } from './cells.ts';
import { ADDRESSES, emailFact, PHONES, phoneFact, socialPage, websiteFact } from './contact-facts.ts';
import { ACCESS_KEYS, type Facts } from './facts.ts';
import { FIELDS, type FieldName } from './fields.ts';
import type { RowProblem } from './row-problem.ts';
import type { Wordbooks } from './wordbooks.ts';

export interface ReadingContext {
  readonly books: Wordbooks;
  readonly gazetteer: Gazetteer;
  readonly sources: ReadonlyMap<string, SourceRecord>;
  /** What every fact cites where the row names no source. */
  readonly cite: readonly string[];
}

const WORDS = /[;\n|]/;

/** The facts of a row and everything that is wrong with it. */
export function readFacts(cells: RowCells, context: ReadingContext): { facts: Facts; problems: RowProblem[] } {
  const problems: RowProblem[] = [...cells.problems];
  const at = (field: FieldName): readonly Cell[] => cells.byField.get(field) ?? [];
  const keep = <Value>(read: Read<Value>): readonly Value[] => {
    problems.push(...read.problems);
    return read.values;
  };
  const one = <Result>(field: FieldName, read: (text: string) => Result) =>
    keep(readPieces(at(field).slice(0, 1), /(?!)/, read))[0];
  const text = (field: FieldName) => one(field, readText);
  const words = (field: FieldName) => keep(readWords(at(field), bookOf(field, context.books)));
  const word = (field: FieldName) => words(field)[0];
  const choice = (field: FieldName) => one(field, (cell) => readChoice(field, cell, context.books));
  const areas = keep(readWords(at('areas'), context.books.places, choosePlace(context.books, 'widest')));
  const addressPlace = keep(
    readWords(at('address_place'), context.books.places, choosePlace(context.books, 'narrowest')),
  )[0];
  const country = dialCountry([...areas, ...(addressPlace ? [addressPlace] : [])], context.gazetteer);
  const sites = keep(readPieces(at('websites'), ADDRESSES, websiteFact));
  problems.push(...consentProblems(at('consent')));
  return {
    problems,
    facts: {
      id: one('id', (cell) =>
        idSchema.safeParse(cell).success ? cell : { code: 'BAD_ID' as const, value: cell, nearest: slug(cell) },
      ),
      name: text('name'),
      acronym: text('acronym'),
      aliases: keep(readPieces(at('aliases'), WORDS, readText)),
      kind: choice('kind'),
      tier: choice('tier'),
      summary: { fr: text('summary_fr'), en: text('summary_en') },
      typology: word('typology'),
      formality: choice('formality'),
      forms: words('legal_forms'),
      founded: one('founded', readDate),
      scale: choice('scale'),
      areas,
      address: text('address'),
      addressPlace,
      phones: keep(readPieces(at('phones'), PHONES, (piece) => phoneFact(piece, country))),
      emails: keep(readPieces(at('emails'), ADDRESSES, emailFact)),
      websites: sites.filter((site) => !socialPage(site.url)),
      social: sites.flatMap((site) => socialPage(site.url) ?? []),
      themes: words('themes'),
      services: words('services'),
      audiences: words('audiences'),
      memberOf: words('member_of'),
      access: Object.fromEntries(
        ACCESS_KEYS.flatMap((key) => {
          const value = text(`access_${key}`);
          return value === undefined ? [] : [[key, value]];
        }),
      ),
      cite: readCitations(at('source'), context, problems),
      fault: choice('fault') as FaultKind | undefined,
      deadContacts: keep(readPieces(at('dead_contact'), WORDS, readText)),
      note: text('note'),
    },
  };
}

function bookOf(field: FieldName, { vocabularies, organisations }: Wordbooks) {
  const { shape } = FIELDS[field];
  return 'vocabulary' in shape ? vocabularies[shape.vocabulary] : organisations;
}

/** One of the field's own options: a word may mean something else for another field. */
function readChoice(field: FieldName, text: string, { choices }: Wordbooks): string | CellProblem {
  const { shape } = FIELDS[field];
  const options: readonly string[] = 'options' in shape ? shape.options : [];
  const found = choices.find(text).filter((id) => options.includes(id));
  const [id] = found;
  if (id !== undefined && found.length === 1) return id;
  return { code: 'UNKNOWN_WORD', value: text, nearest: nearest(text, options) ?? options.join(', ') };
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

function consentProblems([cell]: readonly Cell[]): RowProblem[] {
  if (!cell) return [];
  const isGiven = readYesNo(cell.text);
  if (isGiven === undefined) return [{ code: 'BAD_YES_NO', column: cell.header, value: cell.text }];
  return isGiven ? [] : [{ code: 'NO_CONSENT', column: cell.header, value: cell.text }];
}

function readCitations(cells: readonly Cell[], context: ReadingContext, problems: RowProblem[]): readonly string[] {
  const own = cells.flatMap(({ text, header }) =>
    text
      .split(/[;,\s]+/)
      .filter(Boolean)
      .flatMap((citation) => {
        const problem = citationProblem(citation, context.sources);
        if (problem) problems.push({ ...problem, column: header });
        return problem ? [] : citation;
      }),
  );
  const cite = own.length > 0 ? own : context.cite;
  if (cite.length === 0 && cells.length === 0) problems.push({ code: 'NO_CITATION' });
  return [...new Set(cite)];
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
