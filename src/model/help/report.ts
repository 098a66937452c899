/** What the answers say over every pair of need and place: so that anyone sees what a change of rule does. */
import type { Directory } from '#model/directory.ts';
import { groupByKeys } from '#model/grouping.ts';
import { isMappedCountry } from '#model/home-country.ts';
import type { Organisation } from '#model/organisation.ts';
import { canBeCalled, OLDEST_NATIONAL_NUMBER } from '#model/standing.ts';
import type { Place } from '#schema/place.ts';
import type { Term } from '#schema/vocabulary.ts';
import type { Answer, AnswerEntry } from './answer-entry.ts';
import type { Answers } from './answers.ts';
import { answerPages, firstEntries, isCallable, isNear } from './shown.ts';

export interface AnswerRow {
  readonly need: Term;
  readonly region: Place;
  /** The first that can be called. */
  readonly first: AnswerEntry | undefined;
  /** Whether somebody on the page gives the need, as far as any document or we know. */
  readonly isGiven: boolean;
  /** Whether the message and the sheet name others than the page shows first, or in another order. */
  readonly differs: boolean;
}

/**
 * How a page knows that somebody gives the need there, with an office in the place or acting in it: by a source of
 * `OLDEST_FIRM_YEAR` or later that states it, or from which we conclude it; by one without a date; by an older one; not at all.
 */
export const NEAR_GIVERS = ['stated', 'inferred', 'undated', 'old', 'nobody'] as const;
export type NearGiver = (typeof NEAR_GIVERS)[number];

/** What an older source says is not counted as known of a place: the limit of numbers for the whole country. */
export const OLDEST_FIRM_YEAR = OLDEST_NATIONAL_NUMBER;

export interface AnswerReport {
  readonly rows: readonly AnswerRow[];
  readonly first: {
    /** First numbers of an office in the region asked for. */
    readonly inRegion: number;
    /** First numbers as far as `FAR_KM` or farther. */
    readonly far: number;
    /** Organisations that are first on some page, with on how many, the most first. */
    readonly byOrganisation: readonly (readonly [organisation: Organisation, pages: number])[];
  };
  /** Organisations that can be called and are on no page, not even as neighbours to ask. */
  readonly onNoPage: readonly Organisation[];
  readonly withoutNumber: number;
  readonly withoutGiver: number;
  /** Pages of regions and of whole countries, by the best of those who give the need there. */
  readonly near: Readonly<Record<NearGiver, number>>;
  readonly differing: number;
}

/** In km: a day and more on the road. */
export const FAR_KM = 500;

/** Every need with every region of the mapped countries; whole countries are not among them, and other countries are not counted. */
export function reportAnswers(directory: Directory, answers: Answers): AnswerReport {
  const { answer, needs } = answers;
  const countries = answers.countries.filter(isMappedCountry);
  const regions = answers.regions.filter(({ parent }) => countries.some(({ id }) => id === parent));
  const listed = new Set<string>();
  const rows = needs.flatMap((need) =>
    regions.map((region): AnswerRow => {
      const found = answer(need, region);
      for (const { organisation } of found.entries) listed.add(organisation.id);
      for (const organisation of found.neighbours) listed.add(organisation.id);
      for (const { organisation } of found.national) listed.add(organisation.id);
      const shown = (answerPages(found)[0]?.steps ?? []).flatMap(({ whole }) => whole);
      return {
        need,
        region,
        first: found.entries.find(isCallable),
        isGiven: found.entries.some(({ why }) => why === 'gives'),
        differs: shown.map(idOf).join() !== firstEntries(found).map(idOf).join(),
      };
    }),
  );
  const pages = needs.flatMap((need) => [...regions, ...countries].map((place) => nearGiver(answer(need, place))));
  const firsts = rows.flatMap(({ first }) => first ?? []);
  return {
    rows,
    first: {
      inRegion: firsts.filter(({ isHere }) => isHere).length,
      far: firsts.filter(({ kilometres = 0 }) => kilometres >= FAR_KM).length,
      byOrganisation: [...groupByKeys(firsts, ({ organisation }) => [organisation.id]).values()]
        .flatMap((pages) => (pages[0] ? [[pages[0].organisation, pages.length] as const] : []))
        .sort(([, a], [, b]) => b - a),
    },
    onNoPage: directory.organisations.filter(
      (it) => canBeCalled(it) && !it.isDated && !it.isElsewhere && !listed.has(it.id),
    ),
    withoutNumber: rows.length - firsts.length,
    withoutGiver: rows.filter(({ isGiven }) => !isGiven).length,
    near: Object.fromEntries(
      NEAR_GIVERS.map((known) => [known, pages.filter((page) => page === known).length]),
    ) as AnswerReport['near'],
    differing: rows.filter(({ differs }) => differs).length,
  };
}

const idOf = ({ organisation }: AnswerEntry) => organisation.id;

function nearGiver({ entries }: Pick<Answer, 'entries'>): NearGiver {
  const known = entries
    .filter((entry) => entry.why === 'gives' && entry.elsewhere.length === 0 && isNear(entry))
    .map(({ basis, year }): NearGiver => {
      if (year === undefined) return 'undated';
      return year < OLDEST_FIRM_YEAR ? 'old' : basis;
    });
  return NEAR_GIVERS.find((one) => known.includes(one)) ?? 'nobody';
}
