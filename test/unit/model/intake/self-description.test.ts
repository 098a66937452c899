import { expect, test } from 'vitest';
import { answersBlock } from '#model/intake/answers-block.ts';
import { messageRows } from '#model/intake/intake-message.ts';
import { selfDescriptionSchema } from '#model/intake/self-description.ts';
import { answersCsv } from '#model/intake/typed-values.ts';

const ANSWERS = {
  consent: 'yes',
  name: 'Association des revenants de Kita',
  acronym: 'ARK',
  kind: 'osc',
  summary_fr: 'Elle accueille ceux qui reviennent.',
  areas: 'Kita\nKayes',
  services: 'accueil\nhebergement',
  address: '',
  address_place: '',
  phones: '20 24 11 33',
  emails: '',
  websites: '',
  note: '',
};
const problems = (typed: Partial<typeof ANSWERS>) =>
  selfDescriptionSchema('ML', 'fr')
    .safeParse({ ...ANSWERS, ...typed })
    .error?.issues.map(({ path, ...issue }) => [path.join(), (issue as { params?: { code: string } }).params?.code]) ??
  [];

test('a name, what it does, a way to reach it and its agreement are needed; nothing else is', () => {
  expect(problems({})).toEqual([]);
  expect(problems({ name: ' ', summary_fr: '', consent: '' })).toEqual([
    ['consent', undefined],
    ['name', undefined],
    ['summary_fr', undefined],
  ]);
  expect(problems({ phones: '' })).toEqual([['phones', 'REACH']]);
  expect(problems({ phones: '', address: 'Rue 12' })).toEqual([['address_place', 'TOWN']]);
  expect(problems({ phones: '20 24' })).toEqual([['phones', 'PHONE']]);
  expect(problems({ kind: '' })).toEqual([]);
  expect(problems({ kind: 'ong' })).toEqual([['kind', undefined]]);
  expect(problems({ summary_fr: 'Elle est présidée par Mme Untel.' })).toEqual([['summary_fr', 'PERSON']]);
});

test('it travels as a block in a message, and as a file, under the headers that the import knows', () => {
  const block = answersBlock('organisation', ANSWERS);
  expect(messageRows(`Bonjour\n${block}`)).toEqual([
    ['phones', 'consent', 'name', 'acronym', 'kind', 'summary_fr', 'areas', 'services', 'tier'],
    [
      '20 24 11 33',
      'yes',
      ANSWERS.name,
      'ARK',
      'osc',
      ANSWERS.summary_fr,
      'Kita; Kayes',
      'accueil; hebergement',
      'releve',
    ],
  ]);
  expect(answersCsv({ consent: 'yes', name: '=A1' })).toBe('\ufeff"consent";"name"\r\n"yes";"\'=A1"\r\n');
});

test('it cannot name an entry that is there, nor a source, and a correction cannot describe', () => {
  expect(messageRows('[[organisation:name=Ark&id=ame&source=x&withdrawn=1]]')).toEqual([
    ['name', 'tier'],
    ['Ark', 'releve'],
  ]);
  expect(messageRows('[[correction:id=ame&name=Ark&fault=closed]]')).toEqual([
    ['id', 'fault'],
    ['ame', 'closed'],
  ]);
  expect(messageRows('[[organisation:name=Ark]] [[correction:id=ame&fault=closed]]')).toEqual([
    ['id', 'fault', 'name', 'tier'],
    ['', '', 'Ark', 'releve'],
    ['ame', 'closed', '', ''],
  ]);
});

test('it is never among those that a mapping counts, whatever its message says', () => {
  expect(messageRows('[[organisation:name=Ark&tier=interviewed]]')).toEqual([
    ['name', 'tier'],
    ['Ark', 'releve'],
  ]);
});
