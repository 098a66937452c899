/** A source that is not in the list yet: from what an editor says of it to its file, held against the rules of the content. */
import { inEveryLanguage } from '#i18n/working-texts.ts';
import { entryText } from '#imports/yaml/entry-text.ts';
import type { ContentRecords } from '#model/directory.ts';
import { foldWords, slug } from '#model/fold.ts';
import type { Fault } from '#model/validation/fault.ts';
import { CONFIRMATION_WAYS } from '#schema/choices.ts';
import { DEFAULT_LOCALE, perLocale } from '#schema/locale.ts';
import { DOCUMENT_LANGUAGES, PAGE_ANCHOR, SOURCE_GRADES, type SourceRecord } from '#schema/source.ts';
import { sourcePath } from './editing-content.ts';
import type { ChangedFile } from './entry-draft.ts';
import type { Workspace } from './workspace.ts';

/** What is asked of a source, with the closed lists of the schema; `way` is how one came that has no public address. */
export const SOURCE_QUESTIONS = {
  title: undefined,
  author: undefined,
  grade: SOURCE_GRADES,
  date: undefined,
  url: undefined,
  way: CONFIRMATION_WAYS,
  language: DOCUMENT_LANGUAGES,
} as const;

export type SourceQuestion = keyof typeof SOURCE_QUESTIONS;
export type SourceAnswers = Readonly<Record<SourceQuestion, string>>;

/** A source as it would be added. */
export interface NewSource {
  readonly file: ChangedFile;
  /** What cites it. */
  readonly citation: string;
  readonly faults: readonly Fault[];
}

/** The longest title that stands for itself where the source is cited. */
const LONGEST_SHORT_TITLE = 80;
/** Leaves room for a year and a number within the longest id. */
const LONGEST_ID = 64;

/** What must be answered and is not: without a public address it is asked how it came. */
export function unanswered(said: SourceAnswers): SourceQuestion[] {
  const needed: readonly SourceQuestion[] = ['title', 'author', 'grade', said.url.trim() ? 'language' : 'way'];
  return needed.filter((question) => said[question].trim() === '');
}

/** The source of the list that has the same address, or the same title by the same publisher; undefined where there is none. */
export function sameSource({ title, author, url }: SourceAnswers, { sources }: ContentRecords): string | undefined {
  const folded = (one: string, other: string) => `${foldWords(one)}|${foldWords(other)}`;
  const isSame = (own: SourceRecord) =>
    (url.trim() !== '' && own.url === url.trim()) ||
    folded(own.title, own.author[DEFAULT_LOCALE]) === folded(title, author);
  return [...sources].find(([, own]) => isSame(own))?.[0];
}

/**
 * The file of a source. An address that holds a person's name is never written out.
 *
 * @param today the day on which it was read, or came.
 */
export function newSource(said: SourceAnswers, workspace: Workspace, today: string): NewSource {
  const made = draft(said, workspace, today);
  if (!made.faults.some(({ code }) => code === 'PERSON_IN_ADDRESS')) return made;
  return draft(said, workspace, today, { namesPerson: true });
}

function draft(said: SourceAnswers, workspace: Workspace, today: string, more: object = {}): NewSource {
  const [title, author, date, url] = [said.title, said.author, said.date, said.url].map((text) => text.trim());
  const id = freeId(title ?? '', date ?? '', workspace);
  const record = {
    title,
    shortTitle: inBoth(shortTitle(title ?? '', author ?? '', date ?? '', workspace.records)),
    author: inBoth(author ?? ''),
    grade: said.grade,
    ...(url && { url }),
    read: today,
    ...more,
    ...(date ? { date } : { undated: true }),
    language: said.language,
    ...(!url && { description: inEveryLanguage((t) => t.editing.newSourceCame(wayIn(t.round.ways, said.way))) }),
    anchors: { [PAGE_ANCHOR]: { label: inEveryLanguage((t) => t.editing.newSourceAnchor(Boolean(url))) } },
  };
  const file = { path: sourcePath(id), before: undefined, after: entryText(record) };
  return { file, citation: `${id}#${PAGE_ANCHOR}`, faults: workspace.checkWith([file]).faults };
}

function wayIn(words: Readonly<Record<string, string>>, way: string): string {
  return words[way] ?? way;
}

/** Names and titles are the same in every language. */
function inBoth(text: string) {
  return perLocale(() => text);
}

/** What no other source is shown as: its title, unless that is long. */
function shortTitle(title: string, author: string, date: string, { sources }: ContentRecords): string {
  const taken = new Set([...sources.values()].map((own) => foldWords(own.shortTitle[DEFAULT_LOCALE])));
  const year = date.slice(0, 4);
  const candidates = [
    ...(title.length <= LONGEST_SHORT_TITLE ? [title] : []),
    [author, year].filter(Boolean).join(', '),
    [author, date].filter(Boolean).join(', '),
  ];
  return candidates.find((own) => !taken.has(foldWords(own))) ?? `${author}, ${title}`;
}

function freeId(title: string, date: string, workspace: Workspace): string {
  const year = date.slice(0, 4);
  const words = slug(title).slice(0, LONGEST_ID).replace(/-$/, '') || 'source';
  const stem = year && !words.includes(year) ? `${words}-${slug(year)}` : words;
  const numbered = Array.from({ length: 99 }, (_, index) => (index === 0 ? stem : `${stem}-${index + 1}`));
  return numbered.find((id) => workspace.textAt(sourcePath(id)) === undefined) ?? stem;
}
