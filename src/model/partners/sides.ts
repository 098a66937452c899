/** What counts for working together, read from the organisations of a directory. */
import { currentIdsIn } from '#model/dimension-standings.ts';
import type { Directory } from '#model/directory.ts';
import type { Organisation } from '#model/organisation.ts';
import { isNetwork } from '#model/populations.ts';
import type { Side } from './fit.ts';

/** The side of each organisation, by what holds today. */
export function sidesOf(
  organisations: readonly Organisation[],
  { gazetteer }: Directory,
): ReadonlyMap<Organisation, Side> {
  const regionsOf = new Map(
    gazetteer.programmeCountries.map(({ id }) => [
      id,
      gazetteer.regions.flatMap((region) => (region.parent === id ? [region.id] : [])),
    ]),
  );
  return new Map(
    organisations.map((organisation) => {
      const { regions, wholeCountries } = organisation;
      const reached = wholeCountries.flatMap((country) => regionsOf.get(country) ?? []);
      return [
        organisation,
        {
          themes: currentIdsIn('theme', organisation),
          publics: currentIdsIn('public', organisation),
          typologies: currentIdsIn('typologie', organisation),
          regions,
          everywhere: reached.filter((region) => !regions.includes(region)),
          networks: networksOf(organisation),
        },
      ];
    }),
  );
}

/** The networks that it belongs to, and itself where it is one. */
function networksOf({ id, kind, networks }: Organisation): string[] {
  return [...(networks?.memberOf ?? []).map((link) => link.organisation), ...(isNetwork({ kind }) ? [id] : [])];
}

/** A number for each id: by the million they are compared in about half the time (`npm run bench:model`). */
export interface Numbering {
  readonly of: (ids: readonly string[]) => number[];
  readonly ofSide: (side: Side) => Side<number>;
}

/** Numbers of its own, from 0. An id of two vocabularies has one number, as it has one name. */
export function numbering(): Numbering {
  const numbers = new Map<string, number>();
  const of = (ids: readonly string[]) =>
    ids.map((id) => {
      const number = numbers.get(id) ?? numbers.size;
      numbers.set(id, number);
      return number;
    });
  const ofSide = ({ everywhere, networks, publics, regions, themes, typologies }: Side) => ({
    everywhere: of(everywhere),
    networks: of(networks),
    publics: of(publics),
    regions: of(regions),
    themes: of(themes),
    typologies: of(typologies),
  });
  return { of, ofSide };
}
