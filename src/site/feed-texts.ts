/** The words of a feed of changes in a language. */
import { formatDate } from '#i18n/locale.ts';
import { textsFor } from '#i18n/texts.ts';
import type { Locale } from '#schema/locale.ts';
import type { FeedTexts } from '../exports/atom.ts';
import { attribution, wholeAddress } from './open-data.ts';

interface Feed {
  readonly title: string;
  readonly subtitle: string;
  /** Below the base: the feed itself, and the page that it follows. */
  readonly self: string;
  readonly home: string;
}

/** What every feed of changes says alike, beside what is its own. */
export function feedTexts(locale: Locale, { title, subtitle, self, home }: Feed): FeedTexts {
  const { data, site } = textsFor(locale);
  return {
    title,
    subtitle,
    author: site.name,
    rights: attribution(locale),
    self: wholeAddress(self, locale),
    home: wholeAddress(home, locale),
    ended: (help, day) => data.feedEnded(help, formatDate(day, locale)),
    pageOf: (id) => wholeAddress(`organisations/${id}/`, locale),
  };
}
