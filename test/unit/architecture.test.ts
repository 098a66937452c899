import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { circles, importsOf, readRooms, refusals, roomOf, sourceFiles } from './borders.ts';

const rooms = readRooms(readFileSync('docs/architecture.md', 'utf8'));
const files = sourceFiles();

test('every import of src is allowed by the table of docs/architecture.md', () => {
  expect([...files].flatMap(([file, text]) => (file === 'src/env.d.ts' ? [] : refusals(rooms, file, text)))).toEqual(
    [],
  );
  expect([...files].flatMap(([file, text]) => importsOf(file, text)).length).toBeGreaterThan(1500);
});

test('no files import each other in a circle, be it of types alone', () => {
  const imports = new Map([...files].map(([file, text]) => [file, importsOf(file, text).map(({ target }) => target)]));
  expect(circles(imports)).toEqual([]);
});

test('every room of the table has a folder with a README.md, and every folder of src is a room', () => {
  const folders = readdirSync('src', { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? entry.name : [],
  );
  expect([...rooms.keys()].filter((name) => !name.includes('/')).sort()).toEqual(folders.sort());
  // Astro makes a page of every file below pages whose name does not begin with `_`.
  for (const room of rooms.keys())
    expect(readdirSync(`src/${room}`)).toContain(room === 'pages' ? '_README.md' : 'README.md');
});

test.each([
  ['schema/place.ts', '#model/gazetteer.ts'],
  ['schema/place.ts', 'node:fs'],
  ['schema/place.ts', '#i18n/texts.ts'],
  ['model/gazetteer.ts', '#i18n/texts.ts'],
  ['model/gazetteer.ts', '#exports/csv.ts'],
  ['model/gazetteer.ts', '#imports/plan.ts'],
  ['model/gazetteer.ts', '#model/lists/lists.ts'],
  ['model/gazetteer.ts', '../site/data.ts'],
  ['model/map/tally.ts', '#model/help/answer.ts'],
  ['model/filter/filter.ts', '#model/lists/lists.ts'],
  ['model/validation/yaml.ts', 'astro:content'],
  ['i18n/texts.ts', '#model/directory.ts'],
  ['exports/csv.ts', '../site/page-context.ts'],
  ['exports/csv.ts', '#components/Cite.astro'],
  ['imports/plan.ts', 'node:path'],
  ['islands/site-search.ts', '#i18n/texts.ts'],
  ['islands/site-search.ts', '#site/data.ts'],
  ['components/Cite.astro', '#site/data.ts'],
  ['components/Cite.astro', '#exports/csv.ts'],
  ['layouts/Page.astro', '../pages/404.astro'],
  ['site/data.ts', '#components/Cite.astro'],
  ['delivery/host-headers.ts', '#model/directory.ts'],
  ['pages/404.astro', '../../scripts/serve.ts'],
])('%s may not import %s, however it is written', (file, target) => {
  const path = `src/${file}`;
  for (const text of [
    `import { x } from '${target}';`,
    `import type { X } from "${target}";`,
    `import {\n  type X,\n  y,\n} from '${target}';`,
    `export * from '${target}';`,
    `const x = await import('${target}');`,
    `type X = import('${target}').X;`,
    `import '${target}';`,
  ]) {
    const [message, ...more] = refusals(rooms, path, text);
    expect(message).toMatch(/^src\/\S+:\d+ imports \S+: (?:src\/\S+ (?:may import|runs anywhere)|nothing in src).*\.$/);
    expect(more).toEqual([]);
  }
});

test('a refusal says which line, what may be imported instead, and where that stands', () => {
  expect(refusals(rooms, 'src/model/map/tally.ts', "// the map\nimport { x } from '#exports/csv.ts';")).toEqual([
    'src/model/map/tally.ts:2 imports src/exports/csv.ts: src/model/map may import model, model/filter, schema alone (docs/architecture.md).',
  ]);
  expect(refusals(rooms, 'src/attic/x.ts', '')).toEqual([
    'src/attic/x.ts stands in no room: give src/attic a row in the table of docs/architecture.md.',
  ]);
  expect(roomOf(rooms, 'src/model/validation/wording/files.ts')).toBe('model/validation');
});

test('a circle of three is found, with the way round', () => {
  expect(circles(new Map(Object.entries({ a: ['b'], b: ['c', 'd'], c: ['a'], d: [] })))).toEqual([
    ['a', 'b', 'c', 'a'],
  ]);
});
