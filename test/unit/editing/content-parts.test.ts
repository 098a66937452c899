import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { inParts, whole } from '#editing/content-parts.ts';
import { editingContent } from '#editing/editing-content.ts';
import { Workspace } from '#editing/workspace.ts';
import { checkContent } from '#model/validation/check-content.ts';
import { baseFiles } from '../model/validation/fixtures.ts';
import { DAY } from './content.ts';

const content = editingContent(baseFiles, DAY);
const { first, later } = inParts(content);

test('what comes first has no fault, and entries as they stand; of sources it lacks what no entry is edited by', () => {
  expect(checkContent(first.files, 'content').faults).toEqual([]);
  const isEntry = ({ path }: { path: string }) => path.includes('/organisations/');
  expect(first.files.filter(isEntry)).toEqual(content.files.filter(isEntry));
  const [source] = new Workspace(first).records.sources.values();
  const [own] = new Workspace(content).records.sources.values();
  expect(source).toMatchObject({ shortTitle: own?.shortTitle, year: own?.year, anchors: own?.anchors });
  expect(source?.title).not.toBe(own?.title);
});

test('with what comes later it says what it said', () => {
  const again = whole(first, later);
  const values = (files: typeof content.files) => files.map(({ path, text }) => [path, parse(text)]);
  expect(values(again.files)).toEqual(values(content.files));
});
