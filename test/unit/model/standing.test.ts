import { expect, test } from 'vitest';
import { isContactWithheld } from '#model/contact-status.ts';
import { buildDirectory } from '#model/directory.ts';
import {
  bestOf,
  byTrust,
  canBeCalled,
  crossed,
  isReachable,
  newestYear,
  organisationYear,
  phoneInList,
  type Standing,
  standingOf,
} from '#model/standing.ts';
import { NOT_TO_CALL_REASONS } from '#schema/choices.ts';
import { CITE, contentRecords, organisationRecord, source } from '../records.ts';

const OLD = ['note-2014#t1'];
const sources = new Map([
  ['carte-2022', source(2022)],
  ['note-2014', source(2014)],
]);
const phones = [{ number: '+22320202020', printed: '20202020', cite: CITE }];
const text = { fr: 'Finie.', en: 'Over.' };
const organisation = (fields: object) => {
  const [made] = buildDirectory(contentRecords({ a: fields })).organisations;
  if (!made) throw new Error('there is one organisation');
  return made;
};
const standing = (year: number, basis: Standing['basis'] = 'stated'): Standing => ({
  year,
  basis,
  isCurrent: year >= 2021,
});

test('the newest document among citations gives the year, and an unknown one none', () => {
  expect(newestYear(['note-2014#t1', 'carte-2022#t1'], sources)).toBe(2022);
  expect(newestYear(['note-2014#t1'], sources)).toBe(2014);
  expect(newestYear([], sources)).toBe(0);
});

test('a fact is as old as the newest document that it cites itself, stated unless it says otherwise', () => {
  const of = (fact: Parameters<typeof standingOf>[0]) => standingOf(fact, undefined, sources, '2026-11-29');
  expect(of({ cite: OLD })).toEqual({ year: 2014, basis: 'stated', isCurrent: false });
  expect(of({ cite: [...OLD, ...CITE], basis: 'inferred' })).toEqual({
    year: 2022,
    basis: 'inferred',
    isCurrent: true,
  });
  expect(of({ cite: ['lost#t1'] })).toEqual({ year: 0, basis: 'stated', isCurrent: false });
});

test('a confirmation of the entry makes its facts and itself current, one as old as the document does not', () => {
  const old = { summary: { fr: 'Texte.', en: 'Text.', cite: OLD }, areas: [{ place: 'gao', cite: OLD }] };
  const at = (date: string) => organisation({ ...old, verified: { date, by: { fr: 'Par téléphone.' } } });
  const recent = at('2026-03');
  expect(recent).toMatchObject({ year: 2014, isDated: false });
  expect(recent.areas.map(recent.standingOf)).toEqual([{ year: 2026, basis: 'stated', isCurrent: true }]);
  expect(at('2015')).toMatchObject({ year: 2014, isDated: true });
});

test('a confirmation of one fact makes that fact and the organisation current, and no other fact', () => {
  const confirmed = { date: '2026-03-02', way: 'telephone', by: 'SG' };
  const areas = [
    { place: 'gao', cite: OLD, confirmed },
    { place: 'kidal', cite: OLD },
  ];
  const asked = organisation({ summary: { fr: 'Texte.', en: 'Text.', cite: OLD }, areas });
  expect(asked).toMatchObject({ year: 2026, isDated: false });
  expect(asked.areas.map(asked.standingOf)).toEqual([
    { year: 2026, basis: 'stated', isCurrent: true },
    { year: 2014, basis: 'stated', isCurrent: false },
  ]);
});

test('two facts put together are as old as the older of them and current only together', () => {
  expect(crossed(standing(2022), standing(2014, 'inferred'))).toEqual({
    year: 2014,
    basis: 'crossed',
    isCurrent: false,
  });
  expect(crossed(standing(2022), standing(2021))).toEqual({ year: 2021, basis: 'crossed', isCurrent: true });
});

test('of several facts a current one counts, then a stated one, then the newest', () => {
  expect(bestOf([standing(2014), standing(2022, 'inferred')])).toEqual(standing(2022, 'inferred'));
  expect(bestOf([standing(2022, 'inferred'), standing(2021)])).toEqual(standing(2021));
  expect(bestOf([standing(2021), standing(2022)])).toEqual(standing(2022));
  expect(bestOf([])).toBeUndefined();
});

test('no organisation has its year from a remark', () => {
  const remark = { field: 'acronym', kind: 'unclear', text: { fr: 'Douteux.', en: 'Unclear.' }, cite: CITE };
  const fields = { summary: { fr: 'Texte.', en: 'Text.', cite: OLD }, remarks: [remark] };
  expect(organisationYear(organisationRecord(fields), sources)).toBe(2014);
  expect(organisation(fields)).toMatchObject({ year: 2014, isDated: true });
});

test('who is not to be called is offered nowhere, whatever numbers it has', () => {
  for (const why of NOT_TO_CALL_REASONS) {
    const described = organisation({ contacts: { phones }, notToCall: { why, text, cite: CITE } });
    expect([canBeCalled(described), phoneInList(described), isReachable(described)]).toEqual([false, undefined, false]);
  }
});

test('who is known from old documents only can be called from its page, not from a list', () => {
  const old = organisation({
    summary: { fr: 'Texte.', en: 'Text.', cite: OLD },
    contacts: { phones: [{ number: '+22320202020', printed: '20202020', cite: OLD }] },
  });
  expect([canBeCalled(old), phoneInList(old), isReachable(old)]).toEqual([true, undefined, true]);
  const fresh = organisation({ contacts: { phones } });
  expect(phoneInList(fresh)?.number).toBe('+22320202020');
});

test('an e-mail address that can work makes reachable, one that cannot does not', () => {
  const withEmail = (email: object) => isReachable(organisation({ contacts: { emails: [{ ...email, cite: CITE }] } }));
  expect(withEmail({ address: 'a@exemple.org' })).toBe(true);
  expect(withEmail({ printed: 'a@', status: 'invalid' })).toBe(false);
});

test('in a list who was interviewed comes first and who may no longer exist last', () => {
  const entry = (id: string, tier: 'interviewed' | 'named', isDated = false) => ({ id, tier, isDated });
  const all = [entry('old', 'interviewed', true), entry('named', 'named'), entry('known', 'interviewed')];
  expect(byTrust(all).map(({ id }) => id)).toEqual(['known', 'named', 'old']);
});

test('a contact that is withheld is not one that no document gives', () => {
  const reason = { fr: 'Contact d’une personne.', en: 'Someone’s own contact.' };
  const withheld = (field: string) => organisation({ withheld: [{ field, reason, date: '2026-11' }] });
  expect(['phones', 'emails', 'websites', 'addresses'].map((field) => isContactWithheld(withheld(field)))).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect(isContactWithheld(organisation({}))).toBe(false);
});
