/** What an organisation has in each dimension, each value with how far it may be trusted. */
import { dimensionOf, isUnknownIn } from './dimensions.ts';
import { type Facet, UNKNOWN } from './facets.ts';
import { groupByKeys } from './grouping.ts';
import type { Organisation } from './organisation.ts';
import type { Fact, Standing } from './standing.ts';
import { currentIds, type Standings, standingsOf } from './territory.ts';

/**
 * Every value of an organisation in a dimension with its best standing. What the directory says of its own accord, that
 * it is a network for instance, has no citation and is as current as the directory. Costs what the organisation holds.
 */
export function standingsIn(facet: Facet, organisation: Organisation): Standings {
  const { territory, standingOf, year } = organisation;
  const row = dimensionOf(facet);
  if (row.kind === 'region') return territory.regions;
  if (row.kind === 'country') return territory.countries;
  const own: Standing = { year, basis: 'stated', isCurrent: true };
  const byId = groupByKeys(row.of(organisation), ({ id }) => [id]);
  return standingsOf(byId, ({ cite, basis, confirmed, until }) =>
    cite ? standingOf({ cite, confirmed, until, ...(basis && { basis }) }) : own,
  );
}

/** The values that hold today: what is filtered, listed and counted. */
export function currentIdsIn(facet: Facet, organisation: Organisation): readonly string[] {
  return currentIds(standingsIn(facet, organisation));
}

/** What counts an organisation in a dimension: its values of today, or that nothing is said; nothing where only an old document says. */
export function valuesIn(facet: Facet, organisation: Organisation): readonly string[] {
  return isUnknownIn(facet, organisation) ? [UNKNOWN] : currentIdsIn(facet, organisation);
}

/** What the record says of one value, to be joined with what it says of a place. */
export function factsIn(facet: Facet, organisation: Organisation, id: string): Fact[] {
  return dimensionOf(facet)
    .of(organisation)
    .flatMap(({ id: own, cite, basis, confirmed, until }) =>
      own === id && cite ? [{ cite, confirmed, until, ...(basis && { basis }) }] : [],
    );
}
