import { expect, test } from 'vitest';
import { readColumns } from '#imports/columns.ts';
import { FIELDS } from '#imports/fields.ts';
import { NO_MAPPING } from '#imports/mapping.ts';
import { createWordbooks, type Wordbooks } from '#imports/wordbooks.ts';
import { xlsForm } from '#imports/xlsform.ts';
import { checkContent } from '#model/validation/check-content.ts';
import { organisationSchema } from '#schema/organisation.ts';
import { FILES } from './fixtures.ts';

const { records } = checkContent(FILES);
const books: Wordbooks = createWordbooks(records, NO_MAPPING);
const { survey, choices, settings } = xlsForm(records, '20261120');
const questions = survey.slice(1).filter(([type]) => !/^(?:start|end|begin_group|end_group)$/.test(type ?? ''));

test('every row of a sheet has as many cells as its headers, every question a name and both labels', () => {
  for (const sheet of [survey, choices, settings]) for (const row of sheet) expect(row.length).toBe(sheet[0]?.length);
  for (const [type, name, fr, en] of questions) expect([type, name, fr, en]).not.toContain('');
  expect(new Set(questions.map(([, name]) => name)).size).toBe(questions.length);
});

test('every choice that a question names is a list, its names usable and never twice', () => {
  const lists = Map.groupBy(choices.slice(1), ([list]) => list);
  for (const [type = ''] of questions.filter(([kind]) => kind?.startsWith('select_')))
    expect([...lists.keys()]).toContain(type.split(' ')[1]);
  for (const [list, rows] of lists) {
    expect(new Set(rows.map(([, name]) => name)).size, list).toBe(rows.length);
    expect(new Set(rows.map(([, , fr]) => fr)).size, list).toBe(rows.length);
    for (const [, name] of rows) expect(name).toMatch(/^[a-z][a-z0-9-]*$/);
  }
});

test('the import knows each question by its name and by its label in both languages, alone and in its group', () => {
  for (const [, name = '', fr = '', en = ''] of questions) {
    const headers = [name, fr, en, `groupe/${name}`, `Un groupe/${fr}`];
    const fields = new Set(readColumns(headers, NO_MAPPING, books).map(({ field }) => field));
    expect([...fields], name).toEqual([[...fields][0]]);
    expect([...fields][0], name).toBeDefined();
  }
});

test('the import knows each choice by its name and by its label in both languages', () => {
  for (const [list = '', name = '', ...labels] of choices.slice(1).filter(([own]) => own !== 'yes_no')) {
    const book =
      list === 'places'
        ? books.places
        : list in books.vocabularies
          ? books.vocabularies[list as keyof Wordbooks['vocabularies']]
          : books.choices;
    for (const word of [name, ...labels]) expect(book.find(word), `${list} ${word}`).toContain(name);
  }
});

test('each key of an entry is asked, or left to the team for a reason', () => {
  const asked = Object.keys(FIELDS).map((field) => field.split('_')[0]);
  const covered: Record<string, string> = {
    legal: 'legal',
    scope: 'scale',
    addresses: 'address',
    contacts: 'phones',
    networks: 'member',
    founded: 'founded',
  };
  const byTeam = [
    'searchNames',
    'furtherAreas',
    'servicePoints',
    'related',
    'facts',
    'notToCall',
    'changes',
    'remarks',
    'withheld',
    'withdrawn',
    'verified',
  ];
  const missing = Object.keys(organisationSchema.shape).filter(
    (key) => !byTeam.includes(key) && !asked.includes(covered[key] ?? key),
  );
  expect(missing).toEqual([]);
});
