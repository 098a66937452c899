/** A table of ours that comes back: only the cells that differ from what was handed out are read. */
import { foldWords } from '#model/fold.ts';
import type { HandedOut } from '#model/intake/handed-out.ts';
import { QUESTIONS, questionOfColumn } from '#schema/fields.ts';
import { takesSeveral } from './rows/field.ts';
import { IMPORT_FIELDS, type ImportName } from './rows/fields.ts';
import { cleanCell, type Spreadsheet, type SpreadsheetRow } from './tables/table.ts';

/** What a row of ours says anew. */
export interface ChangedRow {
  /** The row with the cells that differ alone, its id among them. */
  readonly row: SpreadsheetRow;
  /** Values that were in a cell and are no more. */
  readonly gone: readonly { readonly field: ImportName; readonly header: string; readonly value: string }[];
  /** Cells that differ in columns which follow from others. */
  readonly derived: readonly { readonly header: string; readonly value: string }[];
  /** Whether it is a row of a table of details that was not handed out so. */
  readonly isForeign: boolean;
}

/** Between values of one cell, as tables of ours have it. */
const SEPARATOR = ' | ';

/** Columns of the table of organisations that are called neither as a question nor as the column of one. */
const OTHER_COLUMNS: Readonly<Record<string, ImportName>> = { id: 'id', regions: 'areas', addresses: 'address' };

/** What a column of that table gives; of what is only asked once, and of all others, only that they have not changed matters. */
function fieldOfColumn(column: string): ImportName | undefined {
  const question = questionOfColumn(column);
  if (question && QUESTIONS[question].merge !== 'start') return question;
  return Object.hasOwn(OTHER_COLUMNS, column) ? OTHER_COLUMNS[column] : undefined;
}

/** How many titles of a file must be those of a table, for it to be that table. */
const MOST_TITLES = 0.8;

export class OwnTable {
  readonly #tables: readonly HandedOut[];
  readonly #columns: readonly string[];
  readonly #rows: ReadonlyMap<string, readonly (readonly string[])[]>;

  private constructor(tables: readonly HandedOut[], columns: readonly string[]) {
    this.#tables = tables;
    this.#columns = columns;
    const key = columns[0] === undefined ? 0 : (tables[0]?.names.indexOf(columns[0]) ?? 0);
    const rows = new Map<string, (readonly string[])[]>();
    for (const table of tables)
      for (const row of table.rows) {
        const id = clean(row[key] ?? '');
        rows.set(id, [...(rows.get(id) ?? []), this.#laid(table, row)]);
      }
    this.#rows = rows;
  }

  /** The table of ours that this is; undefined for any other. */
  static of(table: Spreadsheet, handedOut: readonly HandedOut[]): OwnTable | undefined {
    const [best] = handedOut
      .map((own) => ({ ...own, likeness: likenessOf(table.headers, own) }))
      .filter(({ likeness }) => likeness >= MOST_TITLES)
      .sort((a, b) => b.likeness - a.likeness);
    if (!best) return undefined;
    const named = new Map(best.titles.map((title, index) => [foldWords(title), best.names[index] ?? '']));
    const columns = table.headers.map((header) => named.get(foldWords(header)) ?? '');
    return new OwnTable(
      handedOut.filter(({ name }) => name === best.name),
      columns,
    );
  }

  /** Whether it is the table of organisations, whose cells can be changed. */
  get isOrganisations(): boolean {
    return this.#tables[0]?.name === 'organisations';
  }

  /** What each column gives, where a change of it can be read. */
  fieldOf(index: number): ImportName | undefined {
    return this.isOrganisations ? fieldOfColumn(this.#columns[index] ?? '') : undefined;
  }

  /** The row without what was handed out; the row itself where it is none of ours. */
  changesIn(row: SpreadsheetRow, headers: readonly string[]): ChangedRow {
    const cells = headers.map((_, index) => clean(row.cells[index] ?? ''));
    const known = this.#rows.get(cells[0] ?? '') ?? [];
    if (known.some((own) => cells.every((cell, index) => this.#isSame(cell, own[index], index))))
      return {
        row: { ...row, cells: cells.map((cell, index) => (index === 0 ? cell : '')) },
        gone: [],
        derived: [],
        isForeign: false,
      };
    if (!this.isOrganisations) return { row, gone: [], derived: [], isForeign: true };
    if (known.length === 0) return { row, gone: [], derived: [], isForeign: false };
    const gone: ChangedRow['gone'][number][] = [];
    const derived: ChangedRow['derived'][number][] = [];
    const left = cells.map((cell, index) => {
      if (index === 0 || known.some((own) => this.#isSame(cell, own[index], index))) return index === 0 ? cell : '';
      const header = headers[index] ?? '';
      const field = this.fieldOf(index);
      if (!field) {
        derived.push({ header, value: cell });
        return '';
      }
      const before = nearestCell(
        cell,
        known.map((own) => own[index] ?? ''),
      );
      const [old, now] = [piecesOf(before, field), piecesOf(cell, field)];
      // One text in the place of another is a difference, which is reported as such.
      const isReplaced = now.length > 0 && !takesSeveral(IMPORT_FIELDS[field].answer);
      if (!isReplaced)
        gone.push(...old.filter((piece) => !now.includes(piece)).map((value) => ({ field, header, value })));
      return now.filter((piece) => !old.includes(piece)).join(SEPARATOR);
    });
    return { row: { ...row, cells: left }, gone, derived, isForeign: false };
  }

  #isSame(cell: string, own: string | undefined, index: number): boolean {
    // The address of a page depends on where the site stood.
    return own === undefined || cell === own || this.#columns[index] === 'url' || this.#columns[index] === '';
  }

  /** A row of ours in the order of the file. */
  #laid({ names }: HandedOut, row: readonly string[]): string[] {
    return this.#columns.map((column) => {
      const at = names.indexOf(column);
      return at < 0 ? '' : clean(row[at] ?? '');
    });
  }
}

/** How much of the titles of a file and of a table are the same, from 0 to 1; the first ones must be. */
function likenessOf(headers: readonly string[], { titles }: HandedOut): number {
  const own = titles.map(foldWords);
  const said = headers.map(foldWords).filter(Boolean);
  const shared = said.filter((title) => own.includes(title)).length;
  if (said[0] !== own[0] || shared < 3) return 0;
  // Columns that somebody deleted count for less than those that are not ours.
  return shared / said.length - (own.length - shared) / (1000 * own.length);
}

function clean(cell: string): string {
  return cleanCell(cell).replace(/\s+/g, ' ');
}

function piecesOf(cell: string, field: ImportName): string[] {
  if (cell === '') return [];
  return takesSeveral(IMPORT_FIELDS[field].answer) ? cell.split(/\s*[|;\n]\s*/).filter(Boolean) : [cell];
}

/** Of the wordings in which a cell was handed out, the one that the cell shares most with. */
function nearestCell(cell: string, handedOut: readonly string[]): string {
  const shared = (own: string) => own.split(SEPARATOR).filter((piece) => cell.includes(piece)).length;
  return [...handedOut].sort((a, b) => shared(b) - shared(a))[0] ?? '';
}
