/** Checks that a membership is stated on both sides, and that no organisation refers to itself. */
import type { Entry } from './entry.ts';
import type { Finding } from './fault.ts';
import { isMapping, selectTexts } from './select.ts';

const MEMBER_OF = 'networks.memberOf.*.organisation';
const MEMBERS = 'networks.members.*';
const RELATED = 'related.*.organisation';

/** Memberships stated on one side only, at the side that states them, and organisations that name themselves. */
export function membershipFindings(entries: readonly Entry[]): Finding[] {
  const organisations = entries.filter(({ folder }) => folder === 'organisations');
  const networksOf = new Map(organisations.map((entry) => [entry.id, namedBy(entry, MEMBER_OF)]));
  const membersOf = new Map(organisations.map((entry) => [entry.id, namedBy(entry, MEMBERS)]));
  const paths = new Map(organisations.map(({ id, path }) => [id, path]));
  return organisations.flatMap((entry) => [
    ...oneSided(entry, MEMBER_OF, membersOf, paths),
    ...oneSided(entry, MEMBERS, networksOf, paths),
    ...[MEMBER_OF, MEMBERS, RELATED].flatMap((pattern) => selfReferences(entry, pattern)),
  ]);
}

/** The organisations that an entry names; undefined if that part of it cannot be read, and so proves nothing. */
function namedBy({ value }: Entry, pattern: string): ReadonlySet<string> | undefined {
  const networks = isMapping(value) ? (value.networks ?? {}) : undefined;
  const list = isMapping(networks) ? (networks[pattern === MEMBERS ? 'members' : 'memberOf'] ?? []) : undefined;
  return Array.isArray(list) ? new Set(selectTexts(value, pattern).map((picked) => picked.value)) : undefined;
}

function oneSided(
  { id, path: file, value }: Entry,
  pattern: string,
  otherSide: ReadonlyMap<string, ReadonlySet<string> | undefined>,
  paths: ReadonlyMap<string, string>,
): Finding[] {
  return selectTexts(value, pattern).flatMap((picked): Finding[] => {
    const answer = otherSide.get(picked.value);
    if (!answer || answer.has(id) || picked.value === id) return [];
    const params = {
      value: picked.value,
      self: id,
      file: paths.get(picked.value) ?? '',
      variant: pattern === MEMBERS ? 'members' : 'memberOf',
    };
    return [{ code: 'ONE_SIDED_MEMBERSHIP', file, where: { path: picked.path, on: 'value' }, params }];
  });
}

function selfReferences({ id, path: file, value }: Entry, pattern: string): Finding[] {
  return selectTexts(value, pattern)
    .filter((picked) => picked.value === id)
    .map(({ path }) => ({ code: 'SELF_REFERENCE', file, where: { path, on: 'value' } }));
}
