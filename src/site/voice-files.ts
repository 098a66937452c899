/** Reads `content/audio/`: a folder for each language, with its name, its recordings and what is known of them. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { isLanguageCode } from '#model/spoken/translation.ts';
import { recordingsSchema, type VoiceLanguage, type VoiceRecordings, voiceLanguageSchema } from '#schema/voice.ts';
import { AUDIO, CONTENT_ROOT } from './content-files.ts';

export const LANGUAGE_FILE = 'language.yaml';
export const RECORDINGS_FILE = 'recordings.json';
/** What every browser plays that runs our scripts, and nearly every telephone (decision 0057). */
export const SOUND_ENDING = '.mp3';

/** The folder of a language, and what its files say. */
export interface VoiceFolder extends VoiceLanguage {
  /** The code of the language, which is the name of the folder. */
  readonly code: string;
  readonly folder: string;
  readonly recordings: VoiceRecordings;
}

/**
 * The languages by their codes.
 *
 * @throws Error with the file and what is wrong with it.
 */
export function readVoiceFolders(root: string = CONTENT_ROOT): VoiceFolder[] {
  const audio = join(root, AUDIO);
  if (!existsSync(audio)) return [];
  return readdirSync(audio, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((code) => {
      const folder = join(audio, code);
      if (!isLanguageCode(code))
        throw new Error(`${folder}: "${code}" is no code of a language, as "bm" or "ff" is (BCP 47)`);
      const names = join(folder, LANGUAGE_FILE);
      if (!existsSync(names)) throw new Error(`${names}: missing; it gives the name of the language (docs/voices.md)`);
      const language = readChecked(names, parse, voiceLanguageSchema);
      const path = join(folder, RECORDINGS_FILE);
      const recordings = existsSync(path) ? readChecked(path, JSON.parse, recordingsSchema) : {};
      return { ...language, code, folder, recordings };
    });
}

/** Bytes of a recorded phrase; undefined where its file is not there. */
export function soundBytes({ folder }: Pick<VoiceFolder, 'folder'>, phrase: string): number | undefined {
  return statSync(soundPath(folder, phrase), { throwIfNoEntry: false })?.size;
}

/** Where the recording of a phrase lies in the folder of its language. */
export function soundPath(folder: string, phrase: string): string {
  return join(folder, `${phrase}${SOUND_ENDING}`);
}

function readChecked<Schema extends z.ZodType>(
  path: string,
  read: (text: string) => unknown,
  schema: Schema,
): z.output<Schema> {
  try {
    const result = schema.safeParse(read(readFileSync(path, 'utf8')));
    if (!result.success) throw new Error(z.prettifyError(result.error));
    return result.data;
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
