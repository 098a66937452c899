import { expect, test } from 'vitest';
import { roundForm } from '#exports/campaign/kobo-form.ts';
import { readingWording } from '#exports/code-words.ts';
import { planRound } from '#imports/round/plan-round.ts';
import { isRound, roundTable } from '#imports/round/round-table.ts';
import { buildDirectory } from '#model/directory.ts';
import { interviews } from '#model/intake/interviews.ts';
import { checkContent } from '#model/validation/check-content.ts';
import { FILES, outline } from '../../imports/fixtures.ts';

const { records } = checkContent(FILES);
const directory = buildDirectory(records, '2026-11-29');
const form = roundForm(interviews(directory, 'bamako'), (locale) => readingWording(directory, locale), '20261120');

test('every question of the form has its own name, that KoboToolbox takes, and words in each language', () => {
  const [head = [], ...rows] = form.survey;
  const asked = rows.filter(([type]) => type !== 'end_group');
  const names = asked.map(([, name = '']) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z][A-Za-z0-9_]*$/);
  for (const [, , ...labels] of asked) expect(labels.slice(0, 2)).not.toContain('');
  for (const row of rows) expect(row).toHaveLength(head.length);
});

test('an export of the form, a row a call and its groups in the headers, is read fact by fact', () => {
  const names = form.survey
    .slice(1)
    .flatMap(([type = '', name = '']) => (/^(?:text|date|select_one)/.test(type) ? [name] : []));
  const answers: Readonly<Record<string, string>> = {
    ...{ id: 'ame', date: '2026-11-16', way: 'telephone', role: 'SG' },
    fact_ame_contacts_phones_22320241122_adb1: 'yes',
    fact_ame_areas_kayes_6862: 'changed',
    new_ame_areas_kayes_6862: 'Sikasso',
    // A fact whose value has changed since the form was made.
    fact_ame_areas_bamako_0000: 'no',
  };
  const headers = [...names, 'fact_ame_areas_bamako_0000'].map((name) => `appel/${name}`);
  const cells = headers.map((header) => answers[header.slice('appel/'.length)] ?? '');
  const table = { headers, rows: [{ number: 2, cells }] };
  expect(isRound(table)).toBe(true);
  const plan = planRound({
    round: roundTable(table, records),
    files: FILES,
    records,
    today: '2026-11-20',
    undo: false,
  });
  expect(outline(plan)).toEqual([
    '2 changed ame asked:contacts.phones:+22320241122-adb1',
    '2 unchanged ame proposed:areas:kayes-6862',
    '2 refused ame UNKNOWN_FACT@fait',
  ]);
});
