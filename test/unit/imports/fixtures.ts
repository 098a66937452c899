/** A small sound content with the real vocabularies and places, and the exports that are laid into it. */
import { readFileSync } from 'node:fs';
import type { ImportPlan } from '#imports/outcome.ts';
import { type ImportOptions, planImport } from '#imports/plan.ts';
import { readColumns } from '#imports/rows/columns.ts';
import { NO_MAPPING } from '#imports/rows/mapping.ts';
import { createWordbooks } from '#imports/rows/wordbooks.ts';
import { readCsv } from '#imports/tables/csv-table.ts';
import type { Spreadsheet } from '#imports/tables/table.ts';
import { checkContent } from '#model/validation/check-content.ts';
import type { ContentFile } from '#model/validation/content-file.ts';
import { readContentFiles } from '#site/content-files.ts';
import { baseFiles, overlay } from '../model/validation/fixtures.ts';

const FOLDER = 'test/fixtures/imports';
const real = readContentFiles('content');
const lists = real.filter(({ path }) => /\/(?:vocabularies|places)\//.test(path));
// Places cite the pages that give the numbers of their country.
const cited = new Set(
  lists.flatMap(({ text }) => [...text.matchAll(/([a-z0-9-]+)#page/g)].map(([, id]) => `content/sources/${id}.yaml`)),
);
const shared = [...lists, ...real.filter(({ path }) => cited.has(path))];
const source = { path: 'content/sources/enquete-2026.yaml', text: readFileSync(`${FOLDER}/source.yaml`, 'utf8') };
const own = baseFiles
  .filter(({ path }) => !/\/(?:vocabularies|places)\//.test(path))
  .map(({ path, text }) => ({ path, text: text.replace('{ id: retour,', '{ id: migrants-de-retour,') }));

export const FILES: readonly ContentFile[] = overlay([...own, ...shared], [source]);
export const CITE = ['enquete-2026#collecte'];

export const readFixture = (name: string): Spreadsheet => readCsv(new Uint8Array(readFileSync(`${FOLDER}/${name}`)));

const known = new WeakMap<readonly ContentFile[], ReturnType<typeof checkContent>>();
const checked = (files: readonly ContentFile[]) => {
  const result = known.get(files) ?? checkContent(files);
  known.set(files, result);
  return result;
};

/** Plans a table over files, every fact citing the survey. */
export function plan(
  table: Spreadsheet,
  files: readonly ContentFile[] = FILES,
  options: Partial<ImportOptions> = {},
): ImportPlan {
  const { records, faults } = checked(files);
  const unexpected = faults.filter(({ code }) => code !== 'ONE_SIDED_MEMBERSHIP');
  if (unexpected.length > 0) throw new Error(JSON.stringify(unexpected.slice(0, 3)));
  const books = createWordbooks(records, NO_MAPPING);
  const columns = readColumns(table.headers, NO_MAPPING, books);
  const all = { cite: CITE, accept: new Set<string>(), today: '2026-11-20', ...options };
  return planImport({ table, columns, mapping: NO_MAPPING, books, files, records, options: all });
}

/** The files as they would be after the plan. */
export const applied = (
  files: readonly ContentFile[],
  { entries }: ImportPlan,
  count = entries.length,
): ContentFile[] =>
  overlay(
    files,
    entries.slice(0, count).map(({ path, text }) => ({ path, text })),
  );

/** `row kind id`, then codes of problems or fields of changes. */
export function outline({ outcomes }: ImportPlan): string[] {
  return outcomes.map(({ row, kind, id, problems, changes, matches }) =>
    [
      row.number,
      kind,
      id ?? '-',
      ...problems.map(({ code, column }) => (column ? `${code}@${column}` : code)),
      ...changes.map((change) => `${change.kind}:${change.field}`),
      ...matches.map((match) => `${match.id}(${match.reasons.map((reason) => reason.kind).join('+')})`),
    ].join(' '),
  );
}
