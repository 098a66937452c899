/** What contact cards say on this site: in French, for a card exists once. */

import type { VcardContext } from '#exports/vcard.ts';
import { formatList } from '#i18n/locale.ts';
import { localePath } from '#i18n/routes.ts';
import { textsFor } from '#i18n/texts.ts';
import { DEFAULT_LOCALE, localiseText } from '#schema/locale.ts';
import { directory } from './data.ts';

/** @param site the address of the host. */
export function vcardContext(site: URL | undefined): VcardContext {
  const t = textsFor(DEFAULT_LOCALE);
  return {
    locale: DEFAULT_LOCALE,
    gazetteer: directory.gazetteer,
    services: directory.terms.services,
    urlOf: (id) => new URL(localePath(import.meta.env.BASE_URL, DEFAULT_LOCALE, `organisations/${id}/`), site).href,
    noteOf: ({ isDated, notToCall, services, tier, year }) => {
      const inferred = services
        .filter(({ basis }) => basis === 'inferred')
        .flatMap(({ id }) => directory.terms.services.get(id) ?? []);
      const labels = formatList(
        inferred.map(({ label }) => localiseText(label, DEFAULT_LOCALE)),
        DEFAULT_LOCALE,
      );
      return [
        isDated ? t.organisation.old(year) : t.answer.known[tier](year),
        labels && `${labels}${t.colon}${t.answer.caveats.inferred}`,
        notToCall ? localiseText(notToCall.text, DEFAULT_LOCALE) : t.organisation.accessUnknown,
      ]
        .filter(Boolean)
        .join(' ');
    },
  };
}
