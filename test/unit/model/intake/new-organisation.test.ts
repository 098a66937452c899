import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { newOrganisation } from '#model/intake/new-organisation.ts';
import { checkContent } from '#model/validation/check-content.ts';
import { organisationSchema } from '#schema/organisation.ts';
import { baseFiles, overlay } from '../validation/fixtures.ts';

const PATH = 'content/organisations/nouvelle.yaml';
const codesOf = (text: string) =>
  checkContent(overlay(baseFiles, [{ path: PATH, text }])).faults.map(({ code, line }) => `${line} ${code}`);

const fresh = newOrganisation('nouvelle');
const filled = fresh
  .replace('name:', 'name: Une nouvelle organisation')
  .replace('kind: #', 'kind: osc #')
  .replace('tier: #', 'tier: named #')
  .replace('  fr:', '  fr: Elle aide.')
  .replace('cite: []', 'cite: [carte-2022#t2]');

test('a new entry mentions every key of the schema, in its order', () => {
  const keys = [...fresh.matchAll(/^(?:# )?([a-zA-Z]+):/gm)].map(([, key]) => key);
  expect(keys).toEqual(Object.keys(organisationSchema.shape));
});

test('a new entry is refused until its obligatory values are filled in, and only for those', () => {
  const lineOf = (text: string) => fresh.split('\n').findIndex((line) => line.startsWith(text)) + 1;
  expect(codesOf(fresh)).toEqual([
    `${lineOf('name:')} EMPTY_TEXT`,
    `${lineOf('kind:')} EMPTY_TEXT`,
    `${lineOf('tier:')} EMPTY_TEXT`,
    `${lineOf('  fr:')} EMPTY_TEXT`,
    `${lineOf('  cite:')} MISSING_CITATION`,
  ]);
});

test('a new entry passes once they are', () => {
  expect(codesOf(filled)).toEqual([]);
});

test('each example has the shape of its key once its signs of comment are taken away', () => {
  const whole = filled.replace(/^# (?=[a-zA-Z]+:( |$)| )/gm, '');
  const record = organisationSchema.safeParse(parse(whole));
  expect(record.error?.issues).toBeUndefined();
  expect(Object.keys(record.data ?? {}).sort()).toEqual(Object.keys(organisationSchema.shape).sort());
});

test('every key is explained in words before it', () => {
  const lines = fresh.split('\n');
  for (const key of Object.keys(organisationSchema.shape)) {
    const line = lines.findIndex((text) => new RegExp(`^(?:# )?${key}:`).test(text));
    expect(lines[line - 1], key).toMatch(/^# .*\p{L}{2}.*\.$|^# .* : .*$/u);
  }
});
