/** Whether a contact can be used, as far as its entry says. Small, for it travels to the browser: it imports no shape. */
import type { OrganisationRecord } from '#schema/organisation.ts';

type Contacts = NonNullable<OrganisationRecord['contacts']>;
type ContactStatus = Contacts['phones'][number]['status'];

/** A contact that may be shown as a link: it can work, as far as the sources say. */
export function isUsable({ status }: { readonly status: ContactStatus }): boolean {
  return whyUnusable({ status }) === undefined;
}

/** The e-mail addresses that can work, in the order of the entry; none where it has no contacts. */
export function usableEmails(contacts: Pick<Contacts, 'emails'> | undefined): string[] {
  return (contacts?.emails ?? []).filter(isUsable).flatMap(({ address }) => address ?? []);
}

/** The addresses of websites that can work, in the order of the entry; none where it has no contacts. */
export function usableWebsites(contacts: Pick<Contacts, 'websites'> | undefined): string[] {
  return (contacts?.websites ?? []).filter(isUsable).flatMap(({ url }) => url ?? []);
}

/** Why a contact is evidence only, never a link; undefined where it can work. */
export function whyUnusable({ status }: { readonly status: ContactStatus }): UnusableStatus | undefined {
  return status === 'ok' || status === 'under-construction' ? undefined : status;
}
type UnusableStatus = Exclude<ContactStatus, 'ok' | 'under-construction'>;

/** Whether a document gives a way to reach it that we do not publish: withheld is not the same as not given. */
export function isContactWithheld({ withheld }: Pick<OrganisationRecord, 'withheld'>): boolean {
  return withheld.some(({ field }) => field === 'phones' || field === 'emails' || field === 'websites');
}
