/** A region's contacts by need, as they fit on paper: for each need what its page shows first, in the same order. */
import { groupByKeys } from '#model/grouping.ts';
import type { Organisation } from '#model/organisation.ts';
import { isReachable } from '#model/standing.ts';
import type { Place } from '#schema/place.ts';
import type { Answer, AnswerEntry } from './answer-entry.ts';
import type { Answers } from './answers.ts';
import { firstEntries } from './shown.ts';

export interface SheetRow {
  /** One answer; several where nobody gives any of these needs and all lead to the same people: paper has no room to say it again. */
  readonly answers: readonly [Answer, ...Answer[]];
  readonly entries: readonly AnswerEntry[];
}

export interface Sheet {
  readonly region: Place;
  readonly rows: readonly SheetRow[];
  /** Everyone of the rows who can be called, written to or visited, once, in that order. */
  readonly contacts: readonly Organisation[];
  /** Years of the oldest and the newest document that the rows rest on; none where there is no entry. */
  readonly years: readonly [number, number] | undefined;
}

/** The sheet of one region. */
export function buildSheet({ answer, needs }: Answers, region: Place): Sheet {
  const each = needs.map((need) => {
    const found = answer(need, region);
    const entries = firstEntries(found);
    const isGiven = entries.some(({ why }) => why === 'gives');
    return {
      found,
      entries,
      key: isGiven ? `${need.id}:` : entries.map(({ organisation }) => organisation.id).join(' '),
    };
  });
  const rows = [...groupByKeys(each, ({ key }) => [key]).values()].flatMap(([first, ...others]): SheetRow[] =>
    first ? [{ answers: [first.found, ...others.map(({ found }) => found)], entries: first.entries }] : [],
  );
  const entries = rows.flatMap((row) => row.entries);
  // The same one can be met from several of its offices: the first stands.
  const met = groupByKeys(entries, ({ organisation }) => [organisation.id]);
  const contacts = [...met.values()].flatMap(([first]) => first?.organisation ?? []);
  const years = entries.flatMap(({ year }) => year ?? []);
  return {
    region,
    rows,
    contacts: contacts.filter((contact) => isReachable(contact) || contact.addresses.length > 0),
    years: years.length > 0 ? [Math.min(...years), Math.max(...years)] : undefined,
  };
}
