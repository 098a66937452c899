import { describe, expect, test } from 'vitest';
import { checkContent } from '#model/validation/check-content.ts';
import { baseFiles, overlay } from './fixtures.ts';

const AME = 'content/organisations/ame.yaml';
const ROA = 'content/organisations/roa-prodmac.yaml';
const textOf = (path: string) => baseFiles.find((file) => file.path === path)?.text ?? '';

/** The base with one file replaced; the codes found, with the file and line of each. */
function faultsWith(path: string, text: string): string[] {
  return checkContent(overlay(baseFiles, [{ path, text }])).faults.map(
    ({ code, file, line }) => `${file.replace('content/', '')}:${line} ${code}`,
  );
}

describe('one fault does not bring others', () => {
  test('an organisation whose YAML is broken can still be referred to', () => {
    expect(faultsWith(AME, `${textOf(AME)}scope: {`)).toEqual(['organisations/ame.yaml:42 YAML_SYNTAX']);
  });

  test('a gazetteer that cannot be read makes no place unknown', () => {
    expect(faultsWith('content/places/mali.yaml', '- { id: mali\n')).toEqual(['places/mali.yaml:1 YAML_SYNTAX']);
  });

  test('a source whose anchors cannot be read makes no anchor unknown', () => {
    const text = textOf('content/sources/carte-2022.yaml').replace(/anchors:.*/s, 'anchors: t2\n');
    expect(faultsWith('content/sources/carte-2022.yaml', text)).toEqual(['sources/carte-2022.yaml:9 WRONG_TYPE']);
  });

  test('a term without a well-formed id is reported once, not at each entry that uses it', () => {
    const text = textOf('content/vocabularies/themes.yaml').replace('id: retour', 'id: Retour');
    expect(faultsWith('content/vocabularies/themes.yaml', text)).toEqual(['vocabularies/themes.yaml:1 BAD_ID']);
  });

  test('a network whose members cannot be read accuses none of its members', () => {
    const text = textOf(ROA).replace('members: [ame]', 'members: ame');
    expect(faultsWith(ROA, text)).toEqual(['organisations/roa-prodmac.yaml:15 WRONG_TYPE']);
  });

  test('a wrong key, a wrong reference and a wrong number of one entry are all reported', () => {
    const text = textOf(AME)
      .replace('acronym:', 'acronyme:')
      .replace('place: kayes', 'place: kaye')
      .replace('"+22320241122"', '20241122');
    expect(faultsWith(AME, text)).toEqual([
      'organisations/ame.yaml:2 UNKNOWN_KEY',
      'organisations/ame.yaml:18 UNKNOWN_PLACE',
      'organisations/ame.yaml:23 WRONG_TYPE',
    ]);
  });

  test('a bad file name does not keep the content of the file from being refused as a whole', () => {
    expect(faultsWith('content/organisations/Ame.yaml', 'name: [')).toEqual(['organisations/Ame.yaml:1 BAD_FILE_NAME']);
  });
});

describe('what is allowed', () => {
  test('two organisations may share a telephone number that one of them remarks on', () => {
    const text = textOf('content/organisations/dgme.yaml').replace(
      '{ printed: "+ 223 2202056", status: invalid,',
      '{ number: "+22320241122", printed: "20 24 11 22",',
    );
    expect(faultsWith('content/organisations/dgme.yaml', text)).toEqual([]);
  });

  test('e-mail addresses that differ in case only are the same', () => {
    const text = textOf(ROA).replace(
      'networks:',
      '  emails:\n    - { address: Contact@AME.example.org, cite: [carte-2022#t13] }\nnetworks:',
    );
    expect(faultsWith(ROA, text)).toEqual(['organisations/roa-prodmac.yaml:15 SHARED_CONTACT']);
  });

  test('a site under construction or reported dead needs no address, only what is printed', () => {
    const item = '{ printed: Site en construction, status: under-construction, cite: [carte-2022#t13] }';
    expect(faultsWith(AME, textOf(AME).replace(/\{ url: .*\}/, item))).toEqual([]);
    expect(faultsWith(AME, textOf(AME).replace(/\{ url: .*\}/, item.replace('under-construction', 'invalid')))).toEqual(
      [],
    );
    const bare = '{ status: reported-dead, cite: [carte-2022#t13] }';
    expect(faultsWith(AME, textOf(AME).replace(/\{ url: .*\}/, bare))).toEqual([
      'organisations/ame.yaml:27 MISSING_KEY',
    ]);
  });

  test('a place that is not a country needs one that contains it', () => {
    const text = textOf('content/places/mali.yaml').replace('level: region, parent: mali', 'level: region');
    expect(faultsWith('content/places/mali.yaml', text)).toEqual(['places/mali.yaml:2 MISSING_KEY']);
  });

  test('the root of the content is derived from its paths', () => {
    for (const root of ['content', 'autre/dossier', '../x']) {
      const files = baseFiles.map(({ path, text }) => ({ path: path.replace('content', root), text }));
      expect(checkContent(files).faults).toEqual([]);
    }
    const here = baseFiles.map(({ path, text }) => ({ path: path.replace('content/', ''), text }));
    expect(checkContent(here).faults).toEqual([]);
    const deeper = { path: 'content/vieux/organisations/ame.yaml', text: textOf(AME) };
    expect(checkContent([...baseFiles, deeper]).faults.map(({ code }) => code)).toEqual(['UNKNOWN_FILE']);
  });
});

test('the one fault among thousands of entries is found', () => {
  const text = textOf(ROA)
    .replace('  members: [ame]\n', '')
    .replace(/ {2}phones:\n.*\n/, '  phones: []\n');
  const many = Array.from({ length: 3000 }, (_, index) => ({
    path: `content/organisations/copie-${index}.yaml`,
    text: index === 2999 ? text.replace('place: mali', 'place: mal') : text,
  }));
  const { faults, records } = checkContent([...baseFiles, ...many]);
  expect(faults).toMatchObject([{ code: 'UNKNOWN_PLACE', file: 'content/organisations/copie-2999.yaml', line: 10 }]);
  expect(records.organisations.size).toBe(3003);
});
