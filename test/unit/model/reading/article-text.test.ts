import { expect, test } from 'vitest';
import { articleHeadings, articleTags, namedBy, readingMinutes } from '#model/reading/article-text.ts';

const BODY = `L’<Org id="ame" name /> et l’<Org id="ame">association</Org>.
<Cite keys="carte-2022#t1 carte-2022#t2" />

## Un titre

### Un autre

<Note>
Du texte.
</Note>
`;

test('every opening tag is found with its attributes and its place', () => {
  expect(articleTags(BODY)).toEqual([
    { name: 'Org', offset: 2, attributes: { id: 'ame' } },
    { name: 'Org', offset: 29, attributes: { id: 'ame' } },
    { name: 'Cite', offset: 62, attributes: { keys: 'carte-2022#t1 carte-2022#t2' } },
    { name: 'Note', offset: BODY.indexOf('<Note>'), attributes: {} },
  ]);
});

test('what a component names is given once, in the order of the text', () => {
  expect(namedBy(BODY, 'Org')).toEqual(['ame']);
  expect(namedBy(BODY, 'Cite')).toEqual(['carte-2022#t1', 'carte-2022#t2']);
  expect(namedBy(BODY, 'Place')).toEqual([]);
});

test('headings have their level', () => {
  expect(articleHeadings(BODY).map(({ level, text }) => [level, text])).toEqual([
    [2, 'Un titre'],
    [3, 'Un autre'],
  ]);
});

test('reading takes a minute for two hundred words, and never none', () => {
  expect(readingMinutes('mot '.repeat(600))).toBe(3);
  expect(readingMinutes('mot')).toBe(1);
});
