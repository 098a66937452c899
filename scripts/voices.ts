/** `npm run voices`: checks what a speaker sends and files it in `content/audio/`; removes a speaker; says how far languages are. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recordingList } from '#exports/spoken/recording-list.ts';
import { textsFor } from '#i18n/texts.ts';
import { readVoicePackage, type VoicePackage } from '#imports/voices/voice-package.ts';
import { buildAnswers } from '#model/help/answers.ts';
import { holding } from '#model/spoken/heard.ts';
import { checkSound } from '#model/spoken/sound-check.ts';
import { spokenTree } from '#model/spoken/tree.ts';
import { LOCALES, localiseText } from '#schema/locale.ts';
import type { VoiceRecordings } from '#schema/voice.ts';
import { RECORDINGS_FILE, readVoiceFolders, soundBytes, soundPath, type VoiceFolder } from '#site/voice-files.ts';
import { ANY_TEXT, fail, print, readArguments } from './arguments.ts';
import { readDirectory, writeWhole } from './content.ts';
import { meet } from './needs.ts';
import { CHECK_RATE, FFMPEG, samplesOf, writeVoice } from './sounds.ts';

const { locale, t, positionals, values } = readArguments({ remove: ANY_TEXT }, (all) => all.voices, 1);
const words = t.voices;
const folders = voiceFolders();
const [file] = positionals;
if (typeof values.remove === 'string') removeSpeaker(values.remove);
else if (file) await take(file);
else showState();

function voiceFolders(): VoiceFolder[] {
  try {
    return readVoiceFolders();
  } catch (error) {
    return fail(messageOf(error));
  }
}

/** The digest of each sentence of today, by the language of the site and the id of the phrase. */
function digestsOfToday(): Map<string, Map<string, string>> {
  const directory = readDirectory(locale);
  const tree = spokenTree(buildAnswers(directory), directory.gazetteer);
  const digestsIn = (language: (typeof LOCALES)[number]) =>
    recordingList(tree, { locale: language, t: textsFor(language), directory }).map(
      ({ digest, id }) => [id, digest] as const,
    );
  return new Map(LOCALES.map((language) => [language, new Map(digestsIn(language))]));
}

async function take(path: string): Promise<void> {
  const { manifest, sounds } = openPackage(path);
  const folder = folders.find(({ code }) => code === manifest.language);
  if (!folder) return fail(words.noLanguage(manifest.language, folders.map(({ code }) => code).join(', ')));
  const digests = digestsOfToday();
  await meet([FFMPEG]);
  const temporary = mkdtempSync(join(tmpdir(), 'voices-'));
  const taken: VoiceRecordings = {};
  let refused = 0;
  const refuse = (phrase: string, reasons: readonly string[]) => {
    refused += 1;
    print(`${t.problem(phrase, reasons.join(', '))}\n`);
  };
  try {
    for (const { digest, file: name, phrase, readIn } of manifest.recordings) {
      const sound = sounds.get(phrase);
      const today = digests.get(readIn)?.get(phrase);
      if (!sound) refuse(phrase, [words.noSound]);
      else if (today === undefined) refuse(phrase, [words.unknown]);
      else if (today !== digest) refuse(phrase, [words.older]);
      else {
        const raw = join(temporary, name);
        writeFileSync(raw, sound);
        try {
          const { faults, seconds } = checkSound(samplesOf(raw), CHECK_RATE);
          const converted = join(temporary, 'voice.mp3');
          if (faults.length === 0) writeVoice(raw, converted);
          if (faults.length > 0)
            refuse(
              phrase,
              faults.map((fault) => words.faults[fault]),
            );
          else {
            writeWhole(soundPath(folder.folder, phrase), readFileSync(converted));
            taken[phrase] = { digest, readIn, speaker: manifest.speaker, seconds: Math.round(seconds * 10) / 10 };
          }
        } catch (error) {
          refuse(phrase, [messageOf(error)]);
        }
      }
    }
  } finally {
    rmSync(temporary, { recursive: true });
  }
  writeRecordings(folder, { ...folder.recordings, ...taken });
  print(`${words.taken(Object.keys(taken).length, refused, folder.folder)}\n${words.removal(manifest.speaker)}\n`);
  if (refused > 0) process.exitCode = 1;
}

function openPackage(path: string): VoicePackage {
  if (!existsSync(path)) return fail(t.problem(path, t.noFile));
  try {
    return readVoicePackage(readFileSync(path));
  } catch (error) {
    return fail(t.problem(path, `${words.notPackage} ${messageOf(error)}`));
  }
}

/** Every recording of a speaker, in whatever language. */
function removeSpeaker(speaker: string): void {
  let removed = 0;
  for (const folder of folders) {
    const own = Object.entries(folder.recordings).filter(([, recording]) => recording.speaker === speaker);
    if (own.length === 0) continue;
    for (const [phrase] of own) rmSync(soundPath(folder.folder, phrase), { force: true });
    const gone = new Set(own.map(([phrase]) => phrase));
    const left = Object.entries(folder.recordings).filter(([phrase]) => !gone.has(phrase));
    writeRecordings(folder, Object.fromEntries(left));
    removed += own.length;
  }
  if (removed === 0) fail(words.noSpeaker(speaker));
  print(`${words.removed(removed)}\n`);
}

function showState(): void {
  const digests = digestsOfToday();
  const all = digests.values().next().value?.size ?? 0;
  for (const folder of folders) {
    const held = holding(folder.recordings, digests);
    const there = held.filter((phrase) => soundBytes(folder, phrase) !== undefined).length;
    const old = Object.keys(folder.recordings).length - held.length;
    print(
      `${t.problem(localiseText(folder.name, locale), words.state({ recorded: there, old, missing: all - there }))}\n`,
    );
  }
}

/** Sorted, so that a change shows what changed; without a recording there is no file. */
function writeRecordings({ folder }: VoiceFolder, recordings: VoiceRecordings): void {
  const path = join(folder, RECORDINGS_FILE);
  const sorted = Object.entries(recordings).sort(([a], [b]) => (a < b ? -1 : 1));
  if (sorted.length > 0) writeWhole(path, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
  else rmSync(path, { force: true });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
