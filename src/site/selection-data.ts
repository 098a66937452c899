/** The files of the page of the selection in each language: which organisation has which number, and how to write to it. */
import { dataDate } from '#exports/licence.ts';
import { entryMessage } from '#exports/message.ts';
import { formatDate } from '#i18n/locale.ts';
import { textsFor } from '#i18n/texts.ts';
import { usableEmails } from '#model/contact-status.ts';
import type { Organisation } from '#model/organisation.ts';
import { numberedFiles } from '#model/search/cards.ts';
import { CONTACTS_FILES, INDEX_FILE, type SelectionContact, type SelectionIndex } from '#model/selection/selected.ts';
import { mayBeOffered } from '#model/standing.ts';
import { type Locale, perLocale } from '#schema/locale.ts';
import { directory } from './data.ts';
import { smallMaps } from './small-maps.ts';
import { type VersionedFiles, versionedFiles } from './versioned-files.ts';

export const selectionData: Readonly<Record<Locale, VersionedFiles>> = perLocale((locale) => {
  const { organisations } = directory;
  const index: SelectionIndex = {
    ids: organisations.map(({ id }) => id),
    places: organisations.map(({ areas }) => areas.length),
    changes: organisations.map(({ changes }) => {
      const newest = changes.at(-1);
      return [changes.length, newest ? formatDate(newest.date, locale) : ''];
    }),
  };
  const contacts = organisations.map((organisation) => contactOf(organisation, locale));
  return versionedFiles([[INDEX_FILE, index], ...numberedFiles(CONTACTS_FILES, contacts)]);
});

/** What the comparison of organisations is given on its page and in its frame. */
export function comparedProps(locale: Locale) {
  const { organisations } = directory;
  const { version } = selectionData[locale];
  return { organisations, version, maps: smallMaps, edition: formatDate(dataDate(directory), locale) };
}

function contactOf(organisation: Organisation, locale: Locale): SelectionContact {
  const t = textsFor(locale);
  const { contacts, isDated, notToCall, year } = organisation;
  const addresses = usableEmails(contacts);
  const note = notToCall ? t.organisation.notToCall[notToCall.why] : isDated ? t.organisation.old(year) : '';
  return {
    emails: mayBeOffered(organisation) ? addresses : [],
    message: entryMessage(organisation, note, {
      locale,
      gazetteer: directory.gazetteer,
      phone: t.help.share.phone,
      ageWords: t.age.short,
    }),
  };
}
