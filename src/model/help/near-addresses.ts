/** Of several offices, those that whoever asks can go to, and what is doubtful about these. */
import { parseCitation } from '#model/citations.ts';
import { type Gazetteer, lineage } from '#model/gazetteer.ts';
import type { Organisation } from '#model/organisation.ts';

export type AddressFacts = Pick<Organisation, 'addresses' | 'remarks'>;

const sourcesOf = (facts: readonly { cite: readonly string[] }[]) =>
  new Set(facts.flatMap(({ cite }) => cite.map((key) => parseCitation(key).source)));

/**
 * The addresses in a place or in what it contains, all of them where none is; and the doubts about them. A doubt that rests
 * on a source of another address alone is about that one, and stands where that one is shown.
 */
export function nearAddresses({ addresses, remarks }: AddressFacts, place: string, gazetteer: Gazetteer): AddressFacts {
  const near = addresses.filter((address) => lineage(gazetteer, address.place).some(({ id }) => id === place));
  const shown = near.length > 0 ? near : addresses;
  const [own, all] = [sourcesOf(shown), sourcesOf(addresses)];
  const isOfThem = (cite: readonly string[]) => {
    const cited = [...sourcesOf([{ cite }])].filter((source) => all.has(source));
    return cited.length === 0 || cited.some((source) => own.has(source));
  };
  return {
    addresses: shown,
    remarks: remarks.filter(({ cite, field, kind }) => field === 'addresses' && kind !== 'spelling' && isOfThem(cite)),
  };
}
