import { expect, test } from 'vitest';
import { differences } from '#editing/differences.ts';
import { changedFiles, fieldChanges, recordOf } from '#editing/entry-draft.ts';
import { withValue } from '#editing/plain-record.ts';
import { withdrawnEntry } from '#imports/merge/withdrawn-entry.ts';
import { baseFiles, overlay } from '../model/validation/fixtures.ts';
import { DAY, freshWorkspace } from './content.ts';

const AME = 'content/organisations/ame.yaml';
const NETWORK = 'content/organisations/roa-prodmac.yaml';
const textOf = (path: string) => baseFiles.find((file) => file.path === path)?.text ?? '';
const ame = recordOf(textOf(AME));
const changedLines = (before: string | undefined, after: string) =>
  differences(before ?? '', after).flatMap(({ kind, text }) =>
    kind === 'in' || kind === 'out' ? `${kind} ${text}` : [],
  );

test('one number changed is one line changed, and a line in the list of changes that names the field and no value', () => {
  const edited = withValue(ame, ['contacts', 'phones', 0, 'number'], '+22320241133');
  const [file, ...others] = changedFiles('ame', edited, baseFiles, DAY);
  expect(others).toEqual([]);
  expect(changedLines(file?.before, file?.after ?? '')).toEqual([
    'out     - { number: "+22320241122", printed: "20 24 11 22", cite: [carte-2022#t13] }',
    'in     - { number: "+22320241133", printed: "20 24 11 22", cite: [carte-2022#t13] }',
    'in changes:',
    'in   - { date: "2026-11-30", text: { fr: "Mise à jour : téléphones.", en: "Updated: telephones." } }',
  ]);
  // Comments stay where they were.
  expect(file?.after).toContain('forms: [declaree] # le document n’en nomme pas d’autre');
});

test('what was only opened, or emptied and filled again, changes nothing', () => {
  expect(changedFiles('ame', ame, baseFiles, DAY)).toEqual([]);
  expect(changedFiles('ame', { ...ame, facts: [], access: { hours: { fr: ' ' } } }, baseFiles, DAY)).toEqual([]);
});

test('a new entry is written whole in the order of the schema, without what was left empty', () => {
  const record = {
    kind: 'osc',
    name: ' Essai ',
    acronym: '',
    tier: 'releve',
    summary: { fr: 'Un essai.', cite: ['carte-2022#t2'] },
  };
  expect(changedFiles('essai', record, baseFiles, DAY)).toEqual([
    {
      path: 'content/organisations/essai.yaml',
      before: undefined,
      after: `name: Essai
kind: osc
tier: releve
summary: { fr: Un essai., cite: [carte-2022#t2] }
changes:
  - { date: "2026-11-30", text: { fr: Ajoutée au répertoire., en: Added to the directory. } }
`,
    },
  ]);
});

test('a membership is written at both ends, entering and leaving', () => {
  const left = changedFiles('ame', { ...ame, networks: undefined }, baseFiles, DAY);
  expect(left.map(({ path }) => path)).toEqual([AME, NETWORK]);
  expect(changedLines(textOf(NETWORK), left[1]?.after ?? '')).toEqual(['out   members: [ame]']);
  const dgme = recordOf(textOf('content/organisations/dgme.yaml'));
  const entered = { ...dgme, networks: { memberOf: [{ organisation: 'roa-prodmac', cite: ['carte-2022#t11'] }] } };
  expect(changedLines(textOf(NETWORK), changedFiles('dgme', entered, baseFiles, DAY)[1]?.after ?? '')).toEqual([
    'out   members: [ame]',
    'in   members: [ame, dgme]',
  ]);
});

test('a fact that says something else is confirmed no more; the others stay so', () => {
  const confirmed = { date: '2026-11-01', way: 'telephone', by: 'SG' };
  const sure = [
    ['contacts', 'phones', 0],
    ['themes', 0],
  ].reduce((record, path) => withValue(record, [...path, 'confirmed'], confirmed), ame);
  const [{ after = '' } = {}] = changedFiles('ame', sure, baseFiles, DAY);
  const files = overlay(baseFiles, [{ path: AME, text: after }]);
  const edited = withValue(recordOf(after), ['contacts', 'phones', 0, 'number'], '+22320241133');
  const [changed] = changedFiles('ame', edited, files, DAY);
  const { contacts, themes } = recordOf(changed?.after) as { contacts: { phones: object[] }; themes: object[] };
  expect(contacts.phones).toEqual([{ number: '+22320241133', printed: '20 24 11 22', cite: ['carte-2022#t13'] }]);
  expect(themes).toEqual([{ id: 'retour', cite: ['carte-2022#t5'], confirmed }]);
});

test('fields that differ are named once each, those of contacts by their kind', () => {
  const after = { ...withValue(ame, ['contacts', 'emails'], undefined), acronym: 'AMEX' };
  expect(fieldChanges(ame, after).map(({ field }) => field)).toEqual(['acronym', 'emails']);
});

test('a withdrawal takes every value out but the names, at both ends of its memberships, and the content has no fault', () => {
  const [own, network] = changedFiles('ame', withdrawnEntry(ame, DAY), baseFiles, DAY);
  expect(recordOf(own?.after)).toEqual({
    name: 'Association Malienne des Expulsés',
    acronym: 'AME',
    kind: 'osc',
    tier: 'interviewed',
    aliases: ['Association malienne des expulsés'],
    summary: {
      fr: 'Cette organisation a demandé à ne plus être publiée.',
      en: 'This organisation asked not to be published any more.',
      cite: ['carte-2022#t5'],
    },
    withdrawn: { date: DAY },
  });
  expect(recordOf(network?.after).networks).toEqual({
    counts: [{ count: 34, of: { fr: 'associations', en: 'associations' }, cite: ['carte-2022#t11'] }],
  });
  expect(freshWorkspace().checkWith([own, network].flatMap((file) => file ?? [])).faults).toEqual([]);
});
