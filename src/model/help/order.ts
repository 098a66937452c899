/** The order of an answer: who can be reached from here, then how surely, then how near, and last since when. */
import { compareAges } from '#model/ageing.ts';
import { compareNames } from '#model/directory.ts';
import type { Gazetteer } from '#model/gazetteer.ts';
import type { Answer, AnswerEntry } from './answer-entry.ts';
import { FITS, type Fit, fitOf } from './who.ts';
import type { Who } from './who-list.ts';

/** Distances nearer to each other than this are the same to someone on the road, in km. */
const SAME_DISTANCE_KM = 10;

/** Where no document says where an office is, it comes after those whose place is known. */
const far = Number.MAX_SAFE_INTEGER;

/** What is compared before the age, the first difference decides; smaller comes first. */
function keysOf(entry: AnswerEntry): number[] {
  const { basis, caveats, elsewhere, fit, kilometres = far, step, why, isHere } = entry;
  const distance = isHere ? 0 : Math.round(kilometres / SAME_DISTANCE_KM);
  return [
    step,
    // By distance only those who act elsewhere; whoever acts here is here before whoever is only near.
    step === 4 ? distance : 0,
    why === 'gives' ? Math.min(1, elsewhere.length) : 2,
    basis === 'stated' ? 0 : 1,
    FITS.indexOf(fit),
    caveats.includes('no-number') ? 1 : 0,
    distance,
  ];
}

/**
 * In order. Total and stable: the same entries always come in the same order, whatever order they are given in. Ages are compared by
 * date and not by how long ago that was: no day that passes moves anybody (decision 0035).
 */
export function sortEntries(
  entries: readonly AnswerEntry[],
  fitFor: (entry: AnswerEntry) => Fit = ({ fit }) => fit,
): AnswerEntry[] {
  // The keys of each once, and not at each comparison.
  const keyed = entries.map((entry) => ({ entry, keys: keysOf({ ...entry, fit: fitFor(entry) }) }));
  return keyed.sort(compareKeyed).map(({ entry }) => entry);
}

/** The entries of an answer in the order for somebody who says who they are: nobody leaves a step, and nobody the answer. */
export function entriesFor({ entries, place }: Answer, who: Who, gazetteer: Gazetteer): AnswerEntry[] {
  return sortEntries(entries, ({ organisation }) => fitOf(organisation, place, gazetteer, who));
}

interface Keyed {
  readonly entry: AnswerEntry;
  readonly keys: readonly number[];
}

function compareKeyed({ entry: a, keys: left }: Keyed, { entry: b, keys: right }: Keyed): number {
  const at = left.findIndex((key, index) => key !== right[index]);
  if (at >= 0) return (left[at] ?? 0) - (right[at] ?? 0);
  return (
    compareAges(a.date, b.date) ||
    compareNames(a.organisation.shortName, b.organisation.shortName) ||
    compareNames(a.organisation.id, b.organisation.id)
  );
}
