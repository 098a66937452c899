/** An article that still says the name of an organisation that was withdrawn: it would be published with it. */
import { withoutTags } from '#model/reading/article-text.ts';
import { unlinkedNames } from '#model/reading/unlinked-names.ts';
import type { OrganisationRecord } from '#schema/organisation.ts';
import type { Entry } from './entry.ts';
import type { Finding, Path } from './fault.ts';
import { isMapping } from './select.ts';

type Names = Parameters<typeof unlinkedNames>[1];

/** Looks through titles, descriptions, captions and text. What stands in `<Org>` leaves of itself. */
export function withdrawnNameFindings(entries: readonly Entry[]): Finding[] {
  const names = entries.flatMap(({ folder, id, record }) => {
    const organisation = folder === 'organisations' ? (record as OrganisationRecord | undefined) : undefined;
    return organisation?.withdrawn ? [{ id, ...organisation }] : [];
  });
  if (names.length === 0) return [];
  return entries.filter(({ folder }) => folder === 'articles').flatMap((entry) => nameFindings(entry, names));
}

function nameFindings({ path: file, value, text }: Entry, names: Names): Finding[] {
  const inRecord = stringsOf(value, []).flatMap(({ path, string }) =>
    unlinkedNames(string, names).map((found) => fault(file, { path, on: 'value' }, found.organisation)),
  );
  let offset = text?.start ?? 0;
  const inText = withoutTags(text?.body ?? '')
    .split('\n')
    .flatMap((line) => {
      const where = { offset };
      offset += line.length + 1;
      return unlinkedNames(line, names).map((found) => fault(file, where, found.organisation));
    });
  return [...inRecord, ...inText];
}

function fault(file: string, where: Finding['where'], value: string): Finding {
  return { code: 'WITHDRAWN_NAME', file, where, params: { value } };
}

function stringsOf(value: unknown, path: Path): { path: Path; string: string }[] {
  if (typeof value === 'string') return [{ path, string: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => stringsOf(item, [...path, index]));
  return isMapping(value) ? Object.entries(value).flatMap(([key, item]) => stringsOf(item, [...path, key])) : [];
}
