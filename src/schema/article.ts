/** What stands at the top of an article: `content/articles/<language>/<slug>.mdx`. The text follows it, as MDX. */
import * as z from 'zod';
import { citeSchema, idSchema, plainText } from './text.ts';

/** The parts of the index of articles, in the order of display. */
export const ARTICLE_PARTS = ['cartographie', 'encadres', 'documents'] as const;

const figureSchema = z
  .strictObject({
    caption: plainText.describe('Ce que montre le graphique.'),
    what: plainText.describe('Ce que sont les lignes : l’en-tête de la première colonne.'),
    unit: plainText.default('%').describe('L’unité des nombres.'),
    groups: z
      .array(
        z.strictObject({
          label: plainText.describe('Ce que compte le groupe : une région, un secteur.'),
          values: z
            .array(z.strictObject({ label: plainText, value: z.number().min(0) }))
            .min(1)
            .describe('Les nombres, dans l’ordre du document.'),
        }),
      )
      .min(1),
    cite: citeSchema,
  })
  .describe('Des nombres montrés en barres, avec leur tableau : <Bars figure="..." />.');

export const articleSchema = z
  .strictObject({
    title: plainText.describe('Le titre de l’article.'),
    description: plainText.describe('Une phrase : ce que l’on y apprend.'),
    part: z.enum(ARTICLE_PARTS).describe('cartographie, encadres ou documents : où l’article est rangé.'),
    order: z.int().positive().describe('Le rang dans sa partie.'),
    sources: z.array(idSchema).min(1).describe('Les documents dont parle l’article.'),
    figures: z.record(idSchema, figureSchema).default({}),
  })
  .describe('L’en-tête d’un article.');

export type ArticleRecord = z.infer<typeof articleSchema>;
export type ArticleFigure = z.infer<typeof figureSchema>;

/** How the files of a figure are called: one name in all articles. */
export function figureName(slug: string, figure: string): string {
  return `${slug}-${figure}`;
}
