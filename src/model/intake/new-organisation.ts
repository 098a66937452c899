/**
 * The entry that `npm run new` writes: every key with what it is for, the few obligatory ones left to fill in. Until
 * they are, the checks refuse the file: nothing half-written can be published.
 */
import { type OrganisationRecord, organisationSchema } from '#schema/organisation.ts';

type Key = keyof OrganisationRecord;

/** What to fill in, empty on purpose, with the choices where there are some. */
const TO_FILL_IN: Partial<Record<Key, string>> = {
  name: 'name:',
  kind: 'kind: # osc, reseau, institution-publique, partenaire, autre',
  tier: 'tier: # interviewed, named',
  summary: `summary:
  fr:
  # en:
  cite: [] # par exemple [cartographie-2022#t2]`,
};

/** What can be added: examples of the shape, to uncomment and replace. */
const EXAMPLES: Record<Exclude<Key, 'name' | 'kind' | 'tier' | 'summary'>, string> = {
  acronym: 'acronym: SIGLE',
  aliases: 'aliases: [Autre graphie, Encore une]',
  searchNames: 'searchNames: [Nom usuel que les documents n’impriment pas, English name]',
  typology: 'typology: { id: associations-nationales, cite: [cartographie-2022#t2] }',
  legal: `legal:
  formality: formelle
  forms: [declaree]
  printed: Formelle/déclarée
  cite: [cartographie-2022#t2]`,
  founded: 'founded: { date: "1996-10-06", cite: [cartographie-2022#t13] }',
  scope: 'scope: { scale: national, printed: "National : toutes les régions", cite: [cartographie-2022#t2] }',
  areas: `areas:
  - { place: identifiant-du-lieu, cite: [cartographie-2022#t2] }`,
  furtherAreas: `furtherAreas:
  - text: { fr: "Et d’autres régions.", en: "And other regions." }
    cite: [cartographie-2022#t2]`,
  addresses: `addresses:
  - { printed: "Quartier, rue 326", place: identifiant-du-lieu, cite: [cartographie-2022#t13] }`,
  contacts: `contacts:
  phones:
    - { number: "+22320000000", printed: "20 00 00 00", cite: [cartographie-2022#t13] }
  emails:
    - { address: contact@exemple.org, cite: [cartographie-2022#t13] }
  websites:
    - { url: "http://www.exemple.org", printed: www.exemple.org, cite: [cartographie-2022#t13] }
  social:
    - { network: Facebook, name: Nom de la page, cite: [cartographie-2022#t13] }`,
  themes: `themes:
  - { id: migrants-de-retour, cite: [cartographie-2022#t5] }`,
  services: `services:
  - id: accueil
    detail: { fr: Accueil à la gare., en: Reception at the station. }
    cite: [cartographie-2022#t5]`,
  audiences: `audiences:
  - { id: migrants-de-retour, cite: [cartographie-2022#t5] }`,
  servicePoints: `servicePoints:
  - place: identifiant-du-lieu
    detail: { fr: À la gare routière., en: At the bus station. }
    services: [accueil]
    cite: [cartographie-2022#t5]`,
  networks: `networks:
  memberOf:
    - { organisation: identifiant-du-reseau, cite: [cartographie-2022#t11] }
  members: [identifiant-d-un-membre]
  counts:
    - { count: 34, of: { fr: associations, en: associations }, cite: [cartographie-2022#t11] }`,
  related: `related:
  - organisation: identifiant-d-une-organisation
    text: { fr: Elle en est le partenaire., en: It is its partner. }
    cite: [cartographie-2022#partenariats]`,
  facts: `facts:
  - text: { fr: Un fait en une phrase., en: One fact in one sentence. }
    cite: [cartographie-2022#introduction]`,
  access: `access:
  hours: { fr: Du lundi au vendredi., en: Monday to Friday. }
  cite: [cartographie-2022#t13]`,
  notToCall: `notToCall:
  why: ended # ended, mechanism
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
  return TO_FILL_IN[key] ?? commented(EXAMPLES[key as keyof typeof EXAMPLES]);
}

function commented(text: string): string {
  return text.replace(/^/gm, '# ');
}
