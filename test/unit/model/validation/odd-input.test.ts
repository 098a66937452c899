import { describe, expect, test } from 'vitest';
import { textsFor } from '#i18n/texts.ts';
import { checkContent } from '#model/validation/check-content.ts';
import { formatFaults } from '#model/validation/format-faults.ts';
import { baseFiles, overlay } from './fixtures.ts';

const PATHS = ['organisations/ame', 'places/mali', 'sources/carte-2022', 'vocabularies/themes'];

function codesOf(path: string, text: string): string[] {
  const { faults } = checkContent(overlay(baseFiles, [{ path: `content/${path}.yaml`, text }]));
  expect(formatFaults(faults, textsFor('fr').faults)).not.toContain('undefined');
  return faults.filter(({ file }) => file.includes(path)).map(({ code }) => code);
}

const ODD: readonly [name: string, text: string, code: string][] = [
  ['an empty text', '', 'EMPTY_FILE'],
  ['blank lines', '\n \n\n', 'EMPTY_FILE'],
  ['comments alone', '# un\n# deux\n', 'EMPTY_FILE'],
  ['a lone document marker', '---\n', 'EMPTY_FILE'],
  ['a lone null', '~\n', 'EMPTY_FILE'],
  ['two documents', 'a: 1\n---\nb: 2\n', 'YAML_SYNTAX'],
  ['a quote never closed', 'a: "x\nb: 1\n', 'YAML_SYNTAX'],
  ['5000 brackets', '['.repeat(5000), 'TOO_DEEP'],
  ['5000 dashes', `${'- '.repeat(5000)}a`, 'TOO_DEEP'],
  ['300 levels of keys', Array.from({ length: 300 }, (_, level) => `${' '.repeat(level)}a:\n`).join(''), 'TOO_DEEP'],
  ['aliases that multiply', `a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n`, 'YAML_ALIAS'],
  ['a directive', '%YAML 1.1\n---\na: yes\n', 'YAML_ALIAS'],
  ['a tag', 'a: !!js/function x\n', 'YAML_ALIAS'],
  ['UTF-16 read as UTF-8', '\uFFFD\uFFFDn\u0000a\u0000', 'BAD_ENCODING'],
];

describe('odd input is reported as a fault and never throws', () => {
  test.each(ODD)('%s', (_, text, code) => {
    for (const path of PATHS) expect(codesOf(path, text)).toContain(code);
  });

  test('a null character, a megabyte on one line, and keys of every kind', () => {
    expect(codesOf('organisations/ame', 'na\u0000me: x\u0000y\n')).toContain('UNKNOWN_KEY');
    expect(codesOf('organisations/ame', `name: ${'x'.repeat(1_000_000)}`)).toEqual(['FILE_TOO_LARGE']);
    expect(codesOf('vocabularies/themes', `- { id: ${'x'.repeat(1_000_000)} }`)).toContain('TOO_LONG');
    const keys = '__proto__: { a: 1 }\nconstructor: 2\n<<: { b: 1 }\n1: a\n~: b\n? [c, d]\n: e\n';
    expect(codesOf('organisations/ame', keys).filter((code) => code === 'UNKNOWN_KEY')).toHaveLength(6);
  });

  test('values of every wrong type in every place that is looked at', () => {
    const wrong = ['x', '5', 'true', '~', '[]', '[~, 5, [x]]', '{}', '{ a: 1 }', '[{}]'];
    const keys = [
      'name',
      'kind',
      'summary',
      'typology',
      'legal',
      'areas',
      'addresses',
      'contacts',
      'networks',
      'remarks',
    ];
    for (const value of wrong) {
      const text = keys.map((key) => `${key}: ${value}`).join('\n');
      expect(codesOf('organisations/ame', text)).toContain('MISSING_KEY');
      expect(codesOf('places/mali', `- ${value}\n- { id: ${value}, parent: ${value} }\n`)).not.toEqual([]);
      expect(codesOf('sources/carte-2022', `anchors: ${value}\nremarks: ${value}\n`)).not.toEqual([]);
    }
  });

  test('what a terminal would obey or hide is never printed', () => {
    const { faults } = checkContent([
      { path: 'content/organisations/a\u001b[31m.yaml', text: '' },
      { path: 'content/organisations/b.yaml', text: 'kind: "\\e[2J\\u202e"\n' },
    ]);
    const text = formatFaults(faults, textsFor('fr').faults);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be printed
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    expect(text).toContain('U+001B[2JU+202E');
  });

  test('many keys in one mapping, and many repeated ones, are read to the end', () => {
    const keys = Array.from({ length: 20_000 }, (_, index) => `k${index % 15_000}: 1`).join('\n');
    expect(codesOf('organisations/ame', keys).length).toBeGreaterThan(5000);
  });
});
