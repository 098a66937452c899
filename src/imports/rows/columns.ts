/** Which column gives which field: by the mapping, by its header in any language, or as KoboToolbox names its columns. */
import { foldWords } from '#model/fold.ts';
import { LOCALES } from '#schema/locale.ts';
import { takesSeveral } from './field.ts';
import { fieldWords, IMPORT_FIELDS, IMPORT_NAMES, type ImportName } from './fields.ts';
import type { Mapping } from './mapping.ts';
import type { Wordbook } from './wordbook.ts';
import type { Wordbooks } from './wordbooks.ts';

export interface SheetColumn {
  readonly index: number;
  readonly header: string;
  readonly field: ImportName | undefined;
  /** For a select-multiple spread over columns: the choice that a 1 in this column stands for. */
  readonly choice?: string;
}

/** Columns that KoboToolbox and ODK add to every export. */
const TOOL_COLUMN =
  /^(?:_.*|start|end|today|audit|deviceid|subscriberid|simserial|username|phonenumber|instanceid|key|submissiondate|submitterid|submittername|attachmentspresent|attachmentsexpected|status|reviewstate|deviceid|edits|formversion|meta\/.*|formhub\/.*|__version__|.*instance(?:ID|Name))$/i;

const BY_HEADER: ReadonlyMap<string, ImportName> = new Map(
  IMPORT_NAMES.flatMap((field) => {
    const labels = LOCALES.map((locale) => fieldWords(field, locale).label);
    const headers = [field, ...labels, ...IMPORT_FIELDS[field].headers.split(';')].map(foldWords);
    return headers.filter(Boolean).map((header) => [header, field] as const);
  }),
);

/** The columns of a table, in its order. */
export function readColumns(headers: readonly string[], mapping: Mapping, books: Wordbooks): SheetColumn[] {
  const mapped = new Map(Object.entries(mapping.columns).map(([header, field]) => [foldWords(header), field]));
  return headers.map((header, index): SheetColumn => {
    const own = mapped.get(foldWords(header)) ?? findField(header);
    if (own) return { index, header, field: own };
    return { index, header, field: undefined, ...findInGroups(header, books) };
  });
}

/** A header may be numbered (`telephone 2`, `phone_1`), for a field that takes several. */
function findField(header: string): ImportName | undefined {
  if (header.trim().startsWith('_')) return 'ignored';
  const folded = foldWords(header);
  const whole = BY_HEADER.get(folded);
  if (whole) return whole;
  if (header === '' || TOOL_COLUMN.test(header.trim())) return 'ignored';
  const unnumbered = BY_HEADER.get(folded.replace(/ ?(?:n )?\d$/, '').replace(/ fr$/, ''));
  return unnumbered && takesSeveral(IMPORT_FIELDS[unnumbered].answer) ? unnumbered : undefined;
}

/** `group/field`, `group.field`, `group/themes/enfants`, `Thèmes de travail/Aides ménagères et exode`. */
function findInGroups(header: string, books: Wordbooks): Pick<SheetColumn, 'field' | 'choice'> | undefined {
  for (const separator of ['/', '.', ':']) {
    const parts = header.split(separator).map((part) => part.trim());
    for (let split = 1; split < parts.length; split++) {
      const last = parts.slice(split).join(separator);
      if (TOOL_COLUMN.test(last)) return { field: 'ignored' };
      const parent = findField(parts.slice(0, split).join(separator)) ?? findField(parts[split - 1] ?? '');
      const choice = parent && findChoice(parent, last, books);
      if (parent && choice) return { field: parent, choice };
    }
    const field = parts.length > 1 ? findField(parts.at(-1) ?? '') : undefined;
    if (field) return { field };
  }
  return undefined;
}

function findChoice(field: ImportName, word: string, books: Wordbooks): string | undefined {
  const book = wordbookOf(field, books);
  return book && takesSeveral(IMPORT_FIELDS[field].answer) && book.find(word).length > 0 ? word : undefined;
}

/** The words that a field's cells are made of, where they are words of a list. */
export function wordbookOf(field: ImportName, books: Wordbooks): Wordbook | undefined {
  const { answer } = IMPORT_FIELDS[field];
  if ('vocabulary' in answer) return books.vocabularies[answer.vocabulary];
  if (answer.is === 'places' || answer.is === 'place') return books.places;
  if (answer.is === 'organisations') return books.organisations;
  return answer.is === 'choice' ? books.choices : undefined;
}
