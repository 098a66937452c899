/** What facts are cited from, `content/sources/<id>.yaml`: a document of a mapping, or a public page that somebody read. */
import * as z from 'zod';
import { authorsSchema, bilingualSchema, citeSchema, idSchema, partialDateSchema, plainText } from './text.ts';

/**
 * Who speaks on a public page, the nearest to the organisation first. A source without a grade is a document of a mapping.
 */
export const SOURCE_GRADES = ['own-site', 'state', 'un', 'press', 'other'] as const;

/** The only anchor of a public page: all that was read of it. */
export const PAGE_ANCHOR = 'page';

/** The languages that a source can be written in; they need not be languages of the site. */
export const DOCUMENT_LANGUAGES = ['fr', 'en', 'es', 'it', 'ja'] as const;

export const sourceSchema = z
  .strictObject({
    title: plainText.describe('Le titre, tel qu’imprimé.'),
    shortTitle: bilingualSchema.describe('Comment le site le nomme dans une citation.'),
    author: bilingualSchema.describe('L’organisation qui publie.'),
    authorUnknown: z
      .boolean()
      .default(false)
      .describe(
        'Vrai si le document ne nomme ni organisation, ni auteur : « author » le dit, aucune référence n’en donne.',
      ),
    authors: authorsSchema.describe('Les auteurs que la page de titre nomme : une référence les cite.'),
    grade: z
      .enum(SOURCE_GRADES)
      .optional()
      .describe(
        'Pour une page publique : own-site, state, un, press ou other. Absent : un document de la cartographie.',
      ),
    url: z
      .httpUrl()
      .optional()
      .describe('Pour une page publique : son adresse. Absente : reçu ou entendu, et « description » dit comment.'),
    read: partialDateSchema.optional().describe('Pour une page publique : le jour où nous l’avons lue.'),
    namesPerson: z
      .literal(true)
      .optional()
      .describe(
        'L’adresse de la page contient le nom d’une personne : le lien est donné, l’adresse n’est écrite nulle part.',
      ),
    date: partialDateSchema.optional().describe('La date imprimée.'),
    undated: z.literal(true).optional().describe('La page ne dit aucune date : ses faits sont montrés « sans date ».'),
    year: z
      .int()
      .min(1900)
      .max(2100)
      .optional()
      .describe(
        'L’année de l’information, estimée si le document n’est pas daté. Une page publique n’en a pas : date ou undated.',
      ),
    yearEstimated: z
      .boolean()
      .default(false)
      .describe('Vrai si aucune page du document ne permet de dire son année : une référence n’en donne alors pas.'),
    dateNote: bilingualSchema.optional().describe('Sur quoi repose l’année quand le document n’est pas daté.'),
    language: z.enum(DOCUMENT_LANGUAGES),
    description: bilingualSchema.optional().describe('Ce qu’est ce document. Facultatif pour une page publique.'),
    country: idSchema.optional().describe('Le pays que ce document décrit.'),
    anchors: z
      .record(idSchema, z.strictObject({ label: bilingualSchema }))
      .describe('Les repères que les citations peuvent nommer.'),
    remarks: z
      .array(
        z.strictObject({
          text: bilingualSchema,
          printed: z.array(plainText).default([]),
          kind: z.enum(['sum', 'conflict', 'spelling', 'outdated', 'translation', 'unclear']),
          cite: citeSchema,
        }),
      )
      .default([])
      .describe('Les fautes du document lui-même : sommes, contradictions, traduction.'),
  })
  .superRefine((source, context) => {
    const missing = (key: string) =>
      context.addIssue({ code: 'invalid_type', expected: 'string', path: [key], input: undefined });
    if (source.grade) {
      if (!source.read) missing('read');
      // What was received or heard has no public address: its description says so.
      if (!source.url && !source.description) missing('url');
      const isDated = source.date !== undefined;
      if (isDated === (source.undated === true) || source.year !== undefined)
        context.addIssue({ code: 'custom', path: ['grade'], input: source.grade, params: { code: 'PAGE_DATE' } });
    } else {
      for (const key of ['year', 'description'] as const) if (!source[key]) missing(key);
    }
  })
  .describe('Un document de la cartographie, ou une page publique.');

export type SourceRecord = z.infer<typeof sourceSchema>;
/** A document of a mapping: it always has the year of its information and a description. */
export type DocumentRecord = SourceRecord & { year: number; description: NonNullable<SourceRecord['description']> };
/** A public page that somebody read; without an address, what the directory received or heard, as its description says. */
export type PageRecord = SourceRecord & { grade: SourceGrade; read: string };
export type SourceGrade = (typeof SOURCE_GRADES)[number];

/** Whether a source is one of the documents of a mapping. */
export function isDocument(source: SourceRecord): source is DocumentRecord {
  return source.grade === undefined;
}

/** Whether a source is a public page. */
export function isPage(source: SourceRecord): source is PageRecord {
  return source.grade !== undefined;
}

/** The year of what a source says; undefined where it gives no date: older than any other, for whoever compares. */
export function sourceYear({ year, date }: SourceRecord): number | undefined {
  return year ?? (date === undefined ? undefined : Number(date.slice(0, 4)));
}
