/** Whether a contact can be used, as far as its entry says. Small, for it travels to the browser: it imports no shape. */
import type { OrganisationRecord } from '#schema/organisation.ts';

type ContactStatus = NonNullable<OrganisationRecord['contacts']>['phones'][number]['status'];

/** A contact that may be shown as a link: it can work, as far as the sources say. */
export function isUsable({ status }: { readonly status: ContactStatus }): boolean {
  return whyUnusable({ status }) === undefined;
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
