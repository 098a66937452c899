/** Two versions of a built site behind one address, switched in one step as docs/deploy.md says. */
import { cpSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { filesIn } from '../site/build.ts';

/** What holds the names of files that change with what they hold. */
const TEXT = /\.(html|js|css|json)$/;

/** A copy of the site in which every file with a fingerprint in its name, and the search's folder, has another name. */
export function republish(site: string, copy: string): void {
  rmSync(copy, { recursive: true, force: true });
  cpSync(site, copy, { recursive: true });
  const renamed = new Map<string, string>();
  for (const folder of ['_astro', 'recherche', 'en/recherche'])
    for (const name of readdirSync(join(copy, folder))) {
      const next = name.replace(/^(.*\.)?([\w-]{8,})(\.\w+)?$/, (_, start = '', print, end = '') =>
        start || !end ? `${start}${[...print].reverse().join('')}${end}` : name,
      );
      if (next === name) continue;
      renamed.set(name, next);
      renameSync(join(copy, folder, name), join(copy, folder, next));
    }
  for (const file of filesIn(copy).filter((path) => TEXT.test(path))) {
    const text = readFileSync(join(copy, file), 'utf8');
    const names = new RegExp([...renamed.keys()].map((name) => name.replaceAll('.', '\\.')).join('|'), 'g');
    writeFileSync(
      join(copy, file),
      text.replace(names, (name) => renamed.get(name) ?? name),
    );
  }
}

/** Lets the link lead to another folder, with no moment in between. */
export function switchTo(link: string, folder: string): void {
  rmSync(`${link}.next`, { force: true });
  symlinkSync(resolve(folder), `${link}.next`);
  renameSync(`${link}.next`, link);
}
