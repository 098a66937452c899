/**
 * Tables as an Excel workbook: a sheet a table, typed cells, frozen and filterable header. Promise (stable v1): no cell is
 * a formula, and the same tables give the same bytes. Runs in the build and in the browser.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import writeXlsxFile, { type Feature, type Row, type Cell as XlsxCell } from 'write-excel-file/universal';
import type { Cell, Table, TableField } from './table.ts';
import { xmlText } from './xml.ts';

export interface WorkbookSheet extends Pick<Table, 'fields' | 'rows'> {
  /** Cut to what Excel takes: in some language it will be longer. */
  readonly title: string;
  readonly titles: readonly string[];
}

/** Excel refuses longer names of sheets, longer cells, and these signs in a name. */
const LONGEST_NAME = 31;
const NOT_IN_NAME = /[[\]:*?/\\]/g;
const LONGEST_CELL = 32_767;
const WIDTHS: Readonly<Record<string, number>> = { name: 44, summary_fr: 60, summary_en: 60, text_fr: 60, text_en: 60 };

/** What a screen reader says of the workbook before its cells. */
export interface WorkbookName {
  readonly title: string;
  /** The code of its language. */
  readonly language: string;
}

/** The bytes of a workbook. */
export async function xlsx(sheets: readonly WorkbookSheet[], name: WorkbookName): Promise<Uint8Array<ArrayBuffer>> {
  const names = sheetNames(sheets.map(({ title }) => title));
  const content = sheets.map(({ titles, fields, rows }, index) => ({
    sheet: names[index] ?? '',
    data: [header(titles), ...rows.map((row) => row.map(toCell))],
    columns: fields.map(({ name }: TableField) => ({ width: WIDTHS[name] ?? 22 })),
    stickyRowsCount: 1,
  }));
  const blob = await writeXlsxFile(content, { features: [filters(sheets)] }).toBlob();
  return packed(named(unzipSync(new Uint8Array(await blob.arrayBuffer())), name));
}

/** A name for each title that Excel takes: not cut within a word where one ends in time, and no two the same. */
function sheetNames(titles: readonly string[]): string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const name = title.replace(NOT_IN_NAME, ' ').trim();
    const atWord = name.slice(0, LONGEST_NAME + 1).replace(/[\s,;:]+\S*$/, '');
    const choices = [
      name.length > LONGEST_NAME ? atWord.slice(0, LONGEST_NAME) : name,
      name.slice(0, LONGEST_NAME).trimEnd(),
      ...titles.map((_, index) => `${atWord.slice(0, LONGEST_NAME - 4).trimEnd()} ${index + 2}`),
    ];
    const chosen = choices.find((choice) => !taken.has(choice.toLowerCase())) ?? name;
    taken.add(chosen.toLowerCase());
    return chosen;
  });
}

function header(titles: readonly string[]): Row {
  return titles.map((value) => ({ value, type: String, fontWeight: 'bold' as const }));
}

/** A string cell is text whatever it begins with: spreadsheets run only cells of the type formula. */
function toCell(cell: Cell): XlsxCell {
  if (cell === null) return null;
  if (typeof cell === 'string') return { value: cell.slice(0, LONGEST_CELL), type: String };
  return typeof cell === 'number' ? { value: cell, type: Number } : { value: cell, type: Boolean };
}

/** The drop-down filters of the header, which the library leaves to such an addition. */
function filters(sheets: readonly WorkbookSheet[]): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) => {
            const { fields, rows } = sheets[sheetIndex] ?? { fields: [], rows: [] };
            const filter = `<autoFilter ref="A1:${columnName(fields.length)}${rows.length + 1}"/>`;
            return xml.replace('</sheetData>', `</sheetData>${filter}`);
          },
        },
      },
    },
  };
}

/** 1 is A, 27 is AA. */
function columnName(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return (rest > 0 ? columnName(rest) : '') + String.fromCharCode(65 + ((number - 1) % 26));
}

type Parts = Record<string, Uint8Array>;

/** Adds the part that holds title and language (ECMA-376 part 2, core properties), which the library does not write. */
function named(parts: Parts, { language, title }: WorkbookName): Parts {
  const add = (path: string, before: string, text: string) => {
    parts[path] = strToU8(strFromU8(parts[path] as Uint8Array).replace(before, `${text}${before}`));
  };
  const type = 'application/vnd.openxmlformats-package.core-properties+xml';
  add('[Content_Types].xml', '</Types>', `<Override PartName="/${CORE}" ContentType="${type}"/>`);
  const relation = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
  add('_rels/.rels', '</Relationships>', `<Relationship Id="rId-core" Type="${relation}" Target="${CORE}"/>`);
  const spaces = `xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"`;
  const words = `<dc:title>${xmlText(title)}</dc:title><dc:language>${xmlText(language)}</dc:language>`;
  parts[CORE] = strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ${spaces}>${words}</cp:coreProperties>`,
  );
  return parts;
}

const CORE = 'docProps/core.xml';

/** Packs the parts under one fixed date, in place of the time of writing. The archive's dates are local ones. */
function packed(parts: Parts): Uint8Array<ArrayBuffer> {
  return zipSync(parts, { mtime: new Date(1980, 0, 1), level: 6 }) as Uint8Array<ArrayBuffer>;
}
