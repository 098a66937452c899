/** The tree as VoiceXML, held against the schema that the W3C published with the standard. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { VOICEXML_START, voiceXml } from '#exports/spoken/voicexml.ts';
import { LOCALES } from '#schema/locale.ts';
import { contextIn, tree } from './sample.ts';

const FOLDER = 'test/fixtures/voicexml21';
const read = (name: string) => ({
  fileName: name,
  contents: readFileSync(`${FOLDER}/${name}`, 'utf8').replaceAll('http://www.w3.org/2001/xml.xsd', 'xml.xsd'),
});
const preload = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.xsd') && name !== 'vxml.xsd')
  .map(read);

async function faults(files: Iterable<readonly [string, string]>): Promise<string[]> {
  const xml = [...files].map(([fileName, contents]) => ({ fileName, contents }));
  const { errors } = await validateXML({ xml, schema: [read('vxml.xsd')], preload });
  return errors.map(({ message }) => message);
}

test.each(LOCALES)('every file is valid VoiceXML 2.1 (%s)', async (locale) => {
  const files = voiceXml(tree, contextIn(locale));
  expect([...files.keys()][0]).toBe(VOICEXML_START);
  expect(await faults(files)).toEqual([]);
});

test('the schema refuses what is not VoiceXML', async () => {
  const [[name, text] = ['', '']] = voiceXml(tree, contextIn('fr'));
  expect(await faults([[name, text.replace('<exit/>', '<quit/>')]])).toHaveLength(1);
});

test('every choice leads to a part of a file that exists, and an id stands once in its file', () => {
  const files = voiceXml(tree, contextIn('fr'));
  const ids = new Set<string>();
  for (const [name, text] of files)
    for (const [, id] of text.matchAll(/<(?:menu|form) id="([^"]+)"/g)) {
      expect(ids.has(`${name}#${id}`)).toBe(false);
      ids.add(`${name}#${id}`);
    }
  const links = [...files].flatMap(([name, text]) =>
    [...text.matchAll(/ next="([^"]+)"/g)].map(([, to = '']) => (to.startsWith('#') ? `${name}${to}` : to)),
  );
  expect(links.length).toBeGreaterThan(20);
  expect(links.filter((to) => !(ids.has(to) || to === VOICEXML_START))).toEqual([]);
});

test('a phrase is a recording with its sentence inside, its signs escaped', () => {
  const text = [...voiceXml(tree, contextIn('fr')).values()].join('');
  expect(text).toContain('<audio src="sons/organisation-neighbour.wav">Voisine &lt;&amp;&gt;</audio>');
  expect(parse(text).querySelectorAll('audio:not([src])')).toEqual([]);
});
