import { expect, test } from 'vitest';
import { accessRows } from '#exports/access-rows.ts';
import { offers, service, sites } from '#exports/hsds/services.ts';
import { buildDirectory } from '#model/directory.ts';
import { CITE, contentRecords } from '../records.ts';

const conditions = {
  eligibility: { fr: 'Toute personne.', en: 'Anyone.' },
  cost: { fr: 'Gratuit.', en: 'Free.' },
  duration: { fr: 'Dix jours.', en: 'Ten days.' },
  admission: { fr: 'Entretien.', en: 'Interview.' },
  cite: CITE,
};
const detail = { fr: 'Un lit.', en: 'A bed.' };
const directory = buildDirectory(
  contentRecords({
    maison: {
      services: [{ id: 'accueil', detail, conditions, cite: CITE }],
      servicePoints: [{ place: 'gao', detail, services: ['accueil'], conditions, cite: CITE }],
      access: { cost: { fr: 'Rien.', en: 'Nothing.' }, documents: { fr: 'Aucun.', en: 'None.' }, cite: CITE },
    },
  }),
);
const [maison] = directory.organisations;
const [offer] = maison ? offers(maison) : [];
if (!maison || !offer) throw new Error('the house offers a reception');

test('the table of facts has what is known of access, then the conditions of each help under its name', () => {
  const rows = accessRows(maison, directory);
  expect(rows.map(({ role }) => role)).toEqual([
    ...['documents', 'cost'],
    ...['eligibility', 'cost', 'duration', 'admission', 'eligibility', 'cost', 'duration', 'admission'],
  ]);
  expect(rows[4]).toEqual({ organisation: 'maison', role: 'duration', cite: CITE, text: expect.anything() });
  expect(rows[4]?.text.fr).toMatch(/\s: Dix jours\.$/);
});

test('in HSDS a condition stands in the field for it, before what is said of the whole; the others are sentences of the description', () => {
  expect(service(directory, maison, offer)).toMatchObject({
    description: 'Un lit. Durée\u00a0: Dix jours.',
    eligibility_description: 'Toute personne.',
    fees_description: 'Gratuit.',
    application_process: 'Entretien.',
  });
  const [site] = sites(directory, maison);
  expect(site?.offered.map(({ description }) => description)).toEqual([
    'Un lit. Qui est reçu\u00a0: Toute personne. Coût\u00a0: Gratuit. Durée\u00a0: Dix jours. Comment être admis\u00a0: Entretien.',
  ]);
});
