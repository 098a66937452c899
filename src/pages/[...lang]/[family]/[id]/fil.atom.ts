/** What has changed in the entries of one list, as a feed: a region, a theme, a need, and every other list. */
import type { APIRoute } from 'astro';
import { nameOf } from '#model/dimension-values.ts';
import { LIST_FAMILIES, type ListFamily } from '#model/dimensions.ts';
import { type ListPair, membersOf, pairLists } from '#model/lists/lists.ts';
import { localiseText } from '#schema/locale.ts';
import { directory } from '#site/data.ts';
import { feedTexts } from '#site/feed-texts.ts';
import { elsewhereLists, lists } from '#site/lists.ts';
import { itemPaths, pageContext } from '#site/page-context.ts';
import { atom } from '../../../../exports/atom.ts';

export const getStaticPaths = () =>
  LIST_FAMILIES.flatMap((family) =>
    itemPaths(pairLists(lists[family], elsewhereLists[family])).map(({ params, props }) => ({
      params: { ...params, family },
      props: { ...props, family },
    })),
  );

export const GET: APIRoute<{ item: ListPair; family: ListFamily }> = ({ currentLocale, props: { item, family } }) => {
  const { locale, t } = pageContext(currentLocale);
  const page = `${family}/${item.id}/`;
  const title = t.data.feedOf(localiseText(nameOf(item.list.subject), locale));
  const texts = feedTexts(locale, { title, subtitle: t.data.feedOfText, self: `${page}fil.atom`, home: page });
  return new Response(atom({ ...directory, organisations: membersOf(item) }, locale, texts));
};
