/** Workbooks that no spreadsheet would write: made part by part, so that each can be wrong in its own way. */
import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET = 'xl/worksheets/sheet1.xml';

const PARTS: Readonly<Record<string, string>> = {
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="F" sheetId="1" r:id="rId1"/></sheets></workbook>`,
};

/** A workbook of one sheet, of which only the inside of its `sheetData` is given. */
export function workbook(rows: string, prolog = ''): Uint8Array<ArrayBuffer> {
  const sheet = `<?xml version="1.0"?>${prolog}<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;
  const parts = Object.entries({ ...PARTS, [SHEET]: sheet }).map(([path, text]) => [path, strToU8(text)]);
  return zipSync(Object.fromEntries(parts), { level: 1 }) as Uint8Array<ArrayBuffer>;
}

/** A cell of text. */
export function textCell(reference: string, text: string): string {
  return `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;
}

export function row(number: number, cells: string): string {
  return `<row r="${number}">${cells}</row>`;
}

/** The same archive, of which every part says that it unpacks to so many bytes. */
export function lying(archive: Uint8Array<ArrayBuffer>, size: number): Uint8Array<ArrayBuffer> {
  const copy = archive.slice();
  const view = new DataView(copy.buffer);
  // The size stands 24 bytes after the mark of a part in the list of parts, 22 after the one before the part itself.
  for (let at = 0; at + 28 < copy.length; at++) {
    const mark = view.getUint32(at, true);
    if (mark === 0x02014b50) view.setUint32(at + 24, size, true);
    if (mark === 0x04034b50) view.setUint32(at + 22, size, true);
  }
  return copy;
}
