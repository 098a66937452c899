/** Voices of people: the languages in which phrases are recorded, and what is known of each recording. */
import * as z from 'zod';

/** What stands on pages and buttons as the name of a language: no markup, nothing that turns or hides text. */
const languageNameSchema = z
  .string()
  .regex(/^[\p{L}\p{M}\p{N} .,’'()-]{1,60}$/u, 'a name: at most 60 letters, digits, spaces and . , ’ ( ) -');

/** `content/audio/<code>/language.yaml`: one file adds a language that one can record and listen in. */
export const voiceLanguageSchema = z
  .strictObject({
    name: z
      .strictObject({ fr: languageNameSchema, en: languageNameSchema })
      .describe('Le nom de la langue dans celles du site.'),
    own: languageNameSchema
      .optional()
      .describe('Son nom dans ses propres mots, seulement si une source citée le donne.'),
    source: z.string().min(1).describe('D’où vient le nom, ou pourquoi il n’y en a pas.'),
  })
  .describe('Une langue dans laquelle on peut enregistrer et écouter les phrases de l’aide.');
export type VoiceLanguage = z.infer<typeof voiceLanguageSchema>;

/** A speaker as the recordings know them: drawn at random on their device, with no name. */
export const speakerSchema = z.string().regex(/^[a-z0-9]{12}$/);
/** The id of a phrase (`src/model/spoken/phrases.ts`), which is also the name of its file. */
const phraseIdSchema = z.string().regex(/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/);
/** Of the sentence that was read (`phraseDigest`), in one of the languages of the site. */
const digestSchema = z.string().regex(/^[0-9a-f]{8}$/);
const readInSchema = z.string().regex(/^[a-z]{2,3}$/);

const recordingSchema = z.strictObject({
  digest: digestSchema,
  readIn: readInSchema.describe('The language in which the sentence was shown to the speaker.'),
  speaker: speakerSchema,
  seconds: z.number().positive(),
});

/** `content/audio/<code>/recordings.json`, written by `npm run voices`: each recording by the id of its phrase. */
export const recordingsSchema = z.record(phraseIdSchema, recordingSchema);
export type VoiceRecording = z.infer<typeof recordingSchema>;
export type VoiceRecordings = z.infer<typeof recordingsSchema>;

/** The licence under which a speaker gives the recordings: that of the data. */
export const VOICE_LICENCE = 'CC-BY-4.0';

/** `manifest.json` of the ZIP that the recording page gives: no name, no date more exact than its day. */
export const voiceManifestSchema = z.strictObject({
  version: z.literal(1),
  language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z]{2,8})*$/),
  speaker: speakerSchema,
  /** The speaker agreed to the words on the page. */
  consent: z.literal(true),
  licence: z.literal(VOICE_LICENCE),
  day: z.iso.date(),
  recordings: z
    .array(
      z.strictObject({
        phrase: phraseIdSchema,
        digest: digestSchema,
        readIn: readInSchema,
        file: z.string().regex(/^[a-z0-9_-]+\.(?:webm|ogg|m4a)$/),
      }),
    )
    .min(1)
    .max(5000),
});
export type VoiceManifest = z.infer<typeof voiceManifestSchema>;
