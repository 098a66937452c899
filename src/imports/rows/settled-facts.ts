/** What several cells of a row say together: a name with its acronym, a number of another register, a town abroad. */
import { parseCitation } from '#model/citations.ts';
import { ID_PATTERN } from '#schema/text.ts';
import { nameAndAcronym } from '../matching/acronyms.ts';
import type { Facts } from './facts.ts';
import type { RowProblem } from './row-problem.ts';

/** The facts of a row in the terms of an entry, and the problems that are left. @param isEntry whether an id is one of ours. */
export function settledFacts(
  facts: Facts,
  problems: readonly RowProblem[],
  isEntry: (id: string) => boolean,
): { facts: Facts; problems: RowProblem[] } {
  return withTownAbroad(withOwnId(withAcronym(facts), isEntry), problems);
}

function withAcronym(facts: Facts): Facts {
  if (facts.name === undefined || facts.acronym !== undefined) return facts;
  return { ...facts, ...nameAndAcronym(facts.name) };
}

/** An id of another system is kept as such: its register is the document that the row cites. */
function withOwnId(facts: Facts, isEntry: (id: string) => boolean): Facts {
  const { id, cite, identifiers } = facts;
  if (id === undefined || isEntry(id) || !isForeign(id)) return facts;
  const { source } = parseCitation(cite[0] ?? '');
  if (source === '') return { ...facts, id: undefined };
  return { ...facts, id: undefined, identifiers: [...identifiers, { scheme: source, value: id }] };
}

/** Whether an id was not made by an editor here: a number, a code, a UUID. Ours are words, with few digits. */
function isForeign(id: string): boolean {
  return !ID_PATTERN.test(id) || !/[a-z]{2}/.test(id) || /\d{3}/.test(id) || /^[0-9a-f]{8}/.test(id);
}

/** A town that has no place here stands in the address, in its country. */
function withTownAbroad(facts: Facts, problems: readonly RowProblem[]): { facts: Facts; problems: RowProblem[] } {
  const unknown = problems.find(({ code, field }) => code === 'UNKNOWN_WORD' && field === 'address_place');
  const place = facts.country?.place;
  if (!place || facts.address_place !== undefined || (!unknown && facts.address === undefined))
    return { facts, problems: [...problems] };
  const address = [facts.address, unknown?.value].filter(Boolean).join(', ');
  return {
    facts: { ...facts, address, address_place: place },
    problems: problems.filter((problem) => problem !== unknown),
  };
}
