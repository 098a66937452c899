import { expect, test } from 'vitest';
import { editingContent, entryIdOf, entryPath } from '#editing/editing-content.ts';
import { checkContent } from '#model/validation/check-content.ts';
import { baseFiles, overlay } from '../model/validation/fixtures.ts';
import { DAY } from './content.ts';

const AME = entryPath('ame');
const withdrawn = overlay(baseFiles, [
  { path: AME, text: `${baseFiles.find(({ path }) => path === AME)?.text}withdrawn: { date: "2026-01-15" }\n` },
]);

test('the page gets what an entry is checked against, as it stands, and no texts for reading', () => {
  const { files, closed } = editingContent(baseFiles, DAY);
  const folders = new Set(files.map(({ path }) => path.split('/')[1]));
  expect([...folders].sort()).toEqual(['organisations', 'places', 'sources', 'vocabularies']);
  expect(files.every((file) => baseFiles.some(({ path, text }) => path === file.path && text === file.text))).toBe(
    true,
  );
  expect(closed).toEqual([]);
  expect(checkContent(files, 'content').faults).toEqual([]);
});

test('nothing of a withdrawn organisation is sent, nor the entries that name it; what is left has no fault', () => {
  const { files, closed } = editingContent(withdrawn, DAY);
  // Another entry says that it refers people to AME.
  expect(closed).toEqual(['ame', 'dgme']);
  const sent = files.map(({ text }) => text).join('\n');
  for (const trace of ['AME', 'Expulsés', '20241122', 'Djélibougou', 'ame.example.org', 'accueille'])
    expect(sent).not.toContain(trace);
  expect(checkContent(files, 'content').faults).toEqual([]);
});

test('wherever the content lay, it is that of the project', () => {
  const elsewhere = baseFiles.map(({ path, text }) => ({ path: path.replace(/^content/, 'ailleurs/fichiers'), text }));
  expect(editingContent(elsewhere, DAY).files.map(({ path }) => path)).toEqual(
    editingContent(baseFiles, DAY).files.map(({ path }) => path),
  );
});

test.each([
  ['content/organisations/roa-prodmac.yaml', 'roa-prodmac'],
  ['content/organisations/../x.yaml', undefined],
  ['content/places/mali.yaml', undefined],
  ['x/content/organisations/ame.yaml', undefined],
])('the entry in %s is %s', (path, id) => {
  expect(entryIdOf(path)).toBe(id);
});
