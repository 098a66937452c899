/** `npm run validate`: prints every fault of the content, or counts what it holds. Exits 1 with faults, 2 if misused. */

import { textsFor } from '#i18n/texts.ts';
import { formFaults } from '#imports/yaml/form-faults.ts';
import type { ContentRecords } from '#model/directory.ts';
import { checkContent } from '#model/validation/check-content.ts';
import { formatFaults, reportFaults } from '#model/validation/format-faults.ts';
import { LOCALES } from '#schema/locale.ts';
import { CONTENT_ROOT, readContentFiles } from '#site/content-files.ts';
import { readVoiceFolders } from '#site/voice-files.ts';
import { fail, print, readArguments } from './arguments.ts';

const { locale, t, values, positionals } = readArguments(
  { format: ['text', 'json'] },
  (help) => help.validate(CONTENT_ROOT),
  1,
);
const texts = textsFor(locale).faults;

try {
  const root = positionals[0] ?? CONTENT_ROOT;
  const files = readContentFiles(root);
  // Files of voices are no records: the first that is wrong is said as the build says it.
  readVoiceFolders(root);
  const { records, faults: found } = checkContent(files);
  // The form of an entry is looked at once nothing else is wrong with it.
  const broken = new Set(found.map(({ file }) => file));
  const faults = [...found, ...formFaults(files.filter(({ path }) => !broken.has(path)))];
  process.exitCode = faults.length > 0 ? 1 : 0;
  if (values.format === 'json') print(`${JSON.stringify(reportFaults(faults, texts), null, 2)}\n`);
  else print(formatFaults(faults, texts) + summary(records, faults.length));
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}

function summary({ organisations, places, sources, vocabularies }: ContentRecords, faults: number): string {
  if (faults > 0) return `\n${t.validate.faults(faults)}\n`;
  const terms = Object.values(vocabularies).flat().length;
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const waiting = LOCALES.flatMap((language) => {
    const ids = [...organisations].flatMap(([id, { summary: own }]) => (own[language] === undefined ? [id] : []));
    return ids.length > 0 ? [t.validate.untranslated(names.of(language) ?? language, ids.join(', '))] : [];
  });
  const counted = t.validate.sound(organisations.size, places.length, sources.size, terms);
  return [counted, ...waiting].map((line) => `${line}\n`).join('');
}
