/** Facts that pass an age, as a feed: what is to be confirmed since when. */
import type { APIRoute } from 'astro';
import { inSentence } from '#i18n/field-words.ts';
import { formatList } from '#i18n/locale.ts';
import { directory } from '#site/data.ts';
import { attribution, wholeAddress } from '#site/open-data.ts';
import { languagePaths, pageContext } from '#site/page-context.ts';
import { ageingFeed } from '../../../exports/atom.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute = ({ currentLocale }) => {
  const { locale, t } = pageContext(currentLocale);
  const texts = {
    title: t.quality.sure.feedTitle,
    subtitle: t.quality.sure.feedSubtitle,
    author: t.site.name,
    rights: attribution(locale),
    self: wholeAddress('qualite/fil.atom', locale),
    home: wholeAddress('qualite/', locale),
    pageOf: (id: string) => wholeAddress(`organisations/${id}/`, locale),
    passed: ({ facts, months }: { facts: ReadonlyMap<keyof typeof t.fields, number>; months: number }) => {
      const fieldCounts = [...facts].map(([field, count]) => `${inSentence(t.fields[field], locale)} (${count})`);
      return t.quality.sure.passed(months, formatList(fieldCounts, locale));
    },
  };
  return new Response(ageingFeed(directory, locale, texts));
};
