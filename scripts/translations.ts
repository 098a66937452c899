/** `npm run translations`: the sentences of the help for a translator, and what came back, in `content/translations/`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HINT_LOCALE, translationSources } from '#exports/spoken/translation-sources.ts';
import { xlsx } from '#exports/xlsx.ts';
import { textsFor } from '#i18n/texts.ts';
import { readTable } from '#imports/tables/read-table.ts';
import { buildAnswers } from '#model/help/answers.ts';
import {
  isLanguageCode,
  mergeTranslations,
  type TranslationLine,
  translationState,
} from '#model/spoken/translation.ts';
import { spokenTree } from '#model/spoken/tree.ts';
import { DEFAULT_LOCALE, isLocale, type Locale } from '#schema/locale.ts';
import { CONTENT_ROOT, TRANSLATIONS } from '#site/content-files.ts';
import { poText, readPo } from '#site/po-file.ts';
import { ANY_TEXT, fail, print, readArguments } from './arguments.ts';
import { readDirectory, writeWhole } from './content.ts';

const { locale, t, positionals, values, help } = readArguments(
  { read: ANY_TEXT, xlsx: [] },
  (all) => all.translations,
  1,
);
const words = t.translations;
const code = positionals[0] ?? fail(help);
if (!isLanguageCode(code) || isLocale(code)) fail(words.code(code));

const directory = readDirectory(locale);
const tree = spokenTree(buildAnswers(directory), directory.gazetteer);
const contextIn = (language: Locale) => ({ locale: language, t: textsFor(language), directory });
/** Headers of the spreadsheet: the same whoever opens it, for it comes back. */
const COLUMNS = { id: 'id', source: DEFAULT_LOCALE, hint: HINT_LOCALE, text: 'translation' } as const;
const sources = translationSources(tree, contextIn);
const path = join(CONTENT_ROOT, TRANSLATIONS, `${code}.po`);
const kept = existsSync(path) ? linesOf(path) : [];
// What comes back takes the place of what was there.
const lines = mergeTranslations(sources, [...kept, ...(await returned(values.read))]);

writeWhole(path, poText(code, lines));
print(`${path} ${t.written}\n`);
if (values.xlsx) {
  const sheet = `${code}.xlsx`;
  writeWhole(sheet, Buffer.from(await workbook()));
  print(`${sheet} ${t.written}\n`);
}
print(`${words.state(translationState(lines))}\n`);

function linesOf(file: string): TranslationLine[] {
  try {
    return readPo(readFileSync(file, 'utf8'));
  } catch (error) {
    return fail(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The lines of a file that a translator sends back: PO, or the spreadsheet, by its columns. */
async function returned(file: string | boolean | undefined): Promise<Omit<TranslationLine, 'hint'>[]> {
  if (typeof file !== 'string') return [];
  if (!existsSync(file)) fail(words.noFile(file));
  if (file.endsWith('.po')) return linesOf(file);
  const { headers, rows } = await readTable(new Uint8Array(readFileSync(file)));
  const column = (name: string) => headers.indexOf(name);
  const id = column(COLUMNS.id);
  const source = column(COLUMNS.source);
  const text = column(COLUMNS.text);
  if (Math.min(id, source, text) < 0) return fail(words.noColumns(file, Object.values(COLUMNS).join(', ')));
  return rows.map(({ cells }) => ({
    id: cells[id] ?? '',
    source: cells[source] ?? '',
    text: (cells[text] ?? '').trim(),
    isOld: false,
  }));
}

async function workbook(): Promise<Uint8Array> {
  const names = ['id', 'source', 'hint', 'text'] as const;
  const sheet = {
    title: code,
    titles: names.map((name) => COLUMNS[name]),
    fields: names.map((name) => ({ name, type: 'string' as const })),
    rows: lines.map((line) => names.map((name) => (name === 'text' && line.isOld ? '' : line[name]))),
  };
  return xlsx([sheet], { title: code, language: code });
}
