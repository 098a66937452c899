/** The two hostile sites: what the schema lets through, and what it would have refused. */
import { buildVariant } from '../site/build.ts';
import { MARKUP_ATTACKS, PLAIN_ATTACKS } from './attacks.ts';
import { hostileContent } from './content.ts';

export const HOSTILE_SITES = ['plain', 'markup'] as const;

/** Builds a hostile site, once for all tests; gives its folder and the number of texts that are attacks. */
export function buildHostile(site: (typeof HOSTILE_SITES)[number]): { folder: string; count: number } {
  const isMarkup = site === 'markup';
  const { files, count } = isMarkup
    ? hostileContent(MARKUP_ATTACKS, ['HTML_IN_TEXT', 'HIDDEN_CHARACTER'])
    : hostileContent(PLAIN_ATTACKS);
  const config = isMarkup ? { config: 'test/hostile/unchecked.config.ts' } : {};
  return { folder: buildVariant({ name: `hostile-${site}`, files, ...config }), count };
}
