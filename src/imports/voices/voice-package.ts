/** The ZIP of a speaker: its manifest, and of its files those that the manifest names. */
import { strFromU8, unzipSync } from 'fflate';
import * as z from 'zod';
import { type VoiceManifest, voiceManifestSchema } from '#schema/voice.ts';

/** Of the manifest in the ZIP. */
export const MANIFEST_NAME = 'manifest.json';
/** Bytes: three hundred sentences weigh some four million. */
const MOST_OF_FILE = 5_000_000;
const MOST_OF_ALL = 200_000_000;

export interface VoicePackage {
  readonly manifest: VoiceManifest;
  /** The sound of each phrase, as it was recorded; without those whose file is not there. */
  readonly sounds: ReadonlyMap<string, Uint8Array>;
}

/** @throws Error with what is wrong: no ZIP, too large, no manifest, or one that says something else than it should. */
export function readVoicePackage(bytes: Uint8Array): VoicePackage {
  let whole = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      whole += originalSize;
      if (originalSize > MOST_OF_FILE || whole > MOST_OF_ALL) throw new Error(`${name}: ${originalSize}`);
      return !name.includes('/') && !name.includes('\\');
    },
  });
  const text = files[MANIFEST_NAME];
  if (!text) throw new Error(MANIFEST_NAME);
  const read = voiceManifestSchema.safeParse(JSON.parse(strFromU8(text)));
  if (!read.success) throw new Error(z.prettifyError(read.error));
  const sounds = read.data.recordings.flatMap(({ file, phrase }) => {
    const sound = files[file];
    return sound ? [[phrase, sound] as const] : [];
  });
  return { manifest: read.data, sounds: new Map(sounds) };
}
