import { describe, expect, test } from 'vitest';
import { textsFor } from '#i18n/texts.ts';
import { formFaults } from '#imports/yaml/form-faults.ts';
import { checkContent } from '#model/validation/check-content.ts';
import type { ContentFile } from '#model/validation/content-file.ts';
import { FAULT_CODES } from '#model/validation/fault-codes.ts';
import { reportFaults } from '#model/validation/format-faults.ts';
import { baseFiles, expectedFaults, FIXTURES, fixtureFiles } from './fixtures.ts';

/** The faults of a fixture; the form of entries, of which other fixtures are free, is looked at in its own alone. */
function faultsOf(files: readonly ContentFile[], code = '') {
  return code === 'NOT_FORMATTED' ? formFaults(files) : checkContent(files).faults;
}

function placesOf(files: readonly ContentFile[], code = '') {
  return faultsOf(files, code).map(({ code, file, line, column }) => ({ code, file, line, column }));
}

describe('the faults of the content', () => {
  test('the valid content has none, and gives every record', () => {
    const { faults, records } = checkContent(baseFiles);
    expect(faults).toEqual([]);
    expect([...records.organisations.keys()]).toEqual(['ame', 'dgme', 'roa-prodmac']);
    expect(records.organisations.get('ame')?.contacts?.phones[0]?.number).toBe('+22320241122');
    expect(records.places.map(({ id }) => id)).toEqual(['mali', 'bamako', 'kayes', 'kita']);
    expect([...records.sources.keys()]).toEqual(['carte-2022']);
    expect(records.vocabularies.services.map(({ id }) => id)).toEqual(['accueil', 'juridique']);
  });

  test('a need or a public without a picture is found', () => {
    const files = baseFiles.map(({ path, text }) => ({ path, text: text.replace(/\n +icon: (?:door|back)/, '') }));
    expect(placesOf(files)).toEqual([
      { code: 'MISSING_KEY', file: 'content/vocabularies/publics.yaml', line: 1, column: 3 },
      { code: 'MISSING_KEY', file: 'content/vocabularies/services.yaml', line: 1, column: 3 },
    ]);
  });

  test('a number of a country names helps of the vocabulary, and a page that gives it', () => {
    const number = 'number: "18", label: { fr: Pompiers, en: Fire service }';
    const files = baseFiles.map(({ path, text }) => ({
      path,
      text: path.endsWith('places/mali.yaml')
        ? text.replace(
            'iso: ML',
            `iso: ML, numbers: [{ ${number}, services: [acueil] }, { ${number}, services: [acueil], cite: [x#y] }]`,
          )
        : text,
    }));
    expect(placesOf(files).map(({ code }) => code)).toEqual([
      'MISSING_CITATION',
      'UNKNOWN_SERVICE',
      'UNKNOWN_SERVICE',
      'UNKNOWN_SOURCE',
    ]);
  });

  test('each code of the table has a fixture, and each fixture a code', () => {
    expect(FIXTURES).toEqual([...FAULT_CODES].sort());
  });

  test.each(FIXTURES)('%s is found at its file, line and column, and nothing else is', (code) => {
    expect(expectedFaults(code)).not.toEqual([]);
    expect(placesOf(fixtureFiles(code), code)).toEqual(expectedFaults(code));
  });

  test.each(FIXTURES)('%s is found at the same place with a byte order mark and Windows line ends', (code) => {
    const files = fixtureFiles(code).map(({ path, text }) => ({
      path,
      text: `\uFEFF${text.replaceAll('\n', '\r\n')}`,
    }));
    expect(placesOf(files, code)).toEqual(expectedFaults(code));
  });

  test.each(FIXTURES)('%s is reported without a gap, in both languages', (code) => {
    const faults = faultsOf(fixtureFiles(code), code);
    for (const { message, hint } of (['fr', 'en'] as const).flatMap((locale) =>
      reportFaults(faults, textsFor(locale).faults),
    )) {
      expect(message).not.toBe('');
      expect(hint).not.toBe('');
      expect(`${message}\n${hint}`).not.toMatch(/\{\w+\}|undefined|« *»|“”|NaN| {2}|\[object/);
    }
  });

  test('a byte order mark and Windows line ends change no record', () => {
    const windows = baseFiles.map(({ path, text }) => ({ path, text: `\uFEFF${text.replaceAll('\n', '\r\n')}` }));
    expect(checkContent(windows)).toEqual(checkContent(baseFiles));
  });

  test('all faults of all files come at once, by file, line and column', () => {
    const broken = ['UNKNOWN_PLACE', 'INVALID_AS_LINK', 'PLACE_CYCLE', 'NOT_A_LIST'];
    const files = new Map(baseFiles.map((file) => [file.path, file]));
    for (const { file } of broken.flatMap(expectedFaults)) {
      const code = broken.find((name) => expectedFaults(name).some((fault) => fault.file === file)) ?? '';
      files.set(file, fixtureFiles(code).find(({ path }) => path === file) ?? { path: file, text: '' });
    }
    expect(placesOf([...files.values()].reverse()).map(({ code }) => code)).toEqual([
      'UNKNOWN_PLACE',
      'INVALID_AS_LINK',
      'PLACE_CYCLE',
      'NOT_A_LIST',
    ]);
  });
});
