import { expect, test } from 'vitest';
import { findDuplicates } from '#imports/matching/directory-duplicates.ts';
import { checkContent } from '#model/validation/check-content.ts';
import { readContentFiles } from '#site/content-files.ts';

const files = readContentFiles();

test('no two entries of the content look like one organisation, or what distinguishes them is written down', () => {
  const { records } = checkContent(files);
  expect(findDuplicates(records.organisations, records.distinct)).toEqual([]);
  expect(findDuplicates(records.organisations).length).toBe(records.distinct?.length);
});

test('a pair that names an entry which is not there is a fault, at its line', () => {
  const changed = files.map((file) =>
    file.path.includes('/distinct/') ? { ...file, text: file.text.replace('[cigem, ciom]', '[cigem, cioms]') } : file,
  );
  expect(checkContent(changed).faults).toMatchObject([
    {
      code: 'UNKNOWN_ORGANISATION',
      file: 'content/distinct/mali.yaml',
      line: 7,
      params: { value: 'cioms', nearest: 'ciom' },
    },
  ]);
});
