/** `npm run verify -- <id>`: marks an entry as confirmed, by whom or how, and when. */
import { parse } from 'yaml';
import { textsFor } from '#i18n/texts.ts';
import { entryWithVerified } from '#imports/verified-entry.ts';
import { seemsToNamePerson } from '#model/intake/persons.ts';
import { checkContent } from '#model/validation/check-content.ts';
import { describeFault } from '#model/validation/describe-fault.ts';
import { nearest } from '#model/validation/nearest.ts';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '#schema/locale.ts';
import { partialDateSchema } from '#schema/text.ts';
import { ANY_TEXT, fail, print, readArguments } from './arguments.ts';
import { readSoundContent, today, writeWhole } from './content.ts';

/** `--by` in the default language, `--by-en` and so on in the others. */
const byOption = (language: Locale) => (language === DEFAULT_LOCALE ? 'by' : `by-${language}`);
const { help, locale, t, values, positionals } = readArguments(
  { ...Object.fromEntries(LOCALES.map((language) => [byOption(language), ANY_TEXT])), on: ANY_TEXT },
  (texts) => texts.verify,
  1,
);
const [id] = positionals;
const { by, on = today() } = values;

if (id === undefined || typeof by !== 'string') fail(help.trimEnd());
if (typeof on !== 'string' || !partialDateSchema.safeParse(on).success) fail(t.verify.notADate(String(on)));
if (on > today()) fail(t.verify.future(on));

const { files, records } = readSoundContent(locale);
const file = files.find(({ path }) => path.endsWith(`/organisations/${id}.yaml`));
if (!file) {
  const near = nearest(id, records.organisations.keys());
  fail([t.verify.noEntry(id), near && t.didYouMean(near)].filter(Boolean).join(' '));
}
const entry = parse(file.text) as { name: string; withdrawn?: unknown };
if (entry.withdrawn) fail(t.verify.withdrawn(id));

const translations = LOCALES.flatMap((language) => {
  const text = values[byOption(language)];
  return typeof text === 'string' ? [[language, text] as const] : [];
});
const named = translations.find(([, text]) => seemsToNamePerson(text, entry.name));
if (named) fail(t.verify.person(named[1]));
const verified = { date: on, by: { [DEFAULT_LOCALE]: by, ...Object.fromEntries(translations) } };
const text = entryWithVerified(file.text, verified, today());
const [fault] = checkContent(files.map((other) => (other === file ? { ...file, text } : other))).faults;
if (fault) fail(t.problem('--by', Object.values(describeFault(fault, textsFor(locale).faults)).join(' ')));
writeWhole(file.path, text);
print(`${t.verify.confirmed(file.path, on)}\n`);
