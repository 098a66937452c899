/** Which column gives which field: by the mapping, by its header in any language, or as KoboToolbox names its columns. */
import { foldWords } from '#model/fold.ts';
import { takesSeveral } from './field.ts';
import { IMPORT_FIELDS, type ImportName } from './fields.ts';
import { isPersonHeader, knownHeader, likeHeader, TOOL_COLUMN } from './known-headers.ts';
import type { Mapping } from './mapping.ts';
import type { Wordbook } from './wordbook.ts';
import type { Wordbooks } from './wordbooks.ts';

export interface SheetColumn {
  readonly index: number;
  readonly header: string;
  readonly field: ImportName | undefined;
  /** That it holds persons, who are never written. */
  readonly person?: true;
  /** For a select-multiple spread over columns: the choice that a 1 in this column stands for. */
  readonly choice?: string;
}

/** The columns of a table, in its order. */
export function readColumns(headers: readonly string[], mapping: Mapping, books: Wordbooks): SheetColumn[] {
  const mapped = new Map(Object.entries(mapping.columns).map(([header, field]) => [foldWords(header), field]));
  return headers.map((header, index): SheetColumn => {
    const own = mapped.get(foldWords(header)) ?? knownHeader(header);
    if (own) return { index, header, field: own };
    if (isPersonHeader(header)) return { index, header, field: 'ignored', person: true };
    return { index, header, field: likeHeader(header), ...findInGroups(header, books) };
  });
}

/** `group/field`, `group.field`, `group/themes/enfants`, `Thèmes de travail/Aides ménagères et exode`. */
function findInGroups(header: string, books: Wordbooks): Pick<SheetColumn, 'field' | 'choice'> | undefined {
  for (const separator of ['/', '.', ':']) {
    const parts = header.split(separator).map((part) => part.trim());
    for (let split = 1; split < parts.length; split++) {
      const last = parts.slice(split).join(separator);
      if (TOOL_COLUMN.test(last)) return { field: 'ignored' };
      const parent = knownHeader(parts.slice(0, split).join(separator)) ?? knownHeader(parts[split - 1] ?? '');
      const choice = parent && findChoice(parent, last, books);
      if (parent && choice) return { field: parent, choice };
    }
    const field = parts.length > 1 ? knownHeader(parts.at(-1) ?? '') : undefined;
    if (field) return { field };
  }
  return undefined;
}

function findChoice(field: ImportName, word: string, books: Wordbooks): string | undefined {
  const book = wordbookOf(field, books);
  return book && takesSeveral(IMPORT_FIELDS[field].answer) && book.find(word).length > 0 ? word : undefined;
}

/** The list whose words a field's cells hold, by the name that it has in a mapping file. */
export type WordGroup = keyof Mapping['values'];

/** The list that a field's words are of; undefined where they are of none. */
export function wordGroupOf(field: ImportName): WordGroup | undefined {
  const { answer } = IMPORT_FIELDS[field];
  if ('vocabulary' in answer) return answer.vocabulary;
  if (answer.is === 'places' || answer.is === 'place') return 'places';
  if (answer.is === 'organisations' || answer.is === 'organisation') return 'organisations';
  return answer.is === 'choice' ? 'choices' : undefined;
}

/** The words that a field's cells are made of, where they are words of a list. */
export function wordbookOf(field: ImportName, { vocabularies, ...others }: Wordbooks): Wordbook | undefined {
  const group = wordGroupOf(field);
  if (group === undefined) return undefined;
  return group === 'places' || group === 'organisations' || group === 'choices' ? others[group] : vocabularies[group];
}
