/** What contact cards say on this site: in French, for a card exists once. */

import { phoneNotes } from '#exports/phone-notes.ts';
import type { VcardContext } from '#exports/vcard.ts';
import { countryName, formatList } from '#i18n/locale.ts';
import { localePath } from '#i18n/routes.ts';
import { textsFor } from '#i18n/texts.ts';
import type { Age } from '#model/ageing.ts';
import { DEFAULT_LOCALE, localiseText } from '#schema/locale.ts';
import { directory } from './data.ts';

/** @param site the address of the host. */
export function vcardContext(site: URL | undefined): VcardContext {
  const t = textsFor(DEFAULT_LOCALE);
  const { gazetteer } = directory;
  return {
    locale: DEFAULT_LOCALE,
    gazetteer,
    services: directory.terms.services,
    urlOf: (id) => new URL(localePath(import.meta.env.BASE_URL, DEFAULT_LOCALE, `organisations/${id}/`), site).href,
    noteOf: (organisation) => {
      const { isDated, notToCall, phones, services, standingOf, tier, year } = organisation;
      const inferred = services
        .filter((service) => service.basis === 'inferred' && standingOf(service).ended === undefined)
        .flatMap(({ id }) => directory.terms.services.get(id) ?? []);
      const labels = formatList(
        inferred.map(({ label }) => localiseText(label, DEFAULT_LOCALE)),
        DEFAULT_LOCALE,
      );
      // A card is kept: whoever dials later sees of what year the number is, not of what year something else is.
      const ageWords = (age: Age) => t.age.number(age).toLowerCase();
      const notes = phoneNotes(phones, organisation, { gazetteer, locale: DEFAULT_LOCALE, ageWords });
      const numbers = phones.map(({ display }, index) => (notes[index] ? `${display} (${notes[index]})` : display));
      return [
        numbers.length > 0 && `${numbers.join(', ')}.`,
        isDated ? t.organisation.old(year) : t.answer.known[tier](year),
        labels && `${labels}${t.colon}${t.answer.caveats.inferred}`,
        ...phones.map(({ number, within }) =>
          within ? `${number}${t.colon}${t.organisations.within(countryName(within, DEFAULT_LOCALE))}` : '',
        ),
        notToCall ? localiseText(notToCall.text, DEFAULT_LOCALE) : t.organisation.accessUnknown,
      ]
        .filter(Boolean)
        .join(' ');
    },
  };
}
