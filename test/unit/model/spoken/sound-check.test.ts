import { expect, test } from 'vitest';
import { checkSound } from '#model/spoken/sound-check.ts';

const RATE = 16_000;
/** A tone of so many seconds, as loud as a part of the most. */
const tone = (seconds: number, loudness: number) =>
  Int16Array.from({ length: seconds * RATE }, (_, index) =>
    Math.max(-32767, Math.min(32767, Math.round(Math.sin(index / 5) * loudness * 32767))),
  );
const faultsOf = (samples: Int16Array) => checkSound(samples, RATE).faults;

test('a voice of usual loudness has no fault, and its length is told', () => {
  expect(checkSound(tone(2, 0.2), RATE)).toEqual({ seconds: 2, faults: [] });
});

test('what is too short, too long, too faint or cut off is said', () => {
  expect(faultsOf(tone(0.2, 0.2))).toEqual(['short']);
  expect(faultsOf(tone(31, 0.2))).toEqual(['long']);
  expect(faultsOf(tone(2, 0.01))).toEqual(['quiet']);
  expect(faultsOf(tone(2, 3))).toEqual(['clipped']);
});

test('silence is said once, also where a click stands in it', () => {
  expect(faultsOf(new Int16Array(2 * RATE))).toEqual(['silent']);
  const click = new Int16Array(2 * RATE);
  click.set(tone(0.05, 0.5), RATE);
  expect(faultsOf(click)).toEqual(['silent']);
  expect(faultsOf(new Int16Array(0))).toEqual(['short']);
});
