import { expect, test } from 'vitest';
import { namesPerson } from '#model/intake/persons.ts';

test('a person is seen by a title, or as somebody to ask for or who holds an office', () => {
  const named = [
    'Présidée par Mme Traoré',
    'Dr Keïta',
    'Demandez Awa Traoré au bureau.',
    'Parler à Moussa KONE',
    'trésorière : Awa Traoré',
    'Le président de la section : Moussa Koné',
    'Ask for Awa Traoré',
  ];
  expect(named.filter((text) => !namesPerson(text))).toEqual([]);
});

test('an office, a place and an organisation are no person', () => {
  const nobody = [
    'Demandez le bureau de la Croix-Rouge.',
    'Directeur Régional Adjoint',
    'Gérée par Caritas Mali',
    'Demander un rendez-vous',
    'Responsable : la commune',
    'Contact : Caritas Mali',
    'Coordination : Médecins du Monde',
  ];
  expect(nobody.filter(namesPerson)).toEqual([]);
});
