/** The ZIP that a speaker sends: `manifest.json` and the sounds; no name, and no time but the day. Loaded when it is asked for. */
import { strToU8, zipSync } from 'fflate';
import type { VoiceManifest } from '#schema/voice.ts';
import type { VoiceSound } from './voice-sounds.ts';

/** What the ending of a file says, by how the type of a sound begins. */
const ENDINGS: readonly (readonly [type: string, ending: string])[] = [
  ['audio/webm', 'webm'],
  ['audio/ogg', 'ogg'],
  ['audio/mp4', 'm4a'],
];

/** @param day on which it is made. */
export function voiceFile(sounds: readonly VoiceSound[], language: string, speaker: string, day: string): Blob {
  const files = sounds.map(({ bytes, phrase, type }) => {
    const ending = ENDINGS.find(([start]) => type.startsWith(start))?.[1] ?? 'webm';
    return [`${phrase}.${ending}`, new Uint8Array(bytes)] as const;
  });
  const manifest: VoiceManifest = {
    version: 1,
    language,
    speaker,
    consent: true,
    licence: 'CC-BY-4.0',
    day,
    recordings: sounds.map(({ digest, phrase, readIn }, index) => ({
      phrase,
      digest,
      readIn,
      file: files[index]?.[0] ?? '',
    })),
  };
  const all = { 'manifest.json': strToU8(JSON.stringify(manifest)), ...Object.fromEntries(files) };
  // Sounds are compressed already; no time of the device goes into the file.
  return new Blob([zipSync(all, { level: 0, mtime: day })], { type: 'application/zip' });
}
