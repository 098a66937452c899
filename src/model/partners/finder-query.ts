/** What is asked of the finder in an address, and back: a link, the back button and a reload give the same results. */
import { OF_ORGANISATIONS, OWN_FACETS, type OwnFacet, type PartnerQuery, WISHES } from './wishes.ts';

/** The values that exist, by facet: anything else in an address is ignored and said. */
export type KnownOwn = Readonly<Record<OwnFacet, ReadonlySet<string>>>;

const WISH_KEY = 'cherche';

/** Reads an address's query; of a key that is repeated the first value that exists counts. */
export function parseFinderQuery(
  query: URLSearchParams,
  known: KnownOwn,
): { readonly asked: PartnerQuery; readonly ignored: readonly string[] } {
  let asked: PartnerQuery = { wish: WISHES[0] };
  const ignored: string[] = [];
  const taken = new Set<string>();
  for (const [key, value] of query) {
    if (value === '') continue;
    const facet = OWN_FACETS.find((name) => name === key);
    const wish = key === WISH_KEY ? WISHES.find((name) => name === value) : undefined;
    if (taken.has(key) || (!wish && !(facet && known[facet].has(value)))) {
      ignored.push(`${key}=${value}`);
      continue;
    }
    taken.add(key);
    asked = wish ? { ...asked, wish } : { ...asked, [key]: value };
  }
  return { asked, ignored };
}

/** Writes it as a query, always in the same order; the first wish and what was not said are left out. */
export function formatFinderQuery(asked: Partial<PartnerQuery>): URLSearchParams {
  const query = new URLSearchParams();
  for (const facet of OWN_FACETS) if (asked[facet]) query.set(facet, asked[facet]);
  if (asked.wish && asked.wish !== WISHES[0]) query.set(WISH_KEY, asked.wish);
  return query;
}

/** The query of the list of all organisations that shows the same, where that list knows how to. */
export function listQueryOf(asked: PartnerQuery): URLSearchParams | undefined {
  const { region, theme, wish } = asked;
  if (wish === 'reseau') return new URLSearchParams({ genre: 'reseau' });
  if (wish === 'appui') return new URLSearchParams({ public: OF_ORGANISATIONS });
  if (wish !== 'pareil') return undefined;
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries({ region, theme, public: asked.public })) if (value) query.set(key, value);
  return query;
}
