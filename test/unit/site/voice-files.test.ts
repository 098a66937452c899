import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { readVoiceFolders } from '#site/voice-files.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Content whose `audio/` has these files. */
function contentWith(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'voice-files-'));
  folders.push(root);
  for (const [path, text] of Object.entries(files)) {
    const file = join(root, 'audio', path);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text);
  }
  return root;
}

const SOUND = 'name: { fr: bambara, en: Bambara }\nown: bamanakan\nsource: CLDR\n';

test('the languages of this site are read, each by the code of its folder', () => {
  const codes = readVoiceFolders().map(({ code }) => code);
  expect(codes).toEqual(['ar', 'bm', 'ff', 'ha', 'ses', 'snk', 'taq']);
  expect(readVoiceFolders(contentWith({}))).toEqual([]);
  const root = contentWith({ 'ff-Adlm/language.yaml': SOUND.replace('bamanakan', '𞤆𞤵𞤤𞤢𞤪') });
  expect(readVoiceFolders(root)).toEqual([
    {
      code: 'ff-Adlm',
      folder: join(root, 'audio/ff-Adlm'),
      name: { fr: 'bambara', en: 'Bambara' },
      own: '𞤆𞤵𞤤𞤢𞤪',
      source: 'CLDR',
      recordings: {},
    },
  ]);
});

test.each([
  [
    'markup in a name',
    { 'bm/language.yaml': SOUND.replace('bambara', '"<img src=x onerror=alert(1)>"') },
    /bm\/language\.yaml: .*a name: at most 60 letters.*name\.fr/s,
  ],
  [
    'markup in its own name',
    { 'bm/language.yaml': SOUND.replace('bamanakan', '"a</script>"') },
    /bm\/language\.yaml: .*a name.*own/s,
  ],
  ['a sign that turns the text', { 'bm/language.yaml': SOUND.replace('bamanakan', '"a\\u202Eb"') }, /a name.*own/s],
  [
    'a name of a thousand letters',
    { 'bm/language.yaml': SOUND.replace('bamanakan', 'a'.repeat(1000)) },
    /a name.*own/s,
  ],
  ['a name that is a list', { 'bm/language.yaml': SOUND.replace('bamanakan', '[a, b]') }, /expected string.*own/s],
  ['a name in one language alone', { 'bm/language.yaml': SOUND.replace(', en: Bambara', '') }, /name\.en/],
  ['a field that there is not', { 'bm/language.yaml': `${SOUND}script: "x"\n` }, /bm\/language\.yaml: .*script/s],
  ['a file that is empty', { 'bm/language.yaml': '' }, /bm\/language\.yaml: .*expected object/s],
  ['a file that is no YAML', { 'bm/language.yaml': '{' }, /bm\/language\.yaml: /],
  ['a word for a code', { 'bambara/language.yaml': SOUND }, /audio\/bambara: "bambara" is no code of a language/],
  ['a code in another writing', { 'BM/language.yaml': SOUND }, /audio\/BM: "BM" is no code of a language/],
  ['a folder without a name', { 'bm/besoin-sante.mp3': '' }, /bm\/language\.yaml: missing/],
  [
    'recordings of a path',
    { 'bm/language.yaml': SOUND, 'bm/recordings.json': '{"../a": {}}' },
    /bm\/recordings\.json: /,
  ],
])('%s is refused, with the file and what is wrong', (_, files, message) => {
  expect(() => readVoiceFolders(contentWith(files as Record<string, string>))).toThrow(message);
});
