/** The countries that are built: all, or those of `BUILD_COUNTRIES` (decision 0058). */
import { inEach } from '#i18n/texts.ts';
import type { ContentRecords } from '#model/directory.ts';
import { editionCountries } from '#model/edition.ts';
import { ofCountries } from '#model/reading/of-countries.ts';

/**
 * The records of the countries whose ISO codes `BUILD_COUNTRIES` holds (`ml,sn`); the very same records where it is not set.
 *
 * @throws Error with a plain message for a code that no country has, and where none of the countries was mapped.
 */
export function chosenCountries(records: ContentRecords): ContentRecords {
  const codes = process.env.BUILD_COUNTRIES ?? '';
  if (codes.trim() === '') return records;
  const countries = editionCountries(codes, records.places);
  if (!('why' in countries)) return ofCountries(records, countries);
  const [wrong, known] = [countries.codes.join(', '), countries.known.join(', ')];
  const message = inEach(({ commands: { content } }) =>
    countries.why === 'unknown' ? content.unknownCountries(wrong, known) : content.noneMapped(wrong, known),
  );
  throw new Error(message.join(' / '));
}
