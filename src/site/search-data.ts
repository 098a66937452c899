/** The files of the search and of the filter in each language, built once; their folder's name changes with what they hold. */

import { firstCallWhere } from '#exports/answer-words.ts';
import { formatList } from '#i18n/locale.ts';
import { textsFor } from '#i18n/texts.ts';
import { yearWord } from '#i18n/year-word.ts';
import { buildFilterFiles } from '#model/filter/filter-files.ts';
import { firstCall } from '#model/help/shown.ts';
import { calledIn } from '#model/organisation-name.ts';
import type { KindTerm } from '#model/search/build-concepts.ts';
import { buildSearch } from '#model/search/build-search.ts';
import { type FirstCalls, firstCallsFile } from '#model/search/help-answer.ts';
import { toCard } from '#model/to-card.ts';
import { type Locale, perLocale } from '#schema/locale.ts';
import { KINDS } from '#schema/organisation.ts';
import { answerWordsContext } from './answer-cards.ts';
import { answers } from './answers.ts';
import { directory, mapped } from './data.ts';
import { type VersionedFiles, versionedFiles } from './versioned-files.ts';

/** Kinds with what people call them, in every language. */
const kinds: readonly KindTerm[] = KINDS.map((id) => ({
  id,
  label: perLocale((locale) => textsFor(locale).kinds[id]),
  definition: perLocale(() => ''),
  synonyms: perLocale((locale) => textsFor(locale).kindSynonyms[id].split(', ')),
}));

export const searchData: Readonly<Record<Locale, VersionedFiles>> = perLocale(buildData);

function buildData(locale: Locale): VersionedFiles {
  const values: (readonly [string, unknown])[] = [
    ...buildSearch(directory, locale, kinds, (it) =>
      toCard(it, { places: directory.gazetteer.byId, locale, formatList, yearWord: yearWord(locale) }),
    ),
    // Its numbers are those of the search: the mapped countries come first in the directory.
    ...buildFilterFiles(mapped, locale, directory.organisations.length),
    ...firstCalls(locale),
  ];
  return versionedFiles(values);
}

/** For each need, whom its page tells people to call first in each place. */
function firstCalls(locale: Locale): [string, FirstCalls][] {
  const context = answerWordsContext(locale);
  return answers.needs.map((need) => {
    const calls = [...answers.regions, ...answers.countries].flatMap((place) => {
      const answer = answers.answer(need, place);
      const call = firstCall(answer);
      if (!call) return [];
      const { number, display } = call.phone;
      const name = calledIn(call.entry.organisation, locale).shortName;
      return [[place.id, { name, number, display, where: firstCallWhere(call, answer, context) }]];
    });
    return [firstCallsFile(need.id), Object.fromEntries(calls)];
  });
}
