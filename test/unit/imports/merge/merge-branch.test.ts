import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readCsv } from '#imports/tables/csv-table.ts';
import { checkContent } from '#model/validation/check-content.ts';
import { applied, CITE, FILES, outline, plan } from '../fixtures.ts';

const table = (text: string) => readCsv(new TextEncoder().encode(text));
const ame = (planned: ReturnType<typeof plan>) => parse(planned.entries.find(({ id }) => id === 'ame')?.text ?? '{}');

const BRANCH = `Nom,Antenne de,Ville,Adresse,Téléphone,Email,Services,Date de création
AME Gao,ame,Gao,Quartier 4,+223 21 82 00 00,gao@ame.example.org,Accueil,2005`;

test('a row of a branch adds an office to its body: address, number, e-mail, help there; nothing of the body changes', () => {
  const planned = plan(table(BRANCH));
  expect(outline(planned)).toEqual([
    '2 changed ame added:addresses added:phones added:emails confirmed:services apart:founded',
  ]);
  const { addresses, contacts, founded, name, servicePoints } = ame(planned);
  const label = { fr: 'AME Gao', en: 'AME Gao' };
  expect([name, founded.date]).toEqual(['Association Malienne des Expulsés', '1996-10-06']);
  expect(addresses.at(-1)).toEqual({ printed: 'Quartier 4', place: 'gao', label, cite: CITE });
  expect(contacts.phones.at(-1)).toEqual({
    number: '+22321820000',
    printed: '+223 21 82 00 00',
    place: 'gao',
    cite: CITE,
  });
  expect(contacts.emails.at(-1)).toEqual({ address: 'gao@ame.example.org', place: 'gao', cite: CITE });
  expect(servicePoints.at(-1)).toEqual({ place: 'gao', detail: label, services: ['accueil'], cite: CITE });
});

test('what it writes passes the checks, and a second run changes nothing', () => {
  const after = applied(FILES, plan(table(BRANCH)));
  expect(checkContent(after).faults).toEqual([]);
  expect(plan(table(BRANCH), after).entries).toEqual([]);
});

test('a branch without a name of its own is called one, and one without a town is refused with what is missing', () => {
  const planned = plan(table('Antenne de,Ville,Téléphone\name,Gao,+223 21 82 00 00\name,,+223 21 82 00 01'));
  expect(outline(planned)).toEqual(['2 changed ame added:addresses added:phones', '3 refused ame MISSING_FIELD']);
  expect(ame(planned).addresses.at(-1).label).toEqual({ fr: 'Antenne', en: 'Branch' });
});

test('another street of an office that is known becomes a remark', () => {
  const first = applied(FILES, plan(table(BRANCH)));
  const again = plan(table('Antenne de,Ville,Adresse\name,Gao,Quartier 8'), first);
  expect(outline(again)).toEqual(['2 changed ame conflict:addresses']);
  expect(ame(again).remarks.at(-1)).toMatchObject({ field: 'addresses', printed: ['Quartier 4', 'Quartier 8'] });
});
