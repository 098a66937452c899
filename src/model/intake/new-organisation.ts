/**
 * The entry that `npm run new` writes: every key with what it is for, the few obligatory ones left to fill in. Until
 * they are, the checks refuse the file: nothing half-written can be published.
 */
import { NOT_TO_CALL_REASONS } from '#schema/choices.ts';
import type { Field } from '#schema/field.ts';
import { FIELDS, type FieldKey } from '#schema/fields.ts';
import { type OrganisationRecord, organisationSchema } from '#schema/organisation.ts';

type Key = keyof OrganisationRecord;

/** What the directory adds to what documents say: examples of the shape, to uncomment and replace. */
const EXAMPLES: Readonly<Record<Exclude<Key, FieldKey>, string>> = {
  notToCall: `notToCall:
  why: ended # ${NOT_TO_CALL_REASONS.join(', ')}
  date: "2014-09"
  text: { fr: Sa phase d’activité devait prendre fin., en: Its active phase was to end. }
  cite: [cartographie-2022#introduction]`,
  remarks: `remarks:
  - field: phones
    kind: invalid
    text: { fr: Il manque un chiffre à ce numéro., en: This number lacks a digit. }
    printed: ["+ 223 2202056"]
    cite: [cartographie-2022#t13]`,
  withheld: `withheld:
  - field: phones
    reason: { fr: À la demande de l’organisation., en: At the organisation’s request. }
    date: "2022-08-30"`,
  withdrawn: 'withdrawn: { date: "2022-08-30" }',
  changes: `changes:
  - date: "2022-08-30"
    text: { fr: Nouveau numéro de téléphone., en: New telephone number. }`,
  verified: 'verified: { date: "2022-08-30", by: { fr: Par téléphone., en: By telephone. } }',
};

/**
 * The text of a new entry, in the order of the schema.
 * @param added the first change of its list, for the feed; left as an example where not given.
 */
export function newOrganisation(id: string, added?: OrganisationRecord['changes'][number]): string {
  const keys = Object.keys(organisationSchema.shape) as Key[];
  const head = `# ${id} : remplissez ce qui n’est pas précédé de « # », puis lancez « npm run validate ».
# Chaque fait vient d’un document et le cite : cite: [source#repère]. Les repères sont dans content/sources.
# Pour ajouter une clé, ôtez les « # » et remplacez l’exemple. Ce que les documents ne disent pas reste absent.`;
  return `${[head, ...keys.map((key) => section(key, added))].join('\n\n')}\n`;
}

function section(key: Key, added: OrganisationRecord['changes'][number] | undefined): string {
  const example = key === 'changes' && added ? firstChange(added) : exampleOf(key);
  return `# ${organisationSchema.shape[key].description}\n${example}`;
}

function firstChange({ date, text }: OrganisationRecord['changes'][number]): string {
  return `changes:
  - date: "${date}"
    text: { fr: ${text.fr}, en: ${text.en} }`;
}

function exampleOf(key: Key): string {
  if (!isField(key)) return commented(EXAMPLES[key]);
  const { example, isObligatory = false }: Field = FIELDS[key];
  return isObligatory ? example : commented(example);
}

function isField(key: Key): key is FieldKey {
  return Object.hasOwn(FIELDS, key);
}

function commented(text: string): string {
  return text.replace(/^/gm, '# ');
}
