import { expect, test } from 'vitest';
import { recordOf } from '#editing/entry-draft.ts';
import { newSource, type SourceAnswers, sameSource, unanswered } from '#editing/new-source.ts';
import { checkContent } from '#model/validation/check-content.ts';
import { sourceSchema } from '#schema/source.ts';
import { DAY, freshWorkspace } from './content.ts';

const TABLE: SourceAnswers = {
  title: 'Tableau 3W OCHA de novembre 2026',
  author: 'OCHA',
  grade: 'un',
  date: '2026-11',
  url: '',
  way: 'courriel',
  language: 'fr',
};
const PAGE: SourceAnswers = { ...TABLE, url: 'https://reports.example.org/3w', way: '' };

test('a source that is not in the list becomes a file without faults, is cited as a whole, and is no document of the mapping', () => {
  const workspace = freshWorkspace();
  const { file, citation, faults } = newSource(TABLE, workspace, DAY);
  expect(faults).toEqual([]);
  expect(file.path).toBe('content/sources/tableau-3w-ocha-de-novembre-2026.yaml');
  expect(citation).toBe('tableau-3w-ocha-de-novembre-2026#page');
  const record = sourceSchema.parse(recordOf(file.after));
  expect(record).toMatchObject({
    grade: 'un',
    date: '2026-11',
    read: DAY,
    shortTitle: { fr: TABLE.title, en: TABLE.title },
  });
  expect(record.description?.fr).toMatch(/courriel/);
  expect(record.description?.en).toMatch(/e-mail/);
  workspace.keep([file]);
  expect(checkContent(workspace.files).faults.filter((fault) => fault.file === file.path)).toEqual([]);
  expect([...workspace.directoryOf(workspace.records).documents.keys()]).not.toContain(
    'tableau-3w-ocha-de-novembre-2026',
  );
});

test('a public page has its address, and is undated where nothing says its date', () => {
  const { file, faults } = newSource({ ...PAGE, date: '' }, freshWorkspace(), DAY);
  expect(faults).toEqual([]);
  expect(recordOf(file.after)).toMatchObject({ url: PAGE.url, undated: true });
  expect(recordOf(file.after)).not.toHaveProperty('description');
});

test('an address that holds a name of a person is written nowhere', () => {
  const { file, faults } = newSource({ ...PAGE, url: 'https://example.org/moussa-parle' }, freshWorkspace(), DAY);
  expect(faults).toEqual([]);
  expect(recordOf(file.after)).toMatchObject({ namesPerson: true });
});

test('what is wrong is what the command would say of the file', () => {
  const faults = (said: SourceAnswers) => newSource(said, freshWorkspace(), DAY).faults.map(({ code }) => code);
  expect(faults({ ...TABLE, date: 'hier' })).toEqual(['BAD_DATE']);
  expect(faults({ ...PAGE, url: 'reports' })).toHaveLength(1);
  expect(faults({ ...TABLE, title: '<b>Tableau</b>' })).toContain('HTML_IN_TEXT');
});

test('without an address it is asked how it came; a source without either is refused', () => {
  expect(unanswered({ ...TABLE, way: '' })).toEqual(['way']);
  expect(unanswered({ ...PAGE, way: '' })).toEqual([]);
  expect(unanswered({ ...TABLE, title: ' ', author: '', grade: '' })).toEqual(['title', 'author', 'grade']);
  const { file } = newSource(TABLE, freshWorkspace(), DAY);
  const { description: _, ...rest } = recordOf(file.after);
  expect(sourceSchema.safeParse(rest).success).toBe(false);
});

test('the same source is not added twice, and two of one title are two files with two names', () => {
  const workspace = freshWorkspace();
  const first = newSource(TABLE, workspace, DAY);
  workspace.keep([first.file]);
  expect(sameSource(TABLE, workspace.records)).toBe('tableau-3w-ocha-de-novembre-2026');
  const other = { ...TABLE, author: 'PAM' };
  expect(sameSource(other, workspace.records)).toBeUndefined();
  const second = newSource(other, workspace, DAY);
  expect(second.citation).toBe('tableau-3w-ocha-de-novembre-2026-2#page');
  expect(recordOf(second.file.after)).toMatchObject({ shortTitle: { fr: 'PAM, 2026' } });
});
