/** `npm run voices` with sounds that ffmpeg makes, in a copy of the content. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, expect, test } from 'vitest';
import { phraseDigest } from '#exports/spoken/phrase-words.ts';
import { textsFor } from '#i18n/texts.ts';
import { MANIFEST_NAME } from '#imports/voices/voice-package.ts';
import { VOICE_LICENCE } from '#schema/voice.ts';
import { useContentCopy } from '../unit/scripts/content-copy.ts';

const content = useContentCopy();
const folder = mkdtempSync(join(tmpdir(), 'voices-test-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const { phrase } = textsFor('fr').spoken;
const WELCOME = 'phrase-bienvenue';
const AGAIN = 'phrase-repeter';

/** A sound of two seconds as telephones record them; `volume=0` is silence. */
function sound(name: string, filter = 'volume=1'): Uint8Array {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  const made = ['-f', 'lavfi', '-i', 'sine=frequency=300:duration=2', '-af', filter, '-metadata', 'title=Awa', path];
  expect(spawnSync('ffmpeg', ['-v', 'error', '-y', ...made], { encoding: 'utf8' }).stderr).toBe('');
  return readFileSync(path);
}

function sent(
  recordings: readonly { phrase: string; digest: string; file: string }[],
  files: Record<string, Uint8Array>,
) {
  const manifest = {
    version: 1,
    language: 'bm',
    speaker: 'abcdefghijkl',
    consent: true,
    licence: VOICE_LICENCE,
    day: '2026-11-30',
    recordings: recordings.map((recording) => ({ ...recording, readIn: 'fr' })),
  };
  const path = join(folder, 'sent.zip');
  writeFileSync(path, zipSync({ [MANIFEST_NAME]: strToU8(JSON.stringify(manifest)), ...files }));
  return path;
}

function addLanguage(): string {
  const audio = join(content.folder, 'audio/bm');
  mkdirSync(audio, { recursive: true });
  writeFileSync(join(audio, 'language.yaml'), 'name: { fr: bambara, en: Bambara }\nsource: essai\n');
  return audio;
}

test('what can be heard is filed as MP3 without words of the device, what cannot is said, and a speaker can be removed whole', () => {
  const audio = addLanguage();
  const path = sent(
    [
      { phrase: WELCOME, digest: phraseDigest(phrase.bienvenue), file: 'a.webm' },
      { phrase: AGAIN, digest: phraseDigest(phrase.repeter), file: 'b.ogg' },
      { phrase: 'phrase-quitter', digest: '00000000', file: 'c.m4a' },
      { phrase: 'phrase-touche-inconnue', digest: '00000000', file: 'a.webm' },
    ],
    { 'a.webm': sound('a.webm'), 'b.ogg': sound('b.ogg', 'volume=0'), 'c.m4a': sound('c.m4a') },
  );
  const taken = content.run('voices', path);
  expect(taken.stdout).toContain(`${AGAIN} : presque rien ne s’entend`);
  expect(taken.stdout).toContain('phrase-quitter : cette phrase n’est pas dans la liste d’aujourd’hui');
  expect(taken.stdout).toContain('phrase-touche-inconnue : la phrase a changé depuis');
  expect(taken.stdout).toContain('Enregistrements pris : 1, à refaire : 3');
  expect(taken.status).toBe(1);
  expect(JSON.parse(readFileSync(join(audio, 'recordings.json'), 'utf8'))).toEqual({
    [WELCOME]: { digest: phraseDigest(phrase.bienvenue), readIn: 'fr', speaker: 'abcdefghijkl', seconds: 2 },
  });
  const filed = readFileSync(join(audio, `${WELCOME}.mp3`));
  // The first frame of MPEG 2, layer III: nothing stands before it.
  expect([filed[0], (filed[1] ?? 0) & 0xfe]).toEqual([0xff, 0xf2]);
  expect(filed.includes('Awa')).toBe(false);
  expect(filed.length).toBeGreaterThan(3000);
  expect(filed.length).toBeLessThan(9000);
  expect(content.run('voices').stdout).toContain('bambara : enregistrées : 1, à refaire : 0,');

  expect(content.run('voices', '--remove', 'mnopqrstuvwx')).toMatchObject({ status: 2 });
  expect(content.run('voices', '--remove', 'abcdefghijkl').stdout).toBe('Enregistrements retirés : 1.\n');
  expect([existsSync(join(audio, `${WELCOME}.mp3`)), existsSync(join(audio, 'recordings.json'))]).toEqual([
    false,
    false,
  ]);
});

test('a file that is none of the page, and a language without a folder, change nothing', () => {
  mkdirSync(folder, { recursive: true });
  const path = sent([{ phrase: WELCOME, digest: phraseDigest(phrase.bienvenue), file: 'a.webm' }], {});
  expect(content.run('voices', path)).toMatchObject({ status: 2 });
  addLanguage();
  expect(content.run('voices', 'package.json').stderr).toContain('ce n’est pas le fichier');
  expect(content.run('voices', 'nulle-part.zip')).toMatchObject({ status: 2 });
});
