/** Entries of organisations in a state that protects: since when, and nothing by which they could be reached. */
import { isProtecting, NOT_TO_CALL_REASONS } from '#schema/choices.ts';
import type { Entry } from './entry.ts';
import type { Finding } from './fault.ts';
import { isMapping, select } from './select.ts';

/** What leads to an organisation or to those who come to it. A town alone leads nowhere. */
const LEADING = ['contacts', 'addresses.*.printed', 'services', 'servicePoints', 'access'];

/** A state without its date, and each value that leads to the organisation. */
export function protectionFindings(entries: readonly Entry[]): Finding[] {
  return entries.filter(({ folder }) => folder === 'organisations').flatMap(findingsOf);
}

function findingsOf({ path: file, value: entry }: Entry): Finding[] {
  const state = isMapping(entry) && isMapping(entry.notToCall) ? entry.notToCall : {};
  const why = NOT_TO_CALL_REASONS.find((reason) => reason === state.why);
  if (!why || !isProtecting(why)) return [];
  const undated: Finding[] =
    state.date === undefined
      ? [{ code: 'STATE_WITHOUT_DATE', file, where: { path: ['notToCall'], on: 'holder' }, params: { value: why } }]
      : [];
  const leading = LEADING.flatMap((at) =>
    select(entry, at)
      .filter(({ value }) => value !== undefined && !(Array.isArray(value) && value.length === 0))
      .map(
        ({ path }): Finding => ({
          code: 'PROTECTED_DETAIL',
          file,
          where: { path, on: 'value' },
          params: { key: at.replace('.*', ''), value: why },
        }),
      ),
  );
  return [...undated, ...leading];
}
