/** Reads and writes sounds by ffmpeg, which Debian and most systems have (docs/decisions/0057). */
import { spawnSync } from 'node:child_process';
import type { Need } from './needs.ts';

export const FFMPEG: Need = {
  name: 'ffmpeg',
  isMet: () => spawnSync('ffmpeg', ['-version']).status === 0,
  packages: ['ffmpeg'],
  advice: 'ffmpeg',
};

/** Samples in a second for the check. */
export const CHECK_RATE = 16_000;
const QUIETLY = ['-hide_banner', '-loglevel', 'error', '-nostdin'];
/** A minute of speech is longer than any phrase; what never ends stops there. */
const MOST_SECONDS = '60';

/** One channel of 16 bits. @throws Error with the words of ffmpeg where it is no sound. */
export function samplesOf(path: string): Int16Array {
  const pcm = run(['-i', path, '-t', MOST_SECONDS, '-ac', '1', '-ar', `${CHECK_RATE}`, '-f', 's16le', '-']);
  return new Int16Array(pcm.buffer, pcm.byteOffset, Math.floor(pcm.byteLength / 2));
}

/**
 * Writes a voice as MP3: one channel, as loud as all others (EBU R128, -16 LUFS as is usual for speech), without the silence before
 * it, and without any words of the device that recorded it. 24 kbit a second: three seconds weigh 9 kB.
 *
 * @throws Error with the words of ffmpeg.
 */
export function writeVoice(from: string, to: string): void {
  const filters = 'silenceremove=start_periods=1:start_threshold=-50dB,loudnorm=I=-16:TP=-2:LRA=11';
  const plain = [
    '-map_metadata',
    '-1',
    '-fflags',
    '+bitexact',
    '-flags:a',
    '+bitexact',
    '-id3v2_version',
    '0',
    '-write_xing',
    '0',
  ];
  run([
    '-y',
    '-i',
    from,
    '-af',
    filters,
    '-ac',
    '1',
    '-ar',
    '24000',
    '-c:a',
    'libmp3lame',
    '-b:a',
    '24k',
    ...plain,
    to,
  ]);
}

function run(args: readonly string[]): Buffer {
  const { error, status, stderr, stdout } = spawnSync('ffmpeg', [...QUIETLY, ...args], { maxBuffer: 64 * 2 ** 20 });
  if (error) throw error;
  if (status !== 0) throw new Error(stderr.toString('utf8').trim().split('\n').at(-1));
  return stdout;
}
