/** How telephone numbers are written and linked. */
import { parsePhoneNumberFromString } from 'libphonenumber-js';
import type { OrganisationRecord } from '#schema/organisation.ts';
import { isUsable } from './contact-status.ts';

export interface Phone {
  /** International, digits only after the plus: `+22320000000`. */
  readonly number: string;
  /** Grouped for reading: `+223 20 00 00 00`. */
  readonly display: string;
}

type Contacts = NonNullable<OrganisationRecord['contacts']>;

/** The numbers that can be dialled, in the order of the record. */
export function callablePhones(contacts: Contacts | undefined): Phone[] {
  return (contacts?.phones ?? []).flatMap((phone) =>
    phone.number && isUsable(phone) ? [{ number: phone.number, display: formatPhone(phone.number) }] : [],
  );
}

/** Groups the digits of an international number as its country does; gives it back unchanged where that is not known. */
export function formatPhone(number: string): string {
  return parsePhoneNumberFromString(number)?.formatInternational() ?? number;
}
