import { expect, test } from 'vitest';
import { type Correction, correctionSchema, FAULTS, removedValues } from '#model/intake/correction.ts';
import { answersCsv } from '#model/intake/typed-values.ts';

const EMPTY = { id: 'ame', dead_contact: '', removed: '', phones: '', emails: '', websites: '', address: '', note: '' };
const problems = (typed: Partial<Correction>) =>
  correctionSchema('ML')
    .safeParse({ ...EMPTY, fault: 'other', ...typed })
    .error?.issues.map(({ path, ...issue }) => [path.join(), (issue as { params?: { code: string } }).params?.code]) ??
  [];

test('what says nothing is not sent, but that all is right, a closure and a withdrawal say enough', () => {
  const silent = FAULTS.filter((fault) => problems({ fault }).length > 0);
  expect(silent).toEqual(['number-dead', 'address-changed', 'area-wrong', 'other']);
  expect(problems({ fault: 'area-wrong' })).toEqual([['note', 'NOTE']]);
  expect(problems({ fault: 'area-wrong', note: 'Elle n’est plus à Gao.' })).toEqual([]);
  expect(problems({ fault: 'number-dead' })).toEqual([['dead_contact', 'DEAD']]);
  expect(problems({ fault: 'number-dead', dead_contact: '20 24 11 22' })).toEqual([]);
  expect(problems({ fault: 'address-changed', address: 'Rue 12' })).toEqual([]);
});

test('each contact must be one that can work', () => {
  expect(problems({ phones: '20 24', emails: 'a@b', websites: 'un site' })).toEqual([
    ['phones', 'PHONE'],
    ['emails', 'EMAIL'],
    ['websites', 'WEBSITE'],
  ]);
  expect(problems({ phones: '20 24 11 22\n+33 1 48 57 75 80', emails: 'a@b.ml', websites: 'www.b.ml' })).toEqual([]);
});

test('a person is named in no text, nor beside a number; a role beside a number is none', () => {
  const named = { address: 'Chez Mme Traoré', note: 'Présidée par M. Untel', phones: '20 24 11 22 (Awa Traoré)' };
  expect(problems(named)).toEqual([
    ['phones', 'PERSON'],
    ['address', 'PERSON'],
    ['note', 'PERSON'],
  ]);
  expect(problems({ phones: '20 24 11 22 (bureau)', note: 'Le bureau a changé de rue.' })).toEqual([]);
});

test('each line that cannot work is named, not the first alone', () => {
  const { error } = correctionSchema('ML').safeParse({ ...EMPTY, fault: 'other', phones: '20 24\n20 24 11 22\nallô' });
  expect(error?.issues.map((issue) => (issue as { params?: object }).params)).toEqual([
    { code: 'PHONE', value: '20 24' },
    { code: 'PHONE', value: 'allô' },
  ]);
});

test('what was deleted from the form is proposed to be taken out; what was written otherwise or replaced is not', () => {
  const known = {
    phones: ['+223 20 24 11 22', '36061 (ML)'],
    emails: ['contact@ame.example.org'],
    websites: ['http://ame.example.org/'],
    address: 'Rue 12 ; porte 3',
  };
  const typed = (said: Partial<Record<keyof typeof known, string>>) =>
    removedValues(
      known,
      {
        ...Object.fromEntries(Object.entries(known).map(([name, own]) => [name, [own].flat().join('\n')])),
        ...said,
      } as Record<keyof typeof known, string>,
      'ML',
    );
  expect(typed({})).toBe('');
  expect(typed({ phones: '20241122; 36061 (ML)', emails: 'Contact@AME.example.org', address: 'Rue 13' })).toBe('');
  expect(typed({ phones: '20 24 11 33', websites: '', address: ' ' })).toBe(
    'Rue 12 , porte 3\n+223 20 24 11 22\n36061 (ML)\nhttp://ame.example.org/',
  );
});

test('what is not said is no report: none stands for it', () => {
  expect(problems({ fault: '' as Correction['fault'], note: 'Bonjour' })).toEqual([['fault', undefined]]);
});

test('what is pasted with marks that nobody sees is taken without them, in contacts and in texts', () => {
  const typed = {
    phones: '\u2068+223\u202f20\u202f24\u202f11\u202f22\u2069',
    address: '\u202aRue\u00a012\u202c',
    note: 'Ha\u00admed',
  };
  expect(correctionSchema('ML').parse({ ...EMPTY, fault: 'other', ...typed })).toEqual({
    ...EMPTY,
    fault: 'other',
    phones: '+223 20 24 11 22',
    address: 'Rue 12',
    note: 'Hamed',
  });
});

test('the file holds what was said, one row, nothing that a spreadsheet runs', () => {
  const correction: Correction = { ...EMPTY, fault: 'other', phones: '+223 20 24 11 22\n20-24', note: '=1 "deux"' };
  expect(answersCsv(correction)).toBe(
    '\ufeff"id";"phones";"note";"fault"\r\n"ame";"\'+223 20 24 11 22; 20-24";"\'=1 ""deux""";"other"\r\n',
  );
});
