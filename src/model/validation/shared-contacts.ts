/** Finds the telephone numbers and e-mail addresses that two organisations give as theirs without a remark on it. */
import type { Entry } from './entry.ts';
import type { Finding, Path } from './fault.ts';
import { selectTexts } from './select.ts';

const CHANNELS = [
  { field: 'phones', at: 'contacts.phones.*.number' },
  { field: 'emails', at: 'contacts.emails.*.address' },
] as const;

interface Use {
  readonly entry: Entry;
  readonly path: Path;
}

/** Each later use of a shared value, pointing at the first; a remark on the field in either entry accounts for it. */
export function sharedContactFindings(entries: readonly Entry[]): Finding[] {
  const organisations = entries.filter(({ folder }) => folder === 'organisations');
  return CHANNELS.flatMap(({ field, at }) => {
    const firsts = new Map<string, Use>();
    return organisations
      .filter((entry) => !hasRemark(entry, field))
      .flatMap((entry) =>
        selectTexts(entry.value, at).flatMap(({ value, path }): Finding[] => {
          const key = value.toLowerCase();
          const first = firsts.get(key);
          if (!first) firsts.set(key, { entry, path });
          return first && first.entry !== entry ? [shared(field, value, { entry, path }, first)] : [];
        }),
      );
  });
}

function hasRemark({ value }: Entry, field: string): boolean {
  return selectTexts(value, 'remarks.*.field').some((picked) => picked.value === field);
}

function shared(key: string, value: string, use: Use, first: Use): Finding {
  const other = { file: first.entry.path, where: { path: first.path, on: 'value' as const } };
  return {
    code: 'SHARED_CONTACT',
    file: use.entry.path,
    where: { path: use.path, on: 'value' },
    params: { key, value },
    other,
  };
}
