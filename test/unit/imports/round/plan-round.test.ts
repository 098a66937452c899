import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { reportRow } from '#imports/report.ts';
import { planRound } from '#imports/round/plan-round.ts';
import { proposalTable } from '#imports/round/proposals.ts';
import { isRound, roundTable } from '#imports/round/round-table.ts';
import { checkContent } from '#model/validation/check-content.ts';
import type { ContentFile } from '#model/validation/content-file.ts';
import { applied, FILES, outline, plan as planTable, readFixture } from '../fixtures.ts';

const TODAY = '2026-11-20';
const sheet = readFixture('campagne.csv');

/** What the sheet, or some of its rows, would do to files. */
function plan({ files = FILES, undo = false, rows = sheet.rows } = {}) {
  const { records } = checkContent(files);
  return planRound({ round: roundTable({ ...sheet, rows }, records), files, records, today: TODAY, undo });
}
const textOf = (files: readonly ContentFile[], id: string) =>
  files.find(({ path }) => path.endsWith(`/organisations/${id}.yaml`))?.text ?? '';
const CONFIRMED = { date: '2026-11-16', way: 'telephone', by: 'SG' };

test('of a sheet of thirty rows filled in by hand, what is right confirms or proposes, and every other row is refused for its reason', () => {
  expect(sheet.rows).toHaveLength(30);
  expect(isRound(sheet)).toBe(true);
  expect(outline(plan())).toEqual([
    '2 changed ame asked:contacts.phones:+22320241122-adb1',
    '3 unchanged ame proposed:addresses:bamako-4693',
    '4 changed ame asked:services:accueil-69f6',
    '5 changed ame asked:servicePoints:bamako+accueil-83a3',
    '6 changed ame asked:areas:bamako-f8cd',
    '7 unchanged ame proposed:areas:kayes-6862',
    '8 unchanged ame',
    '9 unchanged ame proposed:contacts.emails:contact@ame.example.org-be2f',
    '10 changed ame asked:legal:1aad',
    '11 unchanged ame proposed:founded:125f',
    '12 unchanged ame proposed:contacts.websites:http://www.ame.example.org-4136',
    '13 refused ame BAD_ANSWER@réponse',
    '14 refused ame BAD_DAY@date',
    '15 refused roa-prodmac BAD_PHONE@nouvelle valeur',
    '16 refused roa-prodmac BAD_WAY@moyen',
    '17 refused roa-prodmac BAD_ROLE@initiales',
    '18 unchanged dgme proposed:contacts.phones:+2232202056-5b04',
    '19 refused dgme YES_AND_VALUE@nouvelle valeur',
    '20 refused ame UNKNOWN_FACT@fait',
    '21 refused amee UNKNOWN_ENTRY@fiche',
    '22 refused ame BAD_DAY@date',
    '23 refused ame BAD_DAY@date',
    '24 refused ame NO_NEW_VALUE@nouvelle valeur',
    '25 refused - MISSING_FIELD',
    '26 refused ame TWO_ROWS@réponse',
    '27 refused ame BAD_DAY@date BAD_WAY@moyen BAD_ROLE@initiales',
    '28 unchanged ame proposed:contacts.emails:contact@ame.example.org-be2f',
    '29 refused ame BAD_TEXT@nouvelle valeur',
    '30 refused ame TWO_ROWS@réponse',
    '31 refused ame BAD_ANSWER@réponse',
  ]);
});

test('each refused row is reported with file, line, column, what is wrong and what to write', () => {
  const reports = plan()
    .outcomes.filter(({ kind }) => kind === 'refused')
    .map((outcome) => reportRow('campagne.csv', outcome, 'fr'));
  expect(reports.slice(0, 3)).toEqual([
    'campagne.csv:13 refusée ame « themes:migrants-de-retour-7f93 »\n  colonne « réponse » : « peut-être » : écrivez oui, non ou changé ; laissez vide ce qui n’a pas été demandé.\n',
    'campagne.csv:14 refusée ame « networks.memberOf:roa-prodmac-1737 »\n  colonne « date » : « demain » n’est pas un jour passé : écrivez le jour de l’appel, par exemple 30/11/2026.\n',
    'campagne.csv:15 refusée roa-prodmac « contacts.phones:+22366772111-61ff »\n  colonne « nouvelle valeur » : « 20 24 1 » n’est pas un numéro qui peut exister. Complétez-le, avec l’indicatif du pays s’il est étranger.\n',
  ]);
  for (const text of reports) expect(text).toMatch(/^campagne\.csv:\d+ refusée.*\n {2}(?:colonne « |Il manque : )/);
});

test('a yes stands beside the one fact that was asked for, the entry records it, and nothing else of it changes', () => {
  const { entries } = plan();
  expect(entries.map(({ id }) => id)).toEqual(['ame']);
  const [before, after] = [parse(textOf(FILES, 'ame')), parse(entries[0]?.text ?? '')];
  const { changes, contacts, ...rest } = after;
  expect(contacts.phones).toEqual([{ ...before.contacts.phones[0], confirmed: CONFIRMED }]);
  expect(rest.areas).toEqual([{ ...before.areas[0], confirmed: { ...CONFIRMED, way: 'message' } }, before.areas[1]]);
  expect(rest.servicePoints[0].confirmed).toEqual({ ...CONFIRMED, way: 'visite', by: 'CP' });
  expect(changes.at(-1)).toEqual({
    date: TODAY,
    text: { fr: 'Information confirmée.', en: 'Information confirmed.' },
  });
  expect([rest.summary, rest.founded, rest.addresses]).toEqual([before.summary, before.founded, before.addresses]);
});

test('what changes is a row to read and to import, with the columns of a correction; nothing applies it', () => {
  expect(proposalTable(plan().proposals)).toEqual([
    ['id', 'fault', 'dead_contact', 'phones', 'emails', 'websites', 'address', 'note'],
    [
      'ame',
      'address-changed',
      '',
      '',
      '',
      '',
      'Badalabougou, rue 12',
      'Adresses : Djélibougou. Toujours juste ?; changed; Badalabougou, rue 12',
    ],
    ['ame', 'area-wrong', '', '', '', '', '', 'Lieux d’intervention : Kayes. Toujours juste ?; no'],
    [
      'ame',
      'number-dead',
      'contact@ame.example.org',
      '',
      'bureau@ame.example.org',
      '',
      '',
      'contacts.emails:contact@ame.example.org-be2f; changed; bureau@ame.example.org',
    ],
    ['ame', 'other', '', '', '', '', '', 'founded:125f; changed; 1997'],
    [
      'ame',
      'number-dead',
      'http://www.ame.example.org',
      '',
      '',
      '',
      '',
      'contacts.websites:http://www.ame.example.org-4136; no',
    ],
    ['dgme', 'other', '', '', '', '', '', 'contacts.phones:+2232202056-5b04; yes'],
  ]);
});

test('a round that was interrupted is taken up again, one that is repeated changes nothing, and undo leaves the facts as before', () => {
  const half = applied(FILES, plan({ rows: sheet.rows.slice(0, 2) }));
  const all = applied(half, plan({ files: half }));
  expect(plan({ files: all }).entries).toEqual([]);
  const { changes, ...undone } = parse(textOf(applied(all, plan({ files: all, undo: true })), 'ame'));
  const { changes: none, ...before } = parse(textOf(FILES, 'ame'));
  expect(undone).toEqual(before);
  expect(changes.at(-1).text).toEqual({ fr: 'Une confirmation a été retirée.', en: 'A confirmation was taken back.' });
  expect(none).toBeUndefined();
});

test('a fact that an import changes loses the confirmation of what it said before', () => {
  const done = applied(FILES, plan());
  const table = { headers: ['id', 'dead_contact'], rows: [{ number: 2, cells: ['ame', '20 24 11 22'] }] };
  const [changed] = planTable(table, done).entries;
  expect(
    [parse(textOf(done, 'ame')), parse(changed?.text ?? '')].map(({ contacts }) => contacts.phones[0].confirmed),
  ).toEqual([CONFIRMED, undefined]);
});

test('an older answer does not take the place of a later one', () => {
  const done = applied(FILES, plan());
  const rows = sheet.rows.slice(0, 1).map((row) => ({ ...row, cells: row.cells.with(6, '2026-11-01') }));
  expect(outline(plan({ files: done, rows }))).toEqual(['2 unchanged ame later:contacts.phones:+22320241122-adb1']);
});
