/** Where words that would hide a point or other words can stand instead. */
import { type Box, touch } from './box.ts';

/** How far words may go, in pixels across and down: further away they would seem to be another area's. */
const ACROSS = [0, 8, 16, 24, 32, 40, 48];
const DOWN = [0, 4, 8, 12, 16, 20, 24, 28, 32, 36];

type Step = readonly [right: number, down: number];

const both = (way: number) => (way === 0 ? [0] : [-way, way]);
/** The nearest first. */
const STEPS = ACROSS.flatMap(both)
  .flatMap((right) => DOWN.flatMap(both).map((down): Step => [right, down]))
  .sort((a, b) => Math.hypot(...a) - Math.hypot(...b));

/**
 * The smallest step by which words come clear, or none where they stay and hide something.
 *
 * @param words their box where they would stand best, in pixels.
 * @param others what they must not touch.
 * @param mayStand whether a box is where one sees what it names: in its area.
 */
export function roomFor(words: Box, others: readonly Box[], mayStand: (box: Box) => boolean): Step | undefined {
  return STEPS.find((step) => {
    const box = movedBox(words, step);
    return mayStand(box) && !others.some((other) => touch(box, other));
  });
}

/** A box after a step. */
export function movedBox({ left, top, right, bottom }: Box, [across, down]: Step): Box {
  return { left: left + across, top: top + down, right: right + across, bottom: bottom + down };
}
