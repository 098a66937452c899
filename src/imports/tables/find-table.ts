/** Finds the table among the rows of a sheet: titles above it, two rows of headers, hashtags, notes below. */
import { foldWords } from '#model/fold.ts';
import { saysSame } from '../rows/empty-words.ts';
import { HASHTAG, isPersonHeader, knownHeader, likeHeader } from '../rows/known-headers.ts';

/** A row with its number as a spreadsheet shows it. */
export interface NumberedRow {
  readonly number: number;
  readonly cells: readonly string[];
}

/** What was found around the rows of a table, put into words by `describeNote`. */
export type TableNote =
  | { readonly kind: 'header' | 'context' | 'hashtags'; readonly row: number }
  | {
      readonly kind: 'titles' | 'repeated' | 'notes' | 'repaired' | 'surplus' | 'above';
      readonly rows: readonly number[];
    }
  | { readonly kind: 'sheet'; readonly sheet: string; readonly others: readonly string[] }
  | { readonly kind: 'encoding'; readonly encoding: 'macintosh' | 'cp850' };

export interface FoundTable {
  readonly headers: readonly string[];
  readonly rows: readonly NumberedRow[];
  readonly notes: readonly TableNote[];
  /** How many titles are known: of several sheets, the one that knows most is read. */
  readonly score: number;
}

/** Titles stand within as many rows from the top. */
const HIGHEST = 25;
/** How much better a later row must be than the first one to be taken for the titles. */
const CLEARLY = 2;

/** What stands below a table and is no row of it. */
const BELOW = /^(?:total|sous total|source|sources|nb|n b|note|notes|legende|mise a jour|fait a|page)\b/;

/**
 * Parts rows into titles, what stands around them and the rows of the table; undefined where no row says anything.
 *
 * @param rows none of them empty.
 * @param header the number of the row of titles, where the editor says it.
 */
export function findTable(rows: readonly NumberedRow[], header?: number): FoundTable | undefined {
  const at = header === undefined ? findHeader(rows) : rows.findIndex(({ number }) => number === header);
  const head = rows[at];
  if (!head) return undefined;
  const notes: TableNote[] = [];
  const above = rows.slice(0, at);
  const context = contextOf(above.at(-1), head);
  const titles = (context ? above.slice(0, -1) : above).map(({ number }) => number);
  if (titles.length > 0) notes.push({ kind: 'titles', rows: titles });
  if (context && above.at(-1)) notes.push({ kind: 'context', row: above.at(-1)?.number ?? 0 });
  if (at > 0) notes.push({ kind: 'header', row: head.number });
  const body = rows.slice(at + 1);
  const tags = body.slice(0, 2).find(isTagRow);
  if (tags) notes.push({ kind: 'hashtags', row: tags.number });
  const { kept, left } = partRows(
    head,
    body.filter((row) => row !== tags),
  );
  const headers = headersOf(head, context, tags);
  const around = {
    surplus: kept.filter((row) => surplusOf(row, headers.length).length > 0),
    above: kept.filter(({ cells }) => cells.some(saysSame)),
  };
  for (const kind of ['surplus', 'above'] as const)
    if (around[kind].length > 0) notes.push({ kind, rows: around[kind].map(({ number }) => number) });
  return {
    headers,
    rows: kept.map((row) => withinTitles(row, headers.length)),
    notes: [...notes, ...left],
    score: scoreOf(head) + (tags ? tags.cells.length : 0),
  };
}

/** The first row, unless a later one knows clearly more titles and says more: titles stand above fewer cells. */
function findHeader(rows: readonly NumberedRow[]): number {
  const top = rows.slice(0, HIGHEST).map((row) => ({ row, width: new Set(row.cells.filter(Boolean)).size }));
  const widest = Math.max(...top.map(({ width }) => width));
  // A line of words above a table (“Liste des organisations”) is no title of a column, whatever it speaks of.
  const [first, ...others] = top.map(({ row, width }) => ({
    width,
    score: width === 1 && widest > 1 ? 0 : scoreOf(row),
  }));
  if (!first) return 0;
  const enough = first.score === 0 ? 1 : first.score + CLEARLY;
  const better = others.map(({ score, width }) => (score >= enough && width > first.width ? score : 0));
  const best = Math.max(0, ...better);
  return best > 0 ? better.indexOf(best) + 1 : 0;
}

/** How many different fields the cells of a row are titles of; a row of hashtags is none. */
function scoreOf(row: NumberedRow): number {
  if (isTagRow(row)) return 0;
  const fields = row.cells.flatMap((cell) => {
    const field = cell === '' || cell.length > 80 ? undefined : titleField(cell);
    return field === undefined ? [] : [field];
  });
  return new Set(fields).size;
}

/** A tool's own columns and persons count as titles too. */
function titleField(cell: string): string | undefined {
  const last = cell.split(/[/.]/).at(-1) ?? cell;
  return knownHeader(cell) ?? (isPersonHeader(cell) ? 'person' : (likeHeader(cell) ?? knownHeader(last)));
}

function isTagRow({ cells }: NumberedRow): boolean {
  const said = cells.filter((cell) => cell !== '');
  return said.length > 0 && said.filter((cell) => HASHTAG.exec(cell)?.[0] === cell).length * 2 > said.length;
}

/** The row above the titles as their context, where it heads groups of columns; each group up to the next. */
function contextOf(row: NumberedRow | undefined, head: NumberedRow): readonly string[] | undefined {
  if (!row || isTagRow(row)) return undefined;
  const groups = new Set(row.cells.filter((cell) => cell !== ''));
  if (groups.size < 2) return undefined;
  let last = '';
  return head.cells.map((_, index) => {
    last = row.cells[index] || last;
    return last;
  });
}

/** Titles as they are read: with the hashtag where there is one, with the group where the title alone says too little. */
function headersOf(head: NumberedRow, context: readonly string[] | undefined, tags: NumberedRow | undefined): string[] {
  const width = Math.max(head.cells.length, tags?.cells.length ?? 0);
  return Array.from({ length: width }, (_, index) => {
    const own = head.cells[index] ?? '';
    const group = context?.[index] ?? '';
    const title = group && isAmbiguous(own, group) ? [group, own].filter(Boolean).join(' / ') : own;
    return [title, tags?.cells[index] ?? ''].filter(Boolean).join(' ');
  });
}

/** A title that is empty, unknown, or a name within a group of persons (`Contact / Nom`). */
function isAmbiguous(title: string, group: string): boolean {
  return (
    title === '' || titleField(title) === undefined || /\b(?:contact|personne|responsable)s?\b/.test(foldWords(group))
  );
}

/** What stands right of the last title. */
function surplusOf({ cells }: NumberedRow, width: number): string[] {
  return cells.slice(width).filter(Boolean);
}

/** A row as wide as its titles: a list that was parted like the cells (`76 00 09 03 ; 20 22 09 04`) is put together again. */
function withinTitles(row: NumberedRow, width: number): NumberedRow {
  const surplus = surplusOf(row, width);
  if (surplus.length === 0) return row;
  const last = [row.cells[width - 1] ?? '', ...surplus].filter(Boolean).join('; ');
  return { ...row, cells: [...row.cells.slice(0, width - 1), last] };
}

/** Titles repeated on each printed page, and notes below the table, are no rows. */
function partRows(head: NumberedRow, body: readonly NumberedRow[]): { kept: NumberedRow[]; left: TableNote[] } {
  const titles = head.cells.filter(Boolean).join('\n');
  const repeated = body.filter(({ cells }) => cells.filter(Boolean).join('\n') === titles);
  const below = body.filter(
    ({ cells }) => cells.filter(Boolean).length === 1 && BELOW.test(foldWords(cells.find(Boolean) ?? '')),
  );
  const numbers = (rows: readonly NumberedRow[]) => rows.map(({ number }) => number);
  return {
    kept: body.filter((row) => !repeated.includes(row) && !below.includes(row)),
    left: [
      ...(repeated.length > 0 ? [{ kind: 'repeated', rows: numbers(repeated) } as const] : []),
      ...(below.length > 0 ? [{ kind: 'notes', rows: numbers(below) } as const] : []),
    ],
  };
}
