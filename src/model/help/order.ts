/** The order of an answer: who can be reached from here, then how surely, then since when. */
import { compareNames } from '#model/directory.ts';
import type { AnswerEntry } from './answer-entry.ts';
import { FITS } from './who.ts';

/** Distances nearer to each other than this are the same to someone on the road, in km. */
const SAME_DISTANCE_KM = 10;

/** Where no document says where an office is, it comes after those whose place is known. */
const far = Number.MAX_SAFE_INTEGER;

/** What is compared, the first difference decides; smaller comes first. */
function keysOf(entry: AnswerEntry): number[] {
  const { basis, caveats, fit, kilometres = far, step, why, year, isHere } = entry;
  return [
    step,
    // By distance only those who act elsewhere; whoever acts here is here before whoever is only near.
    step === 4 && !isHere ? Math.round(kilometres / SAME_DISTANCE_KM) : 0,
    why === 'gives' ? 0 : 1,
    basis === 'stated' ? 0 : 1,
    FITS.indexOf(fit),
    caveats.includes('no-number') ? 1 : 0,
    -year,
    isHere ? 0 : kilometres,
  ];
}

/** Total and stable: the same entries always come in the same order, whatever order they are given in. */
export function compareEntries(a: AnswerEntry, b: AnswerEntry): number {
  const [left, right] = [keysOf(a), keysOf(b)];
  const at = left.findIndex((key, index) => key !== right[index]);
  if (at >= 0) return (left[at] ?? 0) - (right[at] ?? 0);
  return (
    compareNames(a.organisation.shortName, b.organisation.shortName) ||
    compareNames(a.organisation.id, b.organisation.id)
  );
}
