/** The small pictures that a page of an answer repeats: those of its steps, and of what it shows whole the doubts, hours and costs. */
import type { AnswerEntry } from '#model/help/answer-entry.ts';
import { conditionsOf } from '#model/help/conditions.ts';
import type { ShownStep } from '#model/help/shown.ts';
import { ACCESS_KEYS } from '#schema/fields/access.ts';
import type { PictureName } from './drawings.ts';
import { askedPicture, CAVEAT_PICTURES, STEP_PICTURES } from './meanings.ts';

/** In the order in which they are met; costs what the steps hold. */
export function marksOf(steps: readonly ShownStep[]): PictureName[] {
  const found = steps.flatMap(({ step, whole }) => [
    STEP_PICTURES[step],
    ...whole.flatMap(({ caveats }) => caveats.map((caveat) => CAVEAT_PICTURES[caveat])),
    ...whole.flatMap(accessPictures),
  ]);
  return [...new Set(found)];
}

function accessPictures(entry: AnswerEntry): PictureName[] {
  const { access } = entry.organisation;
  return [
    ...[...conditionsOf(entry).texts].map(([condition, text]) => askedPicture(condition, text)),
    ...ACCESS_KEYS.map((key) => access?.[key] && askedPicture(key, access[key])),
  ].filter((name) => name !== undefined);
}
