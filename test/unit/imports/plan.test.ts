import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { ImportPlan } from '#imports/outcome.ts';
import { readTable } from '#imports/tables/read-table.ts';
import { answersBlock } from '#model/intake/answers-block.ts';
import { checkContent } from '#model/validation/check-content.ts';
import { applied, CITE, FILES, outline, plan, readFixture } from './fixtures.ts';

const EXPORTS = ['kobo-xml.csv', 'kobo-labels.utf16.csv', 'partner.csv', 'english.csv', 'corrections.csv'] as const;
const changesIn = ({ entries: [first] }: ImportPlan) => parse(first?.text ?? '').changes;
/** The newest remark of an entry. */
const remarkIn = (entry: ImportPlan['entries'][number] | undefined) => parse(entry?.text ?? '').remarks.at(-1).text;
const entry = (name: (typeof EXPORTS)[number], id: string) =>
  plan(readFixture(name)).entries.find((candidate) => candidate.id === id)?.text;

test('an export with XML values and groups is read, its bad answers refused for their reason', () => {
  expect(outline(plan(readFixture('kobo-xml.csv')))).toEqual([
    '2 new ajk',
    '3 new fer',
    '4 changed ame kept:summary added:scope added:areas confirmed:phones added:phones added:themes',
    '5 refused - NO_CONSENT@consent',
    '6 new ni doubtful:phones',
    '7 new sa untranslated:summary',
    '8 refused asv MISSING_PLACE',
    '9 new cf doubtful:emails',
    '10 refused - BAD_YES_NO@work/themes/jeunes',
    '11 changed ajk conflict:founded',
  ]);
});

test('an export with labels in UTF-16 is read, several choices in one field included', () => {
  expect(outline(plan(readFixture('kobo-labels.utf16.csv')))).toEqual([
    '2 new mmg',
    '3 new rjd',
    '4 new appui-aux-familles',
    '5 new ti unread:themes',
    '6 new li unread:areas',
    '7 new df unread:founded',
    '8 refused - MISSING_FIELD',
    '9 refused - NO_CONSENT@L’organisation accepte-t-elle que ces informations soient publiées ?',
  ]);
});

test('a partner’s spreadsheet in Windows-1252 is read by its own headings', () => {
  expect(outline(plan(readFixture('partner.csv')))).toEqual([
    '2 new cos',
    '3 changed ame confirmed:areas confirmed:phones',
    '4 new centre-d-ecoute',
    '5 probable - ame(phone)',
    '6 refused - BAD_TEXT@Structure',
    '7 refused - BAD_TEXT@Structure',
    '8 refused - SHORTENED_NUMBER@Tél.',
  ]);
});

test('an English sheet parted by tabs is read, its own sources checked', () => {
  expect(outline(plan(readFixture('english.csv')))).toEqual([
    '2 new le',
    '3 new ha',
    '4 refused - UNKNOWN_CITATION@Source',
    '5 new bs',
    '6 new un unread:networks',
  ]);
});

test('reported faults mark an entry; a withdrawal waits to be accepted', () => {
  expect(outline(plan(readFixture('corrections.csv')))).toEqual([
    '2 changed ame added:phones marked:contacts',
    '3 changed ame marked:existence',
    '4 unchanged dgme',
    '5 refused - UNKNOWN_ENTRY',
    '6 unchanged roa-prodmac kept:withdrawn',
  ]);
  const accepted = plan(readFixture('corrections.csv'), FILES, { accept: new Set(['withdraw']) });
  expect(accepted.entries.find(({ id }) => id === 'roa-prodmac')?.text).toContain('withdrawn: { date: "2026-11-20" }');
  expect(accepted.entries.map(({ text }) => text).join()).not.toContain('gardien');
});

test('what a correction says is to be taken out is proposed, and goes where that is accepted', () => {
  const removed = '20 24 11 22; CONTACT@ame.example.org; 66 77 88 99';
  const table = { headers: ['id', 'fault', 'removed'], rows: [{ number: 2, cells: ['ame', 'other', removed] }] };
  expect(outline(plan(table))).toEqual(['2 unchanged ame missing:contacts missing:contacts missing:contacts']);
  const accepted = plan(table, FILES, { accept: new Set(['all']) });
  expect(outline(accepted)).toEqual(['2 changed ame removed:contacts removed:contacts missing:contacts']);
  const { contacts } = parse(accepted.entries[0]?.text ?? '');
  expect([contacts.phones, contacts.emails]).toEqual([undefined, undefined]);
});

test('the conditions of a help are laid into that help, and refused where nothing says of which', () => {
  const headers = ['id', 'condition_of', 'Durée de cette aide', 'cost of the help'];
  const row = (number: number, ...cells: string[]) => ({ number, cells });
  const table = {
    headers,
    rows: [row(2, 'ame', 'hebergement', 'Dix jours', 'Gratuit'), row(3, 'ame', '', 'Dix jours', '')],
  };
  const planned = plan(table);
  expect(outline(planned)).toEqual([
    '2 changed ame added:services added:access.cost added:access.duration',
    '3 refused ame MISSING_FIELD',
  ]);
  expect(parse(planned.entries[0]?.text ?? '').services.at(-1)).toEqual({
    id: 'hebergement',
    conditions: { cost: { fr: 'Gratuit' }, duration: { fr: 'Dix jours' }, cite: CITE },
    cite: CITE,
  });
});

test('that a visitor finds all still right is reported to the editor and written nowhere', () => {
  const table = { headers: ['id', 'fault'], rows: [{ number: 2, cells: ['ame', 'C’est toujours juste'] }] };
  expect([outline(plan(table)), plan(table).entries]).toEqual([['2 unchanged ame vouched:existence'], []]);
});

test('a new entry is written in the house’s form, every fact with its citation', () => {
  expect(entry('kobo-xml.csv', 'fer')).toBe(`name: Femmes en route
acronym: FER
kind: osc
tier: named
summary: { fr: FER protège les femmes qui voyagent., en: FER protects women who travel., cite: [enquete-2026#collecte] }
typology: { id: associations-nationales, cite: [enquete-2026#collecte] }
legal: { formality: formelle, forms: [agreee], cite: [enquete-2026#collecte] }
founded: { date: "2012-05", cite: [enquete-2026#collecte] }
scope: { scale: national, cite: [enquete-2026#collecte] }
areas:
  - { place: bamako, cite: [enquete-2026#collecte] }
  - { place: gao, cite: [enquete-2026#collecte] }
contacts:
  phones:
    - { number: "+22366102030", printed: "+223 66 10 20 30", cite: [enquete-2026#collecte] }
    - { number: "+22320221010", printed: "20 22 10 10", cite: [enquete-2026#collecte] }
  emails:
    - { address: FER@example.org, cite: [enquete-2026#collecte] }
themes:
  - { id: femmes, cite: [enquete-2026#collecte] }
  - { id: enfants, cite: [enquete-2026#collecte] }
services:
  - { id: accueil, cite: [enquete-2026#collecte] }
  - { id: hebergement, cite: [enquete-2026#collecte] }
changes:
  - { date: "2026-11-20", text: { fr: Ajoutée au répertoire., en: Added to the directory. } }
`);
});

test('a number that cannot work is kept as printed, without a link, and a remark says so', () => {
  const text = entry('kobo-xml.csv', 'ni');
  expect(text).toContain('    - { printed: "223 202205", status: invalid, cite: [enquete-2026#collecte] }\n');
  expect(text).toContain(`remarks:
  - field: phones
    kind: invalid
    text:
      fr: « 223 202205 » ne peut pas fonctionner tel qu’il est donné. À compléter.
      en: “223 202205” cannot work as it is given. To be completed.
    printed: ["223 202205"]
    cite: [enquete-2026#collecte]
`);
  expect(entry('kobo-xml.csv', 'cf')).toContain('    - { printed: cf@yahoofr, status: invalid');
});

test.each([
  ['########', 'HASHES'],
  ['2,2E+10', 'SHORTENED_NUMBER'],
])('a number of which a spreadsheet has kept only a part is refused: %s', (cell, code) => {
  const table = { headers: ['id', 'phones'], rows: [{ number: 2, cells: ['ame', cell] }] };
  expect(outline(plan(table))).toEqual([`2 refused ame ${code}@phones`]);
});

test('what may name a person is not written, and is told', () => {
  const table = { headers: ['id', 'phones'], rows: [{ number: 2, cells: ['ame', 'appeler M. Untel'] }] };
  const planned = plan(table);
  expect(outline(planned)).toEqual(['2 unchanged ame']);
  expect(planned.outcomes[0]?.doubts).toEqual([
    { code: 'PERSON_LEFT_OUT', column: 'phones', field: 'phones', value: 'appeler M. Untel' },
  ]);
});

test('an entry without English comes in: its French waits to be translated, and a later row brings the English', () => {
  const headers = ['id', 'name', 'kind', 'summary_fr', 'summary_en'];
  const french = { headers, rows: [{ number: 2, cells: ['abc', 'Abri', 'osc', 'Elle loge.', ''] }] };
  expect(outline(plan(french))).toEqual(['2 new abc untranslated:summary']);
  const after = applied(FILES, plan(french));
  expect(checkContent(after).faults).toEqual([]);
  const english = { headers, rows: [{ number: 2, cells: ['abc', '', '', '', 'It shelters.'] }] };
  expect(outline(plan(english, after))).toEqual(['2 changed abc added:summary']);
  expect(plan(english, after).entries[0]?.text).toContain('en: It shelters.');
});

test('an address without its town is refused where the entry has none yet, never dropped', () => {
  const table = { headers: ['id', 'address'], rows: [{ number: 2, cells: ['dgme', 'Rue 12'] }] };
  expect(outline(plan(table))).toEqual(['2 refused dgme MISSING_PLACE']);
});

test('an entry lists its changes once, by field and never by value, the newest last', () => {
  const rows = ['70 11 22 33', '70 11 22 34'].map((phone, index) => ({
    number: index + 2,
    cells: ['ame', phone, index ? '1997' : ''],
  }));
  const table = { headers: ['id', 'phones', 'founded'], rows };
  const first = plan(table);
  const change = {
    date: '2026-11-20',
    text: {
      fr: 'Mise à jour : téléphones. À vérifier : création.',
      en: 'Updated: telephones. To be checked: founding.',
    },
  };
  expect(changesIn(first)).toEqual([change]);
  const after = applied(FILES, first);
  expect(plan(table, after).entries).toEqual([]);
  const again = { headers: ['id', 'phones'], rows: [{ number: 2, cells: ['ame', '70 11 22 35'] }] };
  const text = { fr: 'Mise à jour : téléphones.', en: 'Updated: telephones.' };
  expect(changesIn(plan(again, after, { today: '2026-12-01' }))).toEqual([change, { date: '2026-12-01', text }]);
});

test('one more citation is reported as such, and a withdrawal to nobody', () => {
  const same = { headers: ['id', 'founded'], rows: [{ number: 2, cells: ['ame', '1996-10-06'] }] };
  expect(plan(same).entries[0]?.text).toContain('Confirmée par un document de plus.');
  const accepted = plan(readFixture('corrections.csv'), FILES, { accept: new Set(['withdraw']) });
  expect(accepted.entries.find(({ id }) => id === 'roa-prodmac')?.text).not.toContain('changes:');
});

test('a network names the member that a row gives it', () => {
  expect(entry('english.csv', 'roa-prodmac')).toContain('members: [ame, le]');
});

test('a difference becomes a remark, which does not say what is newer, and replaces only where it is accepted', () => {
  const table = { headers: ['id', 'founded'], rows: [{ number: 2, cells: ['ame', '1997'] }] };
  const [kept] = plan(table).entries;
  expect(kept?.text).toContain('founded: { date: "1996-10-06"');
  expect(kept?.text).toContain('printed: ["1996-10-06", "1997"]');
  expect(remarkIn(kept)).toEqual({
    fr: 'La fiche donne « 1996-10-06 », une autre information « 1997 ». À vérifier.',
    en: 'The entry gives “1996-10-06”, other information “1997”. To be checked.',
  });
  const [accepted] = plan(table, FILES, { accept: new Set(['founded']) }).entries;
  expect(accepted?.text).toContain(`founded: { date: "1997", cite: [${CITE}] }`);
  expect(accepted?.text).toContain('kind: outdated');
  expect(remarkIn(accepted)).toEqual({
    fr: 'La fiche donnait « 1996-10-06 » ; elle donne maintenant « 1997 ».',
    en: 'The entry gave “1996-10-06”; it now gives “1997”.',
  });
});

test.each(EXPORTS)('what %s writes passes the checks, and a second run changes nothing', (name) => {
  const table = readFixture(name);
  const first = plan(table);
  const after = applied(FILES, first);
  expect(checkContent(after).faults).toEqual([]);
  expect(plan(table, after).entries).toEqual([]);
});

test.each(EXPORTS)('interrupted anywhere and run again, %s gives the same files', (name) => {
  const table = readFixture(name);
  const first = plan(table);
  const whole = applied(FILES, first);
  for (let count = 0; count < first.entries.length; count++) {
    const half = applied(FILES, first, count);
    expect(applied(half, plan(table, half)), `${count} entries written`).toEqual(whole);
  }
});

test('an organisation that describes itself in a message becomes a new entry, with its source given by who reads it', async () => {
  const block = answersBlock('organisation', {
    ...{ consent: 'yes', name: 'Association des revenants de Bafoulabé', acronym: 'ARBAF' },
    ...{ summary_fr: 'Elle accueille ceux qui reviennent.', areas: 'Kita\nKayes', services: 'accueil' },
    ...{ address: 'Rue 12', address_place: 'Kita', phones: '20 24 11 39' },
  });
  const read = plan(await readTable(new TextEncoder().encode(`Bonjour,\n\n${block}\n`)));
  expect(outline(read)).toEqual(['2 new arbaf assumed:kind untranslated:summary']);
  expect(read.entries[0]?.text).toContain('- { place: kita, cite: [enquete-2026#collecte] }');
});
