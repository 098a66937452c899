/** The day that ages are counted on: stated, so that two builds of one commit say the same (decision 0035). */
import { execFileSync } from 'node:child_process';
import { inEach } from '#i18n/texts.ts';
import { newestDay } from '#model/ageing.ts';
import type { ContentRecords } from '#model/directory.ts';

/** Where the day comes from: `BUILD_DATE`, the newest commit, or the content itself where there is no repository. */
export const DAY_ORIGINS = ['setting', 'commit', 'content'] as const;
export type DayOrigin = (typeof DAY_ORIGINS)[number];

export interface BuildDay {
  /** `2026-11-29`. */
  readonly day: string;
  readonly from: DayOrigin;
}

/**
 * `BUILD_DATE`; otherwise the day of the newest commit, as whoever made it counts days; in an archive without a repository the
 * newest day of which the content speaks.
 *
 * @throws Error with a plain message where `BUILD_DATE` is no day.
 */
export function buildDay({ organisations, sources }: Pick<ContentRecords, 'organisations' | 'sources'>): BuildDay {
  const stated = process.env.BUILD_DATE;
  if (stated) {
    if (!isDay(stated)) throw new Error(inEach((t) => t.commands.content.notADay(stated)).join(' / '));
    return { day: stated, from: 'setting' };
  }
  const committed = gitSays('log', '-1', '--format=%cs');
  if (committed) return { day: committed, from: 'commit' };
  return { day: newestDay(organisations.values(), sources), from: 'content' };
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

/** What git says of this project; undefined where there is no repository of it: an archive may lie in a folder of another one. */
export function gitSays(...words: string[]): string | undefined {
  const git = (...own: string[]) =>
    execFileSync('git', own, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  try {
    git('ls-files', '--error-unmatch', 'package.json');
    return git(...words);
  } catch {
    return undefined;
  }
}
