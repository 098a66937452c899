import { expect, test } from 'vitest';
import { confirmableFacts, questionNameOf } from '#model/intake/confirmable.ts';
import { organisationSchema } from '#schema/organisation.ts';

const entry = (contacts: object) =>
  organisationSchema.parse({
    name: 'Maison d’accueil',
    kind: 'osc',
    tier: 'named',
    summary: { fr: 'Elle accueille.', cite: ['carte#t1'] },
    contacts,
    services: [
      { id: 'hebergement', conditions: { duration: { fr: 'Dix jours.' }, cite: ['carte#t1'] }, cite: ['carte#t1'] },
    ],
    access: { cost: { fr: 'Gratuit.' }, cite: ['carte#t1'] },
  });
const phones = [{ number: '+22370000000', printed: '70 00 00 00', cite: ['carte#t1'] }];

test('whatever has citations of its own and may be confirmed is a fact, a condition apart from its service, the most useful first', () => {
  expect(confirmableFacts(entry({ phones })).map(({ kind, path }) => [kind, ...path])).toEqual([
    ['contacts.phones', 'contacts', 'phones', 0],
    ['services.conditions', 'services', 0, 'conditions'],
    ['services', 'services', 0],
    ['access', 'access'],
  ]);
});

test('a key changes with what the fact says, and not with its sources or confirmation', () => {
  const keyOf = (phone: object) => confirmableFacts(entry({ phones: [{ ...phones[0], ...phone }] }))[0]?.key;
  const confirmed = { date: '2026-11-16', way: 'telephone', by: 'SG' };
  expect(keyOf({ cite: ['carte#t2'], confirmed })).toBe(keyOf({}));
  expect(keyOf({ label: { fr: 'Bureau' } })).not.toBe(keyOf({}));
  expect(keyOf({})).toMatch(/^contacts\.phones:\+22370000000-[0-9a-f]{4}$/);
  expect(questionNameOf('maison-d-accueil', 'contacts.phones:+22370000000-1c9f')).toBe(
    'maison_d_accueil_contacts_phones_22370000000_1c9f',
  );
});

test('two facts that say the same have a key each: a form takes no question twice', () => {
  const conditions = { cost: { fr: 'Gratuit.' }, cite: ['carte#t1'] };
  const point = (fr: string) => ({
    place: 'segou',
    detail: { fr, en: fr },
    services: ['sante'],
    conditions,
    cite: ['carte#t1'],
  });
  const record = organisationSchema.parse({
    ...entry({ phones }),
    servicePoints: [point('Un centre.'), point('Deux.')],
  });
  const keys = confirmableFacts(record).map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  const twice = keys.filter((key) => key.startsWith('servicePoints.conditions:'));
  expect(twice).toEqual([twice[0], `${twice[0]}-2`]);
});
