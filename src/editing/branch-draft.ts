/** An entry with one more office of its organisation: a branch, as the import writes one (`merge-branch.ts`). */
import { inEveryLanguage } from '#i18n/working-texts.ts';
import { type DraftRecord, listAt } from '#imports/merge/draft.ts';
import { readPhone } from '#model/intake/contact-values.ts';

/** What an editor says of a branch; what is empty is not known. */
export interface Branch {
  /** The id of its town. */
  readonly place: string;
  readonly name: string;
  /** Its number as it is written; one that cannot work stays as printed, for the checks to name it. */
  readonly phone: string;
}

/**
 * @param cite the citation of each fact of the branch; empty where the editor named none, which the checks then ask for.
 * @param country the ISO code of the country in which a number without a country code is dialled.
 */
export function withBranch(record: DraftRecord, branch: Branch, cite: string, country: string): DraftRecord {
  const made = structuredClone(record);
  const { place } = branch;
  const cited = cite ? { cite: [cite] } : {};
  const label = inEveryLanguage((t) => branch.name.trim() || t.imports.branch);
  listAt(made, 'addresses').push({ place, label, ...cited });
  if (branch.phone.trim() === '') return made;
  const read = readPhone(branch.phone, country);
  const { number = branch.phone.trim(), printed = branch.phone.trim(), within } = read ?? {};
  listAt(made, 'contacts', 'phones').push({ number, printed, ...(within && { within }), place, ...cited });
  return made;
}
