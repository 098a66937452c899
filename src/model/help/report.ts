/** What the answers say over every pair of need and place: so that anyone sees what a change of rule does. */
import type { Directory } from '#model/directory.ts';
import type { Organisation } from '#model/organisation.ts';
import { canBeCalled } from '#model/standing.ts';
import type { Place } from '#schema/place.ts';
import type { Term } from '#schema/vocabulary.ts';
import type { AnswerEntry } from './answer-entry.ts';
import type { Answers } from './answers.ts';
import { answerPages, firstEntries, isCallable } from './shown.ts';

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
  readonly differing: number;
}

/** In km: a day and more on the road. */
export const FAR_KM = 500;

/** Every need with every region; whole countries are not among them. */
export function reportAnswers(directory: Directory, { answer, needs, regions }: Answers): AnswerReport {
  const named = new Set<Organisation>();
  const rows = needs.flatMap((need) =>
    regions.map((region): AnswerRow => {
      const found = answer(need, region);
      for (const { organisation } of found.entries) named.add(organisation);
      for (const organisation of found.neighbours) named.add(organisation);
      for (const { organisation } of found.national) named.add(organisation);
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
  const firsts = rows.flatMap(({ first }) => first ?? []);
  return {
    rows,
    first: {
      inRegion: firsts.filter(({ isHere }) => isHere).length,
      far: firsts.filter(({ kilometres = 0 }) => kilometres >= FAR_KM).length,
      byOrganisation: [...Map.groupBy(firsts, ({ organisation }) => organisation)]
        .map(([organisation, pages]) => [organisation, pages.length] as const)
        .sort(([, a], [, b]) => b - a),
    },
    onNoPage: directory.organisations.filter((it) => canBeCalled(it) && !it.isDated && !named.has(it)),
    withoutNumber: rows.length - firsts.length,
    withoutGiver: rows.filter(({ isGiven }) => !isGiven).length,
    differing: rows.filter(({ differs }) => differs).length,
  };
}

const idOf = ({ organisation }: AnswerEntry) => organisation.id;
