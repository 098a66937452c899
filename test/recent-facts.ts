/** Which facts of the files a document of 2021 or later says, read here without the project's own rule. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

const years: Record<string, number> = Object.fromEntries(
  readdirSync('content/sources').map((file) => {
    const { year, date } = parse(readFileSync(`content/sources/${file}`, 'utf8'));
    return [file.replace('.yaml', ''), Number(year ?? String(date ?? '').slice(0, 4))];
  }),
);

/** The year of the newest document that a fact cites. */
export function looseYearOf({ cite }: { readonly cite: readonly string[] }): number {
  return Math.max(0, ...cite.map((key) => years[key.split('#')[0] ?? ''] || 0));
}

export function isRecent(fact: { readonly cite: readonly string[] }): boolean {
  return looseYearOf(fact) >= 2021;
}
