/** Needs and publics stand beside a picture for those who read little: a term without one would bear that of information. */
import type { Entry } from './entry.ts';
import type { Finding } from './fault.ts';
import { isMapping, select } from './select.ts';

/** The vocabularies whose terms are shown with a picture. */
const PICTURED = ['services', 'publics'];

/** Each term that lacks its picture. */
export function pictureFindings(entries: readonly Entry[]): Finding[] {
  return entries
    .filter(({ folder, id }) => folder === 'vocabularies' && PICTURED.includes(id))
    .flatMap(({ path: file, value }) =>
      select(value, '*')
        .filter((term) => isMapping(term.value) && term.value.icon === undefined)
        .map(
          ({ path }): Finding => ({
            code: 'MISSING_KEY',
            file,
            where: { path, on: 'holder' },
            params: { key: 'icon' },
          }),
        ),
    );
}
