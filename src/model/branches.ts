/**
 * An organisation with several offices: each is a town of its addresses, with the numbers and e-mail addresses that name that
 * town as theirs. What names none is of the whole organisation, as far as is known.
 */
import { callablePhones } from './contact.ts';
import { type Gazetteer, lineage } from './gazetteer.ts';
import type { Organisation } from './organisation.ts';

interface Placed {
  readonly place?: string | undefined;
}

/**
 * The same organisation as who goes to one of its offices finds it: contacts of that office first, then those of the whole
 * organisation, then those of other offices. The very same object where no contact names an office.
 *
 * @param office id of a town; undefined where no office is known.
 */
export function facingOffice(
  organisation: Organisation,
  office: string | undefined,
  gazetteer: Gazetteer,
): Organisation {
  const { contacts } = organisation;
  const isPlaced = ({ place }: Placed) => place !== undefined;
  if (!contacts || office === undefined || ![...contacts.phones, ...contacts.emails].some(isPlaced))
    return organisation;
  const rank = ({ place }: Placed) => (place === undefined ? 1 : isSameOffice(place, office, gazetteer) ? 0 : 2);
  const nearFirst = <Item extends Placed>(items: readonly Item[]) => [...items].sort((a, b) => rank(a) - rank(b));
  const facing = { ...contacts, phones: nearFirst(contacts.phones), emails: nearFirst(contacts.emails) };
  return { ...organisation, contacts: facing, phones: callablePhones(facing) };
}

/** One town is the other, or lies in it: a quarter's office is that of its town. */
function isSameOffice(place: string, office: string, gazetteer: Gazetteer): boolean {
  return [
    [place, office],
    [office, place],
  ].some(([inner = '', outer]) =>
    lineage(gazetteer, inner).some(({ id, level }) => id === outer && level !== 'country'),
  );
}
