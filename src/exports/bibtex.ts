/** References as BibTeX, in UTF-8. A versioned promise: the key of an entry is the id of its reference. */
import type { Reference } from '#model/reading/references.ts';
import type { ReferenceRecord, ReferenceType } from '#schema/reference.ts';

const ENTRY_TYPES: Readonly<Record<ReferenceType, string>> = {
  article: 'article',
  book: 'book',
  report: 'techreport',
  law: 'misc',
  website: 'misc',
};

const SPECIAL = /[\\{}$&#%_~^]/g;
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // BibTeX counts braces even behind a backslash: a single one would swallow the rest of the file.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
};

/** All entries of a `.bib` file. */
export function bibtexFile(references: readonly Reference[]): string {
  return `${references.map(bibtexEntry).join('\n\n')}\n`;
}

/** One entry; fields that the reference lacks are left out. Braces keep the title's capitals. */
export function bibtexEntry(reference: Reference): string {
  const { id, type, date = '', container, url, doi } = reference;
  const [year, month] = date.split('-');
  const place = type === 'article' ? 'journal' : type === 'report' ? 'series' : 'howpublished';
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', creators(reference)],
    ['title', `{${latex(reference.title)}}`],
    [place, text(container)],
    ['volume', text(reference.volume)],
    ['number', text(reference.issue)],
    ['pages', text(reference.pages?.replace('-', '--'))],
    [type === 'report' ? 'institution' : 'publisher', text(reference.publisher ?? reference.institution)],
    ['year', year || undefined],
    ['month', month && String(Number(month))],
    ['url', url?.replace(/[{}]/g, encodeURIComponent)],
    ['doi', doi],
    ['urldate', reference.accessed],
    ['language', bibtexLanguage(reference.language)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@${ENTRY_TYPES[type]}{${id},\n${lines.join(',\n')}\n}`;
}

/** Nothing for a language of pages alone that no document has. */
function bibtexLanguage(language: Reference['language']): string | undefined {
  return (LANGUAGE_NAMES as Readonly<Record<string, string>>)[language];
}

/** What BibTeX calls the languages of documents. */
const LANGUAGE_NAMES = {
  fr: 'french',
  en: 'english',
  es: 'spanish',
  it: 'italian',
  ja: 'japanese',
} as const satisfies Record<ReferenceRecord['language'], string>;

/** A name of a group stands between braces, or BibTeX would take its last word for a family name. */
function creators({ authors, institution }: Reference): string | undefined {
  if (authors.length === 0) return institution && `{${latex(institution)}}`;
  return authors
    .map(({ family, given }) => (given ? `${latex(family)}, ${latex(given)}` : latex(family)))
    .join(' and ');
}

function text(value: string | undefined): string | undefined {
  return value && latex(value);
}

function latex(value: string): string {
  return value.replace(SPECIAL, (sign) => COMMANDS[sign] ?? `\\${sign}`);
}
