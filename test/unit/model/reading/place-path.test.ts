import { expect, test } from 'vitest';
import { buildDirectory } from '#model/directory.ts';
import { buildLists } from '#model/lists/lists.ts';
import { placePath } from '#model/reading/place-path.ts';
import { contentRecords } from '../../records.ts';

const directory = buildDirectory(contentRecords({}));
const path = (id: string) => placePath(directory.gazetteer, buildLists(directory, 'pays'), id);

test('a place leads to its own page or to that of the region around it', () => {
  expect(path('gao')).toBe('regions/gao/');
  expect(path('kita')).toBe('regions/kayes/');
  expect(path('mali')).toBe('pays/mali/');
});

test('a country that no organisation names has no page', () => {
  expect(path('france')).toBeUndefined();
  expect(path('ailleurs')).toBeUndefined();
});
