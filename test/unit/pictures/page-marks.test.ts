import { expect, test } from 'vitest';
import type { AnswerEntry } from '#model/help/answer-entry.ts';
import { marksOf } from '#pictures/page-marks.ts';

/** Of an entry, what a mark can come from. */
function entryWith(caveats: AnswerEntry['caveats'], access: object = {}): AnswerEntry {
  return { caveats, points: [], service: {}, organisation: { access } } as unknown as AnswerEntry;
}

test('a page draws each mark once: its steps, and of what it shows whole the doubts, hours and costs', () => {
  const whole = [
    entryWith(['old'], { hours: { fr: 'Le lundi.' }, cost: { fr: 'Gratuit.' } }),
    entryWith(['old', 'no-number'], { delay: { fr: 'Un jour.' } }),
  ];
  const folded = [entryWith(['inferred'], { cost: { fr: '500 FCFA.' } })];
  expect(
    marksOf([
      { step: 1, whole, folded },
      { step: 2, whole: [], folded },
      { step: 4, whole: [], folded },
    ]),
  ).toEqual(['here', 'hourglass', 'silent', 'free', 'clock', 'far']);
});
