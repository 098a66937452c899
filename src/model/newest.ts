/** What is new in the directory. */
import { firstDay } from './ageing.ts';
import type { Organisation } from './organisation.ts';

type Changed = Pick<Organisation, 'id' | 'shortName' | 'changes'>;

export interface NewOnADay<Item extends Changed> {
  /** As written: a day, a month or a year. */
  readonly date: string;
  readonly organisations: readonly Item[];
}

/** The last date on which entries changed, and whose they are; nothing where none ever did. */
export function newestChanges<Item extends Changed>(organisations: readonly Item[]): NewOnADay<Item> | undefined {
  const dates = organisations.flatMap(({ changes }) => changes.map(({ date }) => date));
  const date = dates.sort((a, b) => firstDay(a).localeCompare(firstDay(b))).at(-1);
  if (date === undefined) return undefined;
  return { date, organisations: organisations.filter(({ changes }) => changes.some((it) => it.date === date)) };
}
