/** `npm run new-country -- SN`: writes the places of a country to fill in, and checks the whole content with them. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countryName } from '#i18n/locale.ts';
import { textsFor } from '#i18n/texts.ts';
import { regionsOf } from '#model/countries.ts';
import { buildGazetteer } from '#model/gazetteer.ts';
import { regionsInOutlines } from '#model/geography.ts';
import { knownCountry, newCountry } from '#model/intake/new-country.ts';
import { checkContent } from '#model/validation/check-content.ts';
import { formatFaults } from '#model/validation/format-faults.ts';
import { perLocale } from '#schema/locale.ts';
import { CONTENT_ROOT, readContentFiles } from '#site/content-files.ts';
import { outlineFiles } from '#site/outline-files.ts';
import { fail, print, readArguments } from './arguments.ts';
import { makeFolder, readSoundContent } from './content.ts';

const { help, locale, t, positionals } = readArguments({}, (texts) => texts.newCountry(CONTENT_ROOT), 1);
const [iso] = positionals;

if (iso === undefined) fail(help.trimEnd());
// Whatever is no code at all, the system refuses to name.
if (!/^[A-Z]{2}$/.test(iso)) fail(t.newCountry.notACode(iso));
const name = perLocale((language) => countryName(iso, language));
if (name[locale] === iso) fail(t.newCountry.notACode(iso));

const { records } = readSoundContent(locale);
const known = knownCountry(records.places, iso);
const regions = known ? regionsOf(buildGazetteer(records.places), known) : [];
if (known && regions.length > 0) fail(t.newCountry.exists(name[locale], regions.length));

const { id, text } = newCountry({ iso, name, regions: regionsInOutlines(iso, outlineFiles) }, records.places);
const path = join(CONTENT_ROOT, 'places', `${id}.yaml`);
if (existsSync(path)) fail(t.new.exists(path));
try {
  makeFolder(join(CONTENT_ROOT, 'places'));
  writeFileSync(path, text, { flag: 'wx' });
} catch (error) {
  fail(t.new.notWritten(path, error instanceof Error ? error.message : String(error)));
}
const { faults } = checkContent(readContentFiles());
if (faults.length > 0) fail(formatFaults(faults, textsFor(locale).faults));
print(`${t.newCountry.written(path)}\n`);
