/** RGAA 13.3, on the one office document: what Excel and LibreOffice need so that a screen reader can say where it is. */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { DIST } from './build.ts';

test.each([
  ['fr', ''],
  ['en', 'en/'],
])(
  'the workbook in %s has a title, a language, named sheets, headers that stay, and no merged cells',
  (language, folder) => {
    const parts = unzipSync(readFileSync(`${DIST}/${folder}donnees/v1/annuaire.xlsx`));
    const part = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
    expect(part('docProps/core.xml')).toContain(`<dc:language>${language}</dc:language>`);
    expect(/<dc:title>([^<]+)<\/dc:title>/.exec(part('docProps/core.xml'))?.[1]).toBeTruthy();
    const names = [...part('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name ?? '');
    expect(names.length).toBeGreaterThan(10);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => /^(?:sheet|feuil)/i.test(name) || name.length > 31)).toEqual([]);
    const sheets = Object.keys(parts).filter((path) => /^xl\/worksheets\/sheet\d+\.xml$/.test(path));
    expect(sheets.length).toBe(names.length);
    for (const path of sheets) {
      expect(part(path), path).toMatch(/<pane ySplit="1"[^>]*state="frozen"/);
      expect(part(path), path).not.toContain('<mergeCell');
      // The first row is of headers: as many cells as columns, none empty.
      const first = /<row r="1"[^>]*>(.*?)<\/row>/s.exec(part(path))?.[1] ?? '';
      const cells = [...first.matchAll(/<c [^>]*?(?:\/>|>(.*?)<\/c>)/gs)].map(([, inner]) => inner ?? '');
      expect(cells.length, path).toBeGreaterThan(0);
      expect(
        cells.filter((inner) => !/<v>|<t/.test(inner)),
        path,
      ).toEqual([]);
    }
  },
);
