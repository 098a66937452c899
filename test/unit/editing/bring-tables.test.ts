import { expect, test } from 'vitest';
import {
  askedOf,
  NO_ANSWERS,
  NOTHING_ASKED,
  planTables,
  withdrawalsAsked,
  withdrawnIn,
} from '#editing/bring-tables.ts';
import { differences } from '#editing/differences.ts';
import { readTable } from '#imports/tables/read-table.ts';
import { confirmableFacts } from '#model/intake/confirmable.ts';
import { DAY, freshWorkspace } from './content.ts';

const SOURCED = { ...NO_ANSWERS, source: ['carte-2022#t2'] };
const bytes = (text: string) => new TextEncoder().encode(text);
const table = async (name: string, text: string) => ({ name, table: await readTable(bytes(text)) });
const kinds = ({ tables }: ReturnType<typeof planTables>) =>
  tables.map(({ outcomes }) => outcomes.map(({ kind }) => kind));

test('several files are laid one upon the other: the second knows what the first brought', async () => {
  const first = await table('un.csv', 'nom;sigle;genre;resume\nAide aux Migrants;AMI;osc;Elle aide.\n');
  const second = await table('deux.csv', 'nom;sigle;telephone\nAide aux Migrants;AMI;+223 20 24 55 66\n');
  const brought = planTables([first, second], SOURCED, freshWorkspace(), DAY);
  expect(kinds(brought)).toEqual([['new'], ['changed']]);
  const [file, ...others] = brought.files;
  expect(others).toEqual([]);
  expect(file).toMatchObject({ path: 'content/organisations/ami.yaml', before: undefined });
  expect(file?.after).toContain('number: "+22320245566"');
});

test('an unknown word is offered for a meaning, and gets it in every row once it is given', async () => {
  const own = await table('a.csv', 'sigle;nom;lieux\nAME;Association Malienne des Expulsés;Kitta\n');
  const first = planTables([own], SOURCED, freshWorkspace(), DAY);
  expect(first.words).toEqual([{ group: 'places', value: 'Kitta', id: 'kita' }]);
  const words = { ...NO_ANSWERS.words, places: { Kitta: 'kita' } };
  const second = planTables([own], { ...SOURCED, words }, freshWorkspace(), DAY);
  expect(second.words).toEqual([]);
  expect(second.files[0]?.after).toContain('- { place: kita, cite: [carte-2022#t2] }');
});

test('whose a doubtful row is, is decided row by row: the same, or a new one', async () => {
  const own = await table('a.csv', 'nom;telephone;genre;resume\nAutre Maison;+223 20 24 11 22;osc;Une maison.\n');
  const first = planTables([own], SOURCED, freshWorkspace(), DAY);
  expect(kinds(first)).toEqual([['probable']]);
  const decide = (decision: Parameters<Map<string, never>['set']>[1] | object) =>
    planTables([own], { ...SOURCED, rows: new Map([['a.csv:2', decision as never]]) }, freshWorkspace(), DAY);
  expect(decide({ is: 'same', id: 'ame' }).files.map(({ path }) => path)).toEqual(['content/organisations/ame.yaml']);
  expect(decide({ is: 'new' }).files.map(({ path }) => path)).toEqual(['content/organisations/autre-maison.yaml']);
});

test('a column is read as the editor says, or not at all', async () => {
  const own = await table('a.csv', 'sigle;nom;observation libre\nAME;Association Malienne des Expulsés;Kita\n');
  expect(kinds(planTables([own], SOURCED, freshWorkspace(), DAY))).toEqual([['unchanged']]);
  const columns = { 'observation libre': 'areas' } as const;
  const { files } = planTables([own], { ...SOURCED, columns }, freshWorkspace(), DAY);
  expect(differences(files[0]?.before ?? '', files[0]?.after ?? '').filter(({ kind }) => kind === 'in')[0]?.text).toBe(
    '  - { place: kita, cite: [carte-2022#t2] }',
  );
});

test('a withdrawal is asked for aloud, only done where it is accepted, and is loud then too', async () => {
  const own = await table('a.csv', ['id;fault', 'ame;withdraw', ''].join('\n'));
  const asked = planTables([own], SOURCED, freshWorkspace(), DAY);
  expect([asked.files, withdrawalsAsked(asked)]).toEqual([[], ['ame']]);
  const { files } = planTables([own], { ...SOURCED, accept: new Set(['withdraw']) }, freshWorkspace(), DAY);
  expect(withdrawnIn(files)).toEqual(['ame']);
});

test('of the answers of a campaign a yes confirms its fact, without another source; the rest is a table of proposals', async () => {
  const workspace = freshWorkspace();
  const facts = [...workspace.records.organisations].flatMap(([id, own]) =>
    id === 'ame' ? confirmableFacts(own) : [],
  );
  const key = (kind: string) => facts.find((fact) => fact.kind === kind)?.key;
  const rows = [
    'fiche;fait;réponse;date;moyen;initiales',
    `ame;${key('contacts.phones')};oui;${DAY};téléphone;SG`,
    `ame;${key('areas')};non;${DAY};téléphone;SG`,
  ];
  const brought = planTables([await table('r.csv', rows.join('\n'))], NO_ANSWERS, workspace, DAY);
  expect(kinds(brought)).toEqual([['changed', 'unchanged']]);
  expect(brought.files.map(({ after }) => after?.match(/confirmed: .*/)?.[0])).toEqual([
    `confirmed: { date: "${DAY}", way: telephone, by: SG }`,
  ]);
  const [{ proposals, columns } = { proposals: [], columns: undefined }] = brought.tables;
  expect([columns, proposals.map(([id, fault]) => [id, fault])]).toEqual([
    [],
    [
      ['id', 'fault'],
      ['ame', expect.any(String)],
    ],
  ]);
});

const twice = [
  'nom;lieu de l’adresse;telephone;genre;resume',
  'Association Malienne des Expulsés;kita;+223 76 00 06 01;osc;Une antenne.',
  'Association Malienne des Expulsés;kita;+223 76 00 06 02;osc;Une autre.',
  '',
].join('\n');

test('of two rows of one name the branch goes through, and the new entry that claims the name is refused', async () => {
  const page = 'content/sources/page-2024.yaml';
  const text = [
    'title: Page',
    'shortTitle: { fr: Page, en: Page }',
    'author: { fr: A, en: A }',
    'grade: press',
    'url: "https://example.org/a"',
    'read: "2026-11-29"',
    'undated: true',
    'language: fr',
    'anchors: { page: { label: { fr: Lu, en: Read } } }',
    '',
  ].join('\n');
  const workspace = freshWorkspace();
  workspace.keep([{ path: page, before: undefined, after: text }]);
  const own = await table('06.csv', twice);
  const rows = new Map([
    ['06.csv:2', { is: 'branch', id: 'ame' }],
    ['06.csv:3', { is: 'new' }],
  ] as const);
  const brought = planTables([own], { ...NO_ANSWERS, source: ['page-2024#page'], rows }, workspace, DAY);
  expect(kinds(brought)).toEqual([['changed', 'refused']]);
  expect(brought.tables[0]?.outcomes[1]?.problems).toMatchObject([
    { code: 'INVALID_ENTRY', fault: { code: 'HOMONYM', params: { value: 'ame' } } },
  ]);
  expect(brought.files.map(({ path }) => path)).toEqual(['content/organisations/ame.yaml']);
});

test('what was answered about rows and words is still asked after reading again, so that it can be changed', async () => {
  const own = await table(
    'a.csv',
    'nom;telephone;genre;resume;lieux\nAutre Maison;+223 20 24 11 22;osc;Une maison.;Kitta\n',
  );
  const workspace = freshWorkspace();
  const first = planTables([own], SOURCED, workspace, DAY);
  const asked = askedOf(first, NOTHING_ASKED, SOURCED);
  expect(asked.rows.map(({ key, match }) => [key, match.id])).toEqual([['a.csv:2', 'ame']]);
  const rows = new Map([['a.csv:2', { is: 'new' }]] as const);
  const words = { ...NO_ANSWERS.words, places: { Kitta: 'kita' } };
  const decided = { ...SOURCED, rows, words };
  const again = askedOf(planTables([own], decided, workspace, DAY), { ...asked, words: [...asked.words] }, decided);
  expect(again.rows).toEqual(asked.rows);
  const undone = askedOf(planTables([own], SOURCED, workspace, DAY), again, SOURCED);
  expect(undone.rows.map(({ key }) => key)).toEqual(['a.csv:2']);
});
