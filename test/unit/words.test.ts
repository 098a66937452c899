import ts from 'typescript';
import { expect, test } from 'vitest';
import { sourceFiles } from './borders.ts';
import { literalsOf, treesOf, visitNodes } from './source-tree.ts';

/** A space before a mark that has one in French alone, and French quotation marks. */
const FRENCH_MARK = /[ \u00a0\u202f][:;!?](?=[\s"]|$)|[«»]/u;
/** Two sentences, one a language. */
const PAIR = /\p{L}{2}.* \/ \p{L}{2}/u;

/** Where words in one language are meant, each with its reason. */
const MEANT: Readonly<Record<string, string>> = {
  'src/schema/':
    'what an editor reads in the JSON Schemas, which are in French, and headers of tables in every language',
  'src/exports/organisation-json.ts': 'a description in the published JSON Schema, which is in French',
  'src/model/intake/new-organisation.ts':
    'comments of a new entry, between the descriptions of the schema, which are in French',
  'src/model/intake/new-country.ts': 'comments of a new file of places, in French as all content is commented',
  'src/exports/sms.ts': 'the alphabet of a text message, and what is written in place of letters that it lacks',
  'src/imports/tables/decode-text.ts': 'the letters of an encoding',
  'src/exports/bibtex.ts': 'names that BibTeX has for languages',
};

const files = [...sourceFiles()].filter(
  ([file]) => !file.startsWith('src/i18n/') && !Object.keys(MEANT).some((path) => file.startsWith(path)),
);

function wordsIn(file: string, text: string): string[] {
  // A look at the text alone spares most files the parser.
  if (![FRENCH_MARK, PAIR, /\bfr: ['"`]/].some((pattern) => pattern.test(text))) return [];
  const marks = literalsOf(file, text)
    .filter((literal) => FRENCH_MARK.test(literal.text) || PAIR.test(literal.text))
    .map((literal) => `${file}: ${literal.text.trim()}`);
  const pairs: string[] = [];
  for (const tree of treesOf(file, text))
    visitNodes(tree, (node) => {
      if (!ts.isObjectLiteralExpression(node)) return;
      const words = node.properties.filter(
        (property) => ts.isPropertyAssignment(property) && ts.isStringLiteralLike(property.initializer),
      );
      const keys = words.map((property) => property.name?.getText());
      if (keys.includes('fr') && keys.includes('en')) pairs.push(`${file}: ${node.getText()}`);
    });
  return [...marks, ...pairs];
}

test('what people read stands in src/i18n: elsewhere no French punctuation and no sentence in two languages', () => {
  expect(files.flatMap(([file, text]) => wordsIn(file, text))).toEqual([]);
});

test.each([
  "export const a = 'Kayes : 3';",
  "export const a = ['x'].join(' ; ');",
  "export const a = 'introuvable / not found';",
  "export const a = '« mot »';",
  "export const a = { fr: 'mot', en: 'word' };",
])('%s is found', (text) => {
  expect(wordsIn('src/model/x.ts', text)).toHaveLength(1);
});

test('text between the tags of a template is found, what stands in braces is no text', () => {
  const template = '---\nconst a = true;\n---\n<p>{a ? <b>x</b> : <i>y</i>} : {a}</p>\n';
  expect(wordsIn('src/pages/x.astro', template)).toEqual(['src/pages/x.astro: :']);
});
