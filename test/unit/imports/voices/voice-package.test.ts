import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { MANIFEST_NAME, readVoicePackage } from '#imports/voices/voice-package.ts';
import { VOICE_LICENCE } from '#schema/voice.ts';

const recording = { phrase: 'besoin-sante', digest: '0a1b2c3d', readIn: 'fr', file: 'besoin-sante.webm' };
const manifest = {
  version: 1,
  language: 'bm',
  speaker: 'abcdefghijkl',
  consent: true,
  licence: VOICE_LICENCE,
  day: '2026-11-30',
  recordings: [recording, { ...recording, phrase: 'lieu-gao', file: 'lieu-gao.webm' }],
};
const zip = (files: Record<string, Uint8Array>, said: object = manifest) =>
  zipSync({ [MANIFEST_NAME]: strToU8(JSON.stringify(said)), ...files });

test('the sounds that the manifest names are given by their phrase, and nothing else', () => {
  const sound = strToU8('sound');
  const { manifest: read, sounds } = readVoicePackage(
    zip({ 'besoin-sante.webm': sound, 'other.webm': sound, '../lieu-gao.webm': sound }),
  );
  expect(read).toEqual(manifest);
  expect([...sounds.keys()]).toEqual(['besoin-sante']);
});

test.each([
  ['no ZIP', strToU8('no')],
  ['without a manifest', zipSync({ 'a.webm': strToU8('a') })],
  ['without consent', zip({}, { ...manifest, consent: false })],
  ['with a sound of hours', zip({ 'besoin-sante.webm': new Uint8Array(6_000_000) })],
])('a file that is %s is refused with its reason', (_, bytes) => {
  expect(() => readVoicePackage(bytes)).toThrow(/./);
});
