/** The two hostile sites: what the schema lets through, and what it would have refused. */
import { buildWithFiles } from '../site/build.ts';
import { MARKUP_ATTACKS, PLAIN_ATTACKS } from './attacks.ts';
import { hostileContent } from './content.ts';

export const HOSTILE_SITES = ['plain', 'markup'] as const;

/** Builds a hostile site; gives its folder and the number of texts that are attacks. */
export function buildHostile(site: (typeof HOSTILE_SITES)[number], name: string): { folder: string; count: number } {
  const isMarkup = site === 'markup';
  const { files, count } = isMarkup
    ? hostileContent(MARKUP_ATTACKS, ['HTML_IN_TEXT', 'HIDDEN_CHARACTER'])
    : hostileContent(PLAIN_ATTACKS);
  const config = isMarkup ? { config: 'test/hostile/unchecked.config.ts' } : {};
  return { folder: buildWithFiles(name, files, config), count };
}
