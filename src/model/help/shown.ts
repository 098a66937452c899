/** What of an answer is shown at once, and what is folded: the page, the sheet and the message show the same first. */
import { answersFrom, type Phone } from '#model/contact.ts';
import { type Page, pageSections } from '#model/lists/paging.ts';
import { type Answer, type AnswerEntry, type BeyondEntry, STEPS, type Step } from './answer-entry.ts';
import { sortEntries } from './order.ts';

/** Entries shown whole at once. */
export const MOST_WHOLE = 5;
/** Of these, those who receive people without any document saying that they give the need. */
const MOST_RECEIVERS = 3;
/** Entries on one page; a card with its buttons weighs several of a list. */
const ENTRIES_OF_PAGE = 30;
/** Those with no door here, on the first page alone: all of them have a list of their own. */
const MOST_FAR = 10;

/** Steps of those who have an office here or act here. */
export const isNear = ({ step }: Pick<AnswerEntry, 'step'>) => step <= 3;
/** Whether an entry has a number to call. */
export const isCallable = ({ caveats }: AnswerEntry) => !caveats.includes('no-number');

/** Whom to call first, and the number to dial; `entry` is of the country itself, or beyond a border where that is nearer. */
export type FirstCall = { readonly phone: Phone } & (
  | { readonly isBeyond: false; readonly entry: AnswerEntry }
  | { readonly isBeyond: true; readonly entry: BeyondEntry }
);

/**
 * Somebody near in the country, else who is nearer beyond a border, else somebody farther in the country; undefined where nobody is.
 * Who belongs to another country gives way to somebody who acts in the place and knows who else helps.
 */
export function firstCall({ beyond: [nearer], country, entries }: Answer): FirstCall | undefined {
  const callable = entries.filter(isCallable);
  const [first] = callable;
  const isFromElsewhere = first && !isNear(first) && ![undefined, country].includes(first.organisation.home);
  const own = (isFromElsewhere && callable.find(({ actsHere }) => actsHere)) || first;
  if (nearer && !(own && isNear(own))) return { isBeyond: true, entry: nearer, phone: nearer.phone };
  const phone = own?.organisation.phones.find((it) => answersFrom(it, country.iso));
  return own && phone && { isBeyond: false, entry: own, phone };
}

/**
 * The entries to show first, in their order: those who only receive leave room for who surely gives the need, farther away;
 * somebody who gives it and somebody who can be called are among them wherever the answer has one.
 */
export function firstEntries({ entries }: Pick<Answer, 'entries'>): AnswerEntry[] {
  const certain = [entries.find(isCallable), entries.find(({ why }) => why === 'gives')];
  const chosen = new Set(certain.filter((entry) => entry !== undefined));
  let receivers = [...chosen].filter(({ why }) => why === 'receives').length;
  for (const entry of entries) {
    if (chosen.size >= MOST_WHOLE) break;
    if (chosen.has(entry) || (entry.why === 'receives' && receivers >= MOST_RECEIVERS)) continue;
    chosen.add(entry);
    if (entry.why === 'receives') receivers++;
  }
  return entries.filter((entry) => chosen.has(entry));
}

/** One step of an answer; never empty. */
export interface ShownStep {
  readonly step: Step;
  readonly whole: readonly AnswerEntry[];
  readonly folded: readonly AnswerEntry[];
}

export interface AnswerPage {
  /** From 1. */
  readonly number: number;
  readonly count: number;
  readonly steps: readonly ShownStep[];
  /** On the first page: how many far away are not shown, all of whom the list of the need has. */
  readonly more: number;
  readonly old: readonly AnswerEntry[];
}

/** The pages of an answer: those of the place go on from page to page; those far away and those long unheard of are cut. */
export function answerPages(answer: Answer): AnswerPage[] {
  const first = new Set(firstEntries(answer));
  const near = answer.entries.filter(isNear);
  const far = answer.entries.filter((entry) => !isNear(entry));
  const isShown = (entry: AnswerEntry, index: number) => index < MOST_FAR || first.has(entry);
  const shownFar = ([4, 5] as const).flatMap((step) => far.filter((entry) => entry.step === step).filter(isShown));
  const ahead = [...near.filter((entry) => first.has(entry)), ...near.filter((entry) => !first.has(entry))];
  return pageSections([ahead], ENTRIES_OF_PAGE).map(
    ({ number, count, sections: [entries = []] }: Page<AnswerEntry>) => {
      const isFirst = number === 1;
      const shown = sortEntries(entries).concat(isFirst ? shownFar : []);
      const whole = isFirst ? first : new Set(shown.slice(0, MOST_WHOLE));
      return {
        number,
        count,
        steps: toSteps(shown, whole),
        more: isFirst ? far.length - shownFar.length : 0,
        old: isFirst ? answer.old.slice(0, MOST_FAR) : [],
      };
    },
  );
}

function toSteps(entries: readonly AnswerEntry[], whole: ReadonlySet<AnswerEntry>): ShownStep[] {
  return STEPS.map((step) => {
    const own = entries.filter((entry) => entry.step === step);
    return { step, whole: own.filter((entry) => whole.has(entry)), folded: own.filter((entry) => !whole.has(entry)) };
  }).filter((it) => it.whole.length + it.folded.length > 0);
}

/** Whom to call after the first: the nearest first. Without those who are here, by distance. */
export function nextToCall({ entries }: Pick<Answer, 'entries'>, most: number): AnswerEntry[] {
  const far = Number.POSITIVE_INFINITY;
  return entries
    .filter(isCallable)
    .slice(1)
    .sort((a, b) => distanceOf(a) - distanceOf(b))
    .slice(0, most);
  function distanceOf({ isHere, kilometres = far }: AnswerEntry): number {
    return isHere ? 0 : Math.min(kilometres, Number.MAX_SAFE_INTEGER);
  }
}

/** The nearest who can be called, by place of the office; the first of the answer where no office has a position. */
export function nearestCallable({ entries }: Pick<Answer, 'entries'>): AnswerEntry | undefined {
  const callable = entries.filter(isCallable);
  const here = callable.find(({ isHere }) => isHere);
  const measured = callable.filter(({ kilometres }) => kilometres !== undefined);
  const byDistance = measured.sort((a, b) => (a.kilometres ?? 0) - (b.kilometres ?? 0));
  return here ?? byDistance[0] ?? callable[0];
}
