import { expect, test } from 'vitest';
import { answerTo } from '#imports/form/form-groups.ts';
import { xlsForm } from '#imports/form/xlsform.ts';
import { readColumns } from '#imports/rows/columns.ts';
import { NO_MAPPING } from '#imports/rows/mapping.ts';
import { createWordbooks, type Wordbooks } from '#imports/rows/wordbooks.ts';
import { checkContent } from '#model/validation/check-content.ts';
import { QUESTION_ROWS } from '#schema/fields.ts';
import { organisationSchema } from '#schema/organisation.ts';
import { FILES } from '../fixtures.ts';

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

const column = (header: string) => survey[0]?.indexOf(header) ?? -1;

test('the form has the headers of the specification, types that it knows, and groups that close in order', () => {
  expect(survey[0]).toEqual([
    ...['type', 'name', 'label::Français (fr)', 'label::English (en)', 'hint::Français (fr)', 'hint::English (en)'],
    ...['required', 'relevant', 'appearance', 'constraint'],
    ...['constraint_message::Français (fr)', 'constraint_message::English (en)'],
  ]);
  expect(choices[0]).toEqual(['list_name', 'name', 'label::Français (fr)', 'label::English (en)']);
  expect(settings).toEqual([
    ['form_title', 'form_id', 'version', 'default_language'],
    [expect.stringMatching(/\S/), 'organisation', '20261120', 'Français (fr)'],
  ]);
  const open: string[] = [];
  for (const [type = '', name = ''] of survey.slice(1)) {
    expect(type).toMatch(/^(?:start|end|text|begin_group|end_group|select_(?:one|multiple) [a-z_]+)$/);
    if (type === 'begin_group') open.push(name);
    else if (type === 'end_group') expect(open.pop()).toBeDefined();
    else expect(name).toMatch(/^[a-z_][a-z0-9_]*$/);
    expect(open.length).toBeLessThan(2);
  }
  expect(open).toEqual([]);
});

test('every name that an expression refers to is that of a question before it, and parentheses and quotes close', () => {
  const seen = new Set<string>();
  for (const row of survey.slice(1)) {
    for (const header of ['required', 'relevant', 'constraint']) {
      const expression = row[column(header)] ?? '';
      for (const [, name = ''] of expression.matchAll(/\$\{([^}]*)\}/g)) expect([...seen], expression).toContain(name);
      const bare = expression.replace(/'[^']*'/g, '');
      expect(bare, expression).not.toContain("'");
      expect(bare.split('(').length, expression).toBe(bare.split(')').length);
    }
    seen.add(row[1] ?? '');
  }
});

test('what the form takes on the spot is what it should: the rules are run as the form runs them', () => {
  const ruleOf = (name: string) => questions.find((row) => row[1] === name)?.[column('constraint')] ?? '';
  const accepts = (name: string, answer: string) => {
    const [, pattern = ''] = /^regex\(\., '(.*)'\)$/.exec(ruleOf(name)) ?? [];
    return new RegExp(pattern).test(answer);
  };
  for (const answer of ['70112233', '+223 70 11 22 33', '\u202a+223\u202f70 11 22 33\u202c', '(223) 70.11'])
    expect(accepts('phone_1', answer)).toBe(answer !== '(223) 70.11');
  expect(['a@b.ml', 'a b@c.ml', 'a@b'].map((answer) => accepts('email_1', answer))).toEqual([true, false, false]);
  expect(['1996', '1996-10', '1996-10-06', '06/10/1996'].map((answer) => accepts('founded', answer))).toEqual([
    ...[true, true, true, false],
  ]);
  expect(ruleOf('name')).toBe('string-length(.) <= 2000');
});

test('whoever does not agree is asked nothing more; an address asks for its town', () => {
  const groups = survey.filter(([type]) => type === 'begin_group');
  expect(new Set(groups.map((row) => row[column('relevant')]))).toEqual(new Set([`${answerTo('consent')} = 'yes'`]));
  expect(survey.find(([, name]) => name === 'address_place')?.[column('required')]).toBe(
    `${answerTo('address')} != ''`,
  );
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
  const asked: ReadonlySet<string> = new Set(QUESTION_ROWS.map(([, { key }]) => key));
  const byTeam = [
    'searchNames',
    // A form in another language is what a source prints, not what someone would translate on the spot.
    'nameIn',
    'furtherAreas',
    'servicePoints',
    'notToConfuse',
    'related',
    'facts',
    'notToCall',
    'changes',
    'remarks',
    'withheld',
    'withdrawn',
    'verified',
  ];
  const missing = Object.keys(organisationSchema.shape).filter((key) => !byTeam.includes(key) && !asked.has(key));
  expect(missing).toEqual([]);
});
