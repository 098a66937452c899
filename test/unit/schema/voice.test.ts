import { expect, test } from 'vitest';
import { recordingsSchema, VOICE_LICENCE, voiceLanguageSchema, voiceManifestSchema } from '#schema/voice.ts';

const manifest = {
  version: 1,
  language: 'bm',
  speaker: 'abcdefghijkl',
  consent: true,
  licence: VOICE_LICENCE,
  day: '2026-11-30',
  recordings: [{ phrase: 'besoin-sante', digest: '0a1b2c3d', readIn: 'fr', file: 'besoin-sante.webm' }],
};
const isRead = (change: object) => voiceManifestSchema.safeParse({ ...manifest, ...change }).success;

test('a manifest with consent, licence, language and a code for a speaker is read', () => {
  expect(isRead({})).toBe(true);
});

test.each([
  ['without consent', { consent: false }],
  ['with a name', { name: 'Awa' }],
  ['under another licence', { licence: 'all rights reserved' }],
  ['with a speaker that is no code', { speaker: 'Awa Traoré' }],
  ['of no recording', { recordings: [] }],
  ['with a file outside', { recordings: [{ ...manifest.recordings[0], file: '../../a.webm' }] }],
  ['with a phrase that is a path', { recordings: [{ ...manifest.recordings[0], phrase: '../a' }] }],
])('a manifest %s is refused', (_, change) => {
  expect(isRead(change)).toBe(false);
});

test('the name of a language and its recordings have one form', () => {
  expect(voiceLanguageSchema.safeParse({ name: { fr: 'bambara', en: 'Bambara' }, source: 'CLDR' }).success).toBe(true);
  expect(voiceLanguageSchema.safeParse({ name: { fr: 'bambara' }, source: 'CLDR' }).success).toBe(false);
  const recording = { digest: '0a1b2c3d', readIn: 'fr', speaker: 'abcdefghijkl', seconds: 1.5 };
  expect(recordingsSchema.safeParse({ 'besoin-sante': recording }).success).toBe(true);
  expect(recordingsSchema.safeParse({ '../sante': recording }).success).toBe(false);
});
