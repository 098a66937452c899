/** What stands in brackets after a number in plain text: the office that answers and the year of the source. */
import { type Age, agesShownOnce } from '#model/ageing.ts';
import { bareName, type Gazetteer } from '#model/gazetteer.ts';
import type { Organisation } from '#model/organisation.ts';
import { DEFAULT_LOCALE, type Locale, localiseText } from '#schema/locale.ts';

export interface PhoneNotesContext {
  readonly locale: Locale;
  readonly gazetteer: Gazetteer;
  readonly ageWords: (age: Age) => string;
}

/** One note a number, in their order: `Oujda, 2022`; empty where neither is to be said. The year of a run is said once. */
export function phoneNotes(
  phones: Organisation['phones'],
  { ageOf }: Pick<Organisation, 'ageOf'>,
  { ageWords, gazetteer, locale }: PhoneNotesContext,
): string[] {
  const ages = agesShownOnce(phones.map(ageOf));
  return phones.map(({ place }, index) => {
    const age = ages[index];
    const office =
      place && bareName(localiseText(gazetteer.byId.get(place)?.name ?? { [DEFAULT_LOCALE]: place }, locale));
    return [office, age && ageWords(age)].filter(Boolean).join(', ');
  });
}
