/** Who is linked with whom, seen from one organisation, and why: as the documents say, in both directions. */
import type { Text } from '#schema/locale.ts';
import type { Directory } from './directory.ts';
import type { Organisation } from './organisation.ts';

export interface Relation {
  readonly organisation: Organisation;
  /** Why they are linked, as the record of one of the two says. */
  readonly text: Text;
  readonly cite: readonly string[];
}

/** All documented links by organisation id: those that its own record states, then those that others state about it. */
export function buildRelations(directory: Directory): ReadonlyMap<string, readonly Relation[]> {
  const relations = new Map<string, Relation[]>(directory.organisations.map(({ id }) => [id, []]));
  const stated = directory.organisations.flatMap((from) =>
    from.related.flatMap(({ organisation, text, cite }) => {
      const to = directory.byId.get(organisation);
      return to ? [{ from, to, text, cite }] : [];
    }),
  );
  for (const { from, to, text, cite } of stated) relations.get(from.id)?.push({ organisation: to, text, cite });
  for (const { from, to, text, cite } of stated) relations.get(to.id)?.push({ organisation: from, text, cite });
  return relations;
}
