/** The address of the office: the first one an entry has; another one is a conflict until it is accepted. */
import { foldWords } from '#model/fold.ts';
import { addCitations, peekList } from './draft.ts';
import type { Merge } from './merge.ts';
import { addRemark } from './remarks.ts';

type Address = Record<string, unknown> & { cite?: string[] };

/** Lays in the address of a row, or notes that it is another one. */
export function mergeAddress(merge: Merge): void {
  const { record, facts } = merge;
  const { address: printed, address_place: place, cite } = facts;
  const after = printed ?? place;
  if (after === undefined) return;
  const addresses = peekList(record, 'addresses');
  const same = addresses.find((own) =>
    printed === undefined ? own.place === place : foldWords(String(own.printed ?? '')) === foldWords(printed),
  );
  const [main] = addresses;
  if (same) {
    if (addCitations(same, cite)) merge.note({ field: 'addresses', kind: 'confirmed', after });
  } else if (main) replaceAddress(merge, main, after);
  else if (place !== undefined) {
    record.addresses = [{ ...(printed && { printed }), place, cite: [...cite] }];
    merge.note({ field: 'addresses', kind: 'added', after });
  }
  merge.settle('addresses');
}

function replaceAddress(merge: Merge, main: Address, after: string): void {
  const { record, facts } = merge;
  const { address: printed, address_place: addressPlace, cite } = facts;
  const before = String(main.printed ?? main.place);
  if (merge.replaces('addresses')) {
    addRemark(record, 'addresses', 'outdated', [before, after], [...(main.cite ?? []), ...cite]);
    const address = { ...(printed && { printed }), place: addressPlace ?? main.place, cite: [...cite] };
    record.addresses = [address, ...peekList(record, 'addresses').slice(1)];
    merge.note({ field: 'addresses', kind: 'accepted', before, after });
  } else if (addRemark(record, 'addresses', 'conflict', [before, after], cite))
    merge.note({ field: 'addresses', kind: 'conflict', before, after });
}
