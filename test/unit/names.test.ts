import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { sourceFiles } from './borders.ts';

/** Names that several files export on purpose, each with its reason. */
const SHARED: Readonly<Record<string, string>> = {
  makeFile: 'each kind of file that a list can be saved as: loaded by its name, under one interface (list-file.ts)',
};

const EXPORT = /^export (?:declare )?(?:abstract )?(?:async )?(?:const|function|class|interface|type|enum) (\w+)/gm;
const FUNCTION = /^export (?:async )?function (\w+)/gm;

/** Texts of each language have the same names, which is what makes them languages; routes are called by the framework. */
const files = [...sourceFiles()].filter(
  ([file]) => !/^src\/i18n\/(?:fr|en)\//.test(file) && !file.startsWith('src/pages/'),
);

/** What stands under more than one key, with where. */
function repeated(found: readonly (readonly [name: string, file: string])[]): Record<string, string[]> {
  const places = new Map<string, string[]>();
  for (const [name, file] of found) places.set(name, [...(places.get(name) ?? []), file]);
  return Object.fromEntries([...places].filter(([name, where]) => where.length > 1 && !(name in SHARED)));
}

test('no two files export one name: a name means one thing', () => {
  const names = files.flatMap(([file, text]) =>
    [...text.matchAll(EXPORT)].map((match) => [match[1] ?? '', file] as const),
  );
  expect(names.length).toBeGreaterThan(1000);
  expect(repeated(names)).toEqual({});
});

test('no two components share a name, whatever their folder', () => {
  const names = files.flatMap(([file]) => (file.endsWith('.astro') ? [[basename(file), file] as const] : []));
  expect(repeated(names)).toEqual({});
});

test('every exported function says what it is for, beside what its file says', () => {
  const silent = files.flatMap(([file, text]) =>
    [...text.matchAll(FUNCTION)].flatMap(({ 1: name, index }) => {
      const before = text.slice(0, index).trimEnd();
      const isHeader = before.startsWith('/**') && before.lastIndexOf('/**') === 0;
      return before.endsWith('*/') && !isHeader ? [] : [`${file}: ${name}`];
    }),
  );
  expect(silent).toEqual([]);
});
