/** What is compared of one organisation, in words. Loaded by the comparison alone. */
import type { APIRoute } from 'astro';
import { phoneNotes } from '#exports/phone-notes.ts';
import { formatDate, formatList } from '#i18n/locale.ts';
import { yearWord } from '#i18n/year-word.ts';
import { dimensionOf } from '#model/dimensions.ts';
import type { Facet } from '#model/facets.ts';
import { calledIn } from '#model/organisation-name.ts';
import { type ComparableWords, toComparable } from '#model/selection/comparable.ts';
import { toCard } from '#model/to-card.ts';
import { localiseText } from '#schema/locale.ts';
import { directory } from '#site/data.ts';
import { itemPaths, pageContext } from '#site/page-context.ts';
import { codeName } from '../../../components/filter/facet-names.ts';

export const getStaticPaths = () => itemPaths(directory.organisations);

export const GET: APIRoute = ({ currentLocale, props }) => {
  const words = wordsIn(currentLocale);
  const { gazetteer } = directory;
  const card = toCard(props.item, {
    places: gazetteer.byId,
    locale: words.locale,
    formatList,
    yearWord: yearWord(words.locale),
  });
  return new Response(JSON.stringify(toComparable(props.item, directory, card, words)));
};

function wordsIn(currentLocale: string | undefined): ComparableWords {
  const { locale, t } = pageContext(currentLocale);
  const { gazetteer, terms } = directory;
  const valueName = (facet: Facet, id: string): string => {
    const row = dimensionOf(facet);
    const term = row.kind === 'term' ? terms[row.vocabulary].get(id) : undefined;
    const network = row.kind === 'network' ? directory.byId.get(id) : undefined;
    if (term) return localiseText(term.label, locale);
    return network ? calledIn(network, locale).shortName : (codeName(t, facet, id) ?? id);
  };
  return {
    locale,
    valueName,
    everywhere: t.organisation.everywhere,
    note: ({ basis, ended, isCurrent, year }) => {
      if (ended !== undefined) return t.age.ended(formatDate(ended, locale));
      if (!isCurrent) return t.age.short({ year, isToConfirm: true });
      return basis === 'inferred' ? t.inferred : '';
    },
    phoneNotes: (organisation) =>
      phoneNotes(organisation.phones, organisation, { locale, gazetteer, ageWords: t.age.short }),
    age: ({ isDated, verified, year }) => {
      if (verified) return t.organisation.verified(formatDate(verified.date, locale));
      return isDated ? t.organisation.old(year) : t.organisation.dated(year);
    },
    withheld: t.organisation.contactWithheld,
  };
}
