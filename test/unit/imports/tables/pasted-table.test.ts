import { expect, test } from 'vitest';
import { pastedTable } from '#imports/tables/pasted-table.ts';
import { answersBlock } from '#model/intake/answers-block.ts';
import { answersCsv } from '#model/intake/typed-values.ts';

const ANSWERS = {
  consent: 'yes',
  name: 'Association des revenants de Kita',
  summary_fr: 'Elle accueille ceux qui reviennent ; elle les écoute, et les oriente.',
  phones: '20 24 11 33\n20 24 11 34',
};
const read = (text: string) => {
  const table = pastedTable(text);
  return table && [table.headers, ...table.rows.map(({ cells }) => cells)];
};
const CSV = [
  ['consent', 'name', 'summary_fr', 'phones'],
  [
    'yes',
    ANSWERS.name,
    'Elle accueille ceux qui reviennent; elle les écoute, et les oriente.',
    '20 24 11 33; 20 24 11 34',
  ],
];

test('the block of a form is read in an e-mail', () => {
  expect(read(`Bonjour,\n${answersBlock('correction', { id: 'ame', fault: 'closed' })}\nMerci`)).toEqual([
    ['id', 'fault'],
    ['ame', 'closed'],
  ]);
});

test('the file of a form is read as it was pasted, with an e-mail around it, quoted and wrapped', () => {
  const csv = answersCsv(ANSWERS);
  expect(read(csv)).toEqual(CSV);
  expect(read(`Bonjour, voici notre fiche :\r\n\r\n${csv}\r\nCordialement, le bureau`)).toEqual(CSV);
  const quoted = csv.replace('qui reviennent', 'qui\r\nreviennent').replace(/^/gm, '> ');
  expect(read(`Le 30 novembre, ARK a écrit :\r\n${quoted}\r\n`)).toEqual(CSV);
});

test('cells copied from a spreadsheet are read with their titles; a cell may have lines and be empty', () => {
  const cells = 'Nom\tSigle\tTéléphone\nAide aux Migrants\t\t"20 24 11 33\n20 24 11 34"\nAutre Maison\tAM\t\n';
  const table = [
    ['Nom', 'Sigle', 'Téléphone'],
    ['Aide aux Migrants', '', '20 24 11 33\n20 24 11 34'],
    ['Autre Maison', 'AM', ''],
  ];
  expect(read(cells)).toEqual(table);
  expect(read(`Bonjour,\n\nNotre liste :\n${cells}\nMerci\n`)).toEqual(table);
});

test('a table pasted with commas is read, prose is none, nor are rows without their titles', () => {
  expect(read('name,acronym\nAide aux Migrants,AMI\n')).toEqual([
    ['name', 'acronym'],
    ['Aide aux Migrants', 'AMI'],
  ]);
  expect(read('Bonjour, notre nom, notre adresse et notre téléphone ont changé ; merci.\nÀ bientôt, le bureau')).toBe(
    undefined,
  );
  expect(read('Aide aux Migrants\tAMI\t20 24 11 33\n')).toBe(undefined);
  expect(read('')).toBe(undefined);
});
