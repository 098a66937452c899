/** What an answer says: who is in it, why, how near and how surely. */
import type { KnownDate } from '#model/ageing.ts';
import type { Organisation } from '#model/organisation.ts';
import type { Place } from '#schema/place.ts';
import type { Term } from '#schema/vocabulary.ts';
import type { DatedNumber } from './country-numbers.ts';
import type { Gift, NationalNumber } from './doors.ts';
import type { Fit } from './who.ts';

/**
 * 1: the office is here and gives the help; 2: the office is here and receives people; 3: acts here, its office is
 * elsewhere; 4: the others who give it, by distance of the office; 5: those who know who else helps.
 */
export const STEPS = [1, 2, 3, 4, 5] as const;
export type Step = (typeof STEPS)[number];

/** Why an organisation is in an answer: it gives the help, it receives people, it knows who else helps. */
export const REASONS = ['gives', 'receives', 'orients'] as const;
export type Reason = (typeof REASONS)[number];

/** What may change what one does now; each is said in a few words wherever the organisation is named. */
export const CAVEATS = ['inferred', 'old', 'other-public', 'no-number'] as const;
export type Caveat = (typeof CAVEATS)[number];

export interface AnswerEntry {
  readonly organisation: Organisation;
  readonly step: Step;
  readonly why: Reason;
  /** The help that is the reason. */
  readonly service: Gift['service'];
  /** The places where it gives that help, where no source says that it does in the place asked for. */
  readonly elsewhere: readonly Place[];
  /** Written in a document, or concluded by us. */
  readonly basis: 'stated' | 'inferred';
  /** Of the newest source that says so, of this place too where it acts away from its office. */
  readonly date: KnownDate;
  /** Of that date; undefined where no source gives one. */
  readonly year: number | undefined;
  /** Its nearest office; none where no document gives an address. */
  readonly office: Place | undefined;
  /** The office is in the place asked for. Only then is it "here". */
  readonly isHere: boolean;
  /** A document names the place, or a place in it, among those where it acts. */
  readonly actsHere: boolean;
  readonly actsInWholeCountry: boolean;
  /** Between the place and the office in a straight line; none where it is here or one of the two has no position. */
  readonly kilometres: number | undefined;
  readonly fit: Fit;
  readonly caveats: readonly Caveat[];
  /** Where it also gives this help, within the place. */
  readonly points: Organisation['servicePoints'];
}

/** Somebody beyond a border, who may be nearer than anyone in the country itself. Whether the border is open, nobody here knows. */
export interface BeyondEntry {
  readonly organisation: Organisation;
  readonly office: Place;
  /** Where that office is. */
  readonly country: Place;
  /** Between the place and the office in a straight line. */
  readonly kilometres: number;
  readonly why: 'gives' | 'receives';
  readonly basis: 'stated' | 'inferred';
  /** Of the newest source that says so; undefined where none gives a date. */
  readonly year: number | undefined;
  /** The first number that can be dialled from the country of who asks. */
  readonly phone: Organisation['phones'][number];
}

export interface Answer {
  readonly need: Term;
  readonly place: Place;
  readonly country: Place;
  readonly entries: readonly AnswerEntry[];
  /** Those beyond a border who are nearer than anyone in the country, the nearest first. Never among `entries`. */
  readonly beyond: readonly BeyondEntry[];
  /** Organisations that nothing but an old document knows, in the same order. */
  readonly old: readonly AnswerEntry[];
  /** Described, never offered to call. */
  readonly described: readonly Organisation[];
  /** Numbers that answer from anywhere in the country and serve this need. */
  readonly national: readonly NationalNumber[];
  /** Rescue and free lines of the country itself that serve this need. */
  readonly ofCountry: readonly DatedNumber[];
  /** Organisations with a number and an office here, of which no document says that they give help: they may know. */
  readonly neighbours: readonly Organisation[];
}
