/** Every field that a sheet can fill: what a questionnaire asks, what the team adds, what a correction reports. */
import { FAULTS } from '#model/intake/correction.ts';
import { TIERS } from '#schema/organisation.ts';
import { type Field, split } from './field.ts';
import { QUESTIONS } from './questions.ts';

/** What no questionnaire asks. */
const BESIDES = {
  id: {
    shape: { is: 'id' },
    label: { fr: 'Identifiant de la fiche', en: 'Id of the entry' },
    headers: split('id; identifiant; fiche; organisation_id; id fiche; entry'),
  },
  tier: {
    shape: { is: 'choice', options: TIERS },
    label: { fr: 'Niveau d’information', en: 'Level of information' },
    headers: split('palier; niveau; tier'),
  },
  source: {
    shape: { is: 'citations' },
    label: { fr: 'Source', en: 'Source' },
    headers: split('sources; cite; citation; citations; reference'),
  },
  fault: {
    shape: { is: 'choice', options: FAULTS },
    label: { fr: 'Ce qui est signalé', en: 'What is reported' },
    headers: split('signalement; faute; erreur; fault; error'),
  },
  dead_contact: {
    shape: { is: 'texts' },
    label: { fr: 'Contact qui ne répond plus', en: 'Contact that no longer answers' },
    headers: split('numero mort; numeros morts; dead number; dead contact'),
  },
  note: {
    shape: { is: 'text' },
    label: { fr: 'Message pour l’équipe', en: 'Message for the team' },
    headers: split('message; commentaire; observations; remarque; remarks; comment; notes'),
  },
  ignored: {
    shape: { is: 'ignored' },
    label: { fr: 'Colonne laissée de côté', en: 'Column left aside' },
    headers: split('ignorer; ignore; motif; reason; ligne; row; ok; aucune; none'),
  },
} as const satisfies Record<string, Field>;

export const FIELDS = { ...QUESTIONS, ...BESIDES };

export type FieldName = keyof typeof FIELDS;

export const FIELD_NAMES = Object.keys(FIELDS) as FieldName[];

export function isFieldName(name: string): name is FieldName {
  return Object.hasOwn(FIELDS, name);
}
