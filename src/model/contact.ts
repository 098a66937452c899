/** How telephone numbers are written and linked. */
import { parsePhoneNumberFromString } from 'libphonenumber-js';
import type { Confirmed } from '#schema/confirmation.ts';
import type { Text } from '#schema/locale.ts';
import type { OrganisationRecord } from '#schema/organisation.ts';
import { isUsable } from './contact-status.ts';
import { isSerious } from './remarks.ts';

export interface Phone {
  /** International, digits only after the plus: `+22320000000`; a short or free number as it is dialled: `36061`. */
  readonly number: string;
  /** Grouped for reading: `+223 20 00 00 00`; a short number with the code of its country: `36061 (ML)`. */
  readonly display: string;
  /** ISO code of the only country in which a short or free number is dialled as it stands. */
  readonly within?: string | undefined;
  /** The town of the office that answers, where a source says which. */
  readonly place?: string;
  /** Where it is given, and when somebody asked. */
  readonly cite: readonly string[];
  readonly confirmed?: Confirmed | undefined;
}

type Contacts = NonNullable<OrganisationRecord['contacts']>;

/** What is said against the numbers of an organisation, other than how they are written. */
export function phoneDoubts({ remarks }: Pick<OrganisationRecord, 'remarks'>): OrganisationRecord['remarks'] {
  return remarks.filter(({ field, kind }) => field === 'phones' && isSerious({ kind }));
}

/** The numbers that can be dialled, in the order of the record. */
export function callablePhones(contacts: Contacts | undefined): Phone[] {
  return (contacts?.phones ?? []).flatMap(({ cite, confirmed, number, place, status, within }) =>
    number && isUsable({ status })
      ? [
          {
            number,
            display: formatPhone(number, within),
            cite,
            ...(confirmed && { confirmed }),
            ...(within && { within }),
            ...(place && { place }),
          },
        ]
      : [],
  );
}

/** What a number is for, where a source says so: a line for one kind of call is not taken for that of the house. */
export function phoneLabel(contacts: Contacts | undefined, { number }: Pick<Phone, 'number'>): Text | undefined {
  return contacts?.phones.find((phone) => phone.number === number)?.label;
}

/** Whether a number reaches anybody from a country; nothing is known against it where the country has no code. */
export function answersFrom({ within }: Pick<Phone, 'within'>, iso: string | undefined): boolean {
  return within === undefined || iso === undefined || within === iso;
}

/**
 * Groups the digits of an international number as its country does; gives it back unchanged where that is not known.
 *
 * @param within of a short or free number: the code of its country stands after it, as forms and imports read it.
 */
export function formatPhone(number: string, within?: string): string {
  if (within) return `${number} (${within})`;
  return parsePhoneNumberFromString(number)?.formatInternational() ?? number;
}
