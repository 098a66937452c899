/** No formatter wraps templates: a line of one may be as long as this. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesIn } from '../site/build.ts';

const LONGEST = 160;

test('no line of a template is longer than a reader can follow', () => {
  const long = filesIn('src')
    .filter((path) => path.endsWith('.astro'))
    .flatMap((path) =>
      readFileSync(`src/${path}`, 'utf8')
        .split('\n')
        .flatMap((line, index) => (line.length > LONGEST ? [`src/${path}:${index + 1}: ${line.length}`] : [])),
    );
  expect(long).toEqual([]);
});
