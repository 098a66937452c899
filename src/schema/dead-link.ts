/** Outward addresses that no longer answer: `content/links/dead.yaml`, written by `npm run links -- --outward`. */
import * as z from 'zod';
import { partialDateSchema } from './text.ts';

/** What a visitor would meet: no such page, no such host, no answer, an answer that no browser trusts, a broken site. */
export const DEAD_REASONS = ['not-found', 'no-host', 'no-answer', 'not-trusted', 'server-error'] as const;

export const deadLinkSchema = z
  .strictObject({
    url: z.httpUrl().describe('L’adresse, telle que les fiches la donnent.'),
    since: partialDateSchema.describe('Le jour où elle n’a plus répondu pour la première fois.'),
    checked: partialDateSchema.describe('Le jour du dernier essai.'),
    reason: z.enum(DEAD_REASONS).describe('Ce qui s’est passé au dernier essai.'),
  })
  .describe('Une adresse qui ne répond plus.');

export const deadLinksSchema = z
  .array(deadLinkSchema)
  .describe('Les adresses qui ne répondent plus, écrites par « npm run links -- --outward ».');

export type DeadLink = z.infer<typeof deadLinkSchema>;
export type DeadReason = (typeof DEAD_REASONS)[number];
