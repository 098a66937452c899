/** Whether a recording can be heard: long enough, loud enough, not clipped. Pure. */

/** What is wrong with a recording, in the order in which it is said. */
export const SOUND_FAULTS = ['short', 'long', 'silent', 'quiet', 'clipped'] as const;
export type SoundFault = (typeof SOUND_FAULTS)[number];

/** Seconds: one digit takes a third of one, the longest sentence of the list some ten when it is read slowly. */
const SECONDS = { least: 0.3, most: 30 } as const;
/** Of a window of the sound, against the most that a sample can hold. Decibels: a voice near a telephone has -30 to -15. */
const DECIBELS = { silence: -50, quiet: -38 } as const;
/** Seconds over which loudness is taken. */
const WINDOW = 0.05;
/** The part of all samples that may stand at their very limit. */
const MOST_CLIPPED = 0.01;
const LIMIT = 32767;

export interface SoundCheck {
  readonly seconds: number;
  readonly faults: readonly SoundFault[];
}

/**
 * @param samples of one channel, 16 bits each.
 * @param rate samples in a second.
 */
export function checkSound(samples: Int16Array, rate: number): SoundCheck {
  const seconds = samples.length / rate;
  const heard = windowLevels(samples, Math.round(rate * WINDOW)).filter((level) => level > DECIBELS.silence);
  const speech = heard.length * WINDOW;
  const loudest = Math.max(Number.NEGATIVE_INFINITY, ...heard);
  const clipped = samples.reduce((count, sample) => count + Number(Math.abs(sample) >= LIMIT), 0);
  const found: Readonly<Record<SoundFault, boolean>> = {
    short: seconds < SECONDS.least,
    long: seconds > SECONDS.most,
    silent: speech < Math.min(SECONDS.least, seconds) / 2,
    quiet: heard.length > 0 && loudest < DECIBELS.quiet,
    clipped: clipped > samples.length * MOST_CLIPPED,
  };
  return { seconds, faults: SOUND_FAULTS.filter((fault) => found[fault]) };
}

/** The level of each whole window, in decibels below the most that a sample can hold. */
function windowLevels(samples: Int16Array, size: number): number[] {
  return Array.from({ length: Math.floor(samples.length / size) }, (_, index) => {
    const window = samples.subarray(index * size, (index + 1) * size);
    const power = window.reduce((sum, sample) => sum + (sample / LIMIT) ** 2, 0) / size;
    return 10 * Math.log10(power);
  });
}
