/** A short number, followed through all that shows it: it is dialled as it stands, from inside its country only, and says so. */
import { expect, test } from 'vitest';
import { hsdsTables } from '#exports/hsds/hsds.ts';
import { jsonLd } from '#exports/json-ld.ts';
import { entryMessage } from '#exports/message.ts';
import { vcard } from '#exports/vcard.ts';
import { answersFrom } from '#model/contact.ts';
import { buildDirectory } from '#model/directory.ts';
import { readPhone } from '#model/intake/contact-values.ts';
import { organisationView } from '#model/organisation-view.ts';
import { dialled } from '#model/spoken/dialled.ts';
import { checkNumberWithin, checkPhone, checkShortNumber } from '#model/validation/contacts.ts';
import { MACHINE_WORDING } from '../../../src/exports/code-words.ts';
import { contactTable } from '../../../src/exports/detail-tables.ts';
import { phoneFact } from '../../../src/imports/rows/contact-facts.ts';
import { CITE, contentRecords, organisationRecord } from '../records.ts';

const phone = { number: '36061', within: 'ML', printed: '36 061', cite: CITE };
const directory = buildDirectory(contentRecords({ a: { name: 'AA', contacts: { phones: [phone] } } }));
const organisation = directory.byId.get('a');
if (!organisation) throw new Error('fixture');

test('it has the code of its country beside it', () => {
  expect(organisation.phones).toEqual([{ number: '36061', display: '36061 (ML)', within: 'ML', cite: CITE }]);
});

test('from two to six digits are one; more are a number of a subscriber, and a short one is no international one', () => {
  expect(['17', '3601', '36061', '800333'].filter((it) => checkShortNumber(it))).toEqual([]);
  expect(['1', '3 60 61', '+36061', '2024112', '36061a'].filter((it) => !checkShortNumber(it))).toEqual([]);
  expect(checkPhone('36061')).toEqual({ code: 'PHONE_IMPOSSIBLE' });
  expect(() => organisationRecord({ contacts: { phones: [{ ...phone, within: 'Mali' }] } })).toThrow();
});

test('a free number is dialled in its national form inside its country, and is read, shown and filed so', () => {
  const free = { number: '0800004146', within: 'MA', printed: '0800004146', cite: CITE };
  expect([checkNumberWithin('0800004146', 'MA'), checkNumberWithin('36061', 'ML')]).toEqual([undefined, undefined]);
  // The number of a subscriber is written with the code of its country, and a free one in the way of its own.
  for (const [number, country] of [
    ['0537793637', 'MA'],
    ['0800004146', 'ML'],
    ['08000041', 'MA'],
    ['0800004146', 'ZZ'],
  ])
    expect(checkNumberWithin(number as string, country as string), number).toEqual({ code: 'PHONE_IMPOSSIBLE' });
  const { byId } = buildDirectory(contentRecords({ b: { name: 'BB', contacts: { phones: [free] } } }));
  const [shown] = byId.get('b')?.phones ?? [];
  expect(shown).toMatchObject({ number: '0800004146', display: '0800004146 (MA)', within: 'MA' });
  expect(readPhone(shown?.display ?? '', 'ML')).toMatchObject({ number: '0800004146', within: 'MA' });
  expect(dialled(free, 'MA')).toBe('0800004146');
  expect([answersFrom(free, 'MA'), answersFrom(free, 'ML')]).toEqual([true, false]);
  expect(readPhone('0537 79 36 37 (MA)', 'MA')).toMatchObject({ number: '+212537793637' });
});

test('forms and imports read it by the code of its country, and take no cut number for one', () => {
  const read = { number: '36061', printed: '36 061', within: 'ML' };
  expect(readPhone('36 061 (ML)', 'ML')).toEqual(read);
  expect(readPhone('\u2068٣٦٠٦١ (ML)\u2069', 'SN')).toEqual({ ...read, printed: '36061' });
  expect(phoneFact('36 061 (ML)', 'ML')).toEqual(read);
  expect(readPhone(organisation.phones[0]?.display ?? '', 'ML')?.number).toBe('36061');
  expect(readPhone('20 24', 'ML')).toBeUndefined();
  expect(readPhone('36 061 (bureau)', 'ML')).toBeUndefined();
});

test('messages, cards and files say where it works', () => {
  const words = { phone: 'Tél.', ageWords: () => '2022' };
  const message = entryMessage(organisation, '', { locale: 'fr', gazetteer: directory.gazetteer, ...words });
  expect(message).toContain('Tél. 36061 (ML)');
  const card = vcard(organisation, {
    locale: 'fr',
    gazetteer: directory.gazetteer,
    services: new Map(),
    urlOf: (id) => `https://exemple.org/${id}/`,
    noteOf: () => 'Note.',
  });
  expect(card).toContain('TEL;TYPE=WORK,VOICE,PREF:36061\r\n');
  const described = JSON.parse(
    jsonLd(organisation, organisationView(directory, organisation, []), {
      locale: 'fr',
      url: 'https://exemple.org/a/',
      urlOf: (id) => `https://exemple.org/${id}/`,
    }),
  );
  expect(described.contactPoint).toEqual([{ '@type': 'ContactPoint', telephone: '36061', areaServed: 'ML' }]);
  expect(hsdsTables(directory, (id) => id, 'Identifiant').phone).toMatchObject([
    { number: '36061', description: 'Composé ainsi, il ne s’appelle que depuis ce pays (Mali).' },
  ]);
  const { fields, rows } = contactTable(directory, MACHINE_WORDING);
  const at = fields.findIndex(({ name }) => name === 'value');
  expect(rows.map((row) => row[at])).toEqual(['36061 (ML)']);
});
