/** What a questionnaire asks and a partner's sheet tells of an organisation: each question, and its usual headers in both languages. */
import { FORMALITIES, KINDS, SCALES } from '#schema/choices.ts';
import { type Field, split } from './field.ts';

export const QUESTIONS = {
  name: {
    shape: { is: 'text' },
    label: { fr: 'Nom complet de l’organisation', en: 'Full name of the organisation' },
    hint: { fr: 'Tel que sur ses documents, sans le sigle.', en: 'As on its documents, without the acronym.' },
    headers: split(
      'nom; nom de l organisation; nom organisation; nom de l osc; organisation; osc; denomination; ' +
        'association; structure; nom de la structure; name; organisation name; organization name; ' +
        'organization; name of the organisation; name of organization; ngo',
    ),
  },
  acronym: {
    shape: { is: 'text' },
    label: { fr: 'Sigle', en: 'Acronym' },
    headers: split('sigle; acronyme; abreviation; acronym; abbreviation; short name; nom court'),
  },
  aliases: {
    shape: { is: 'texts' },
    label: { fr: 'Autres noms', en: 'Other names' },
    hint: { fr: 'Séparés par un point-virgule.', en: 'Separated by a semicolon.' },
    headers: split('autre nom; autres graphies; alias; aliases; other name; also known as'),
  },
  kind: {
    shape: { is: 'choice', options: KINDS },
    label: { fr: 'Genre de structure', en: 'Kind of structure' },
    headers: split('genre; nature; type; type de structure; kind; type of organisation'),
  },
  summary_fr: {
    shape: { is: 'text' },
    label: { fr: 'Ce que fait l’organisation, en français', en: 'What the organisation does, in French' },
    hint: {
      fr: 'Deux à quatre phrases. Aucun nom de personne.',
      en: 'Two to four sentences. No name of a person.',
    },
    headers: split('resume; resume fr; description; description fr; activites; presentation; summary fr'),
  },
  summary_en: {
    shape: { is: 'text' },
    label: { fr: 'Ce que fait l’organisation, en anglais', en: 'What the organisation does, in English' },
    hint: {
      fr: 'Si vous l’avez ; le français est montré en attendant.',
      en: 'If you have it; the French is shown meanwhile.',
    },
    headers: split('summary; resume en; resume anglais; description en; summary en; activities'),
  },
  typology: {
    shape: { is: 'term', vocabulary: 'typologies' },
    label: { fr: 'Typologie', en: 'Typology' },
    headers: split('typologie; categorie; category; typology'),
  },
  formality: {
    shape: { is: 'choice', options: FORMALITIES },
    label: { fr: 'Est-elle formelle ou informelle ?', en: 'Is it formal or informal?' },
    headers: split('formalite; reconnaissance; formality'),
  },
  legal_forms: {
    shape: { is: 'terms', vocabulary: 'statuts' },
    label: { fr: 'Statut juridique', en: 'Legal status' },
    headers: split('statut; statuts; forme juridique; status; legal form; legal forms'),
  },
  founded: {
    shape: { is: 'date' },
    label: { fr: 'Date ou année de création', en: 'Date or year of founding' },
    hint: { fr: 'Par exemple 1996 ou 1996-10-06.', en: 'For example 1996 or 1996-10-06.' },
    headers: split('creation; date de creation; annee de creation; creee en; founded; year founded; date founded'),
  },
  scale: {
    shape: { is: 'choice', options: SCALES },
    label: { fr: 'Échelle d’intervention', en: 'Scale of work' },
    headers: split('echelle; perimetre; scale; niveau d intervention'),
  },
  areas: {
    shape: { is: 'places' },
    label: { fr: 'Lieux d’intervention', en: 'Places of work' },
    hint: { fr: 'Un pays veut dire « dans tout le pays ».', en: 'A country means “in the whole country”.' },
    headers: split(
      'region; regions; zones; zone d intervention; zones d intervention; localites; lieux; cercles; ' +
        'area; areas; areas of work; areas of intervention; intervention area; where; locations',
    ),
  },
  address: {
    shape: { is: 'text' },
    label: { fr: 'Adresse du bureau', en: 'Address of the office' },
    hint: { fr: 'Quartier, rue, porte. Pas le domicile d’une personne.', en: 'District, street. Not a private home.' },
    headers: split('adresse; siege; adresse physique; address; office; head office; headquarters'),
  },
  address_place: {
    shape: { is: 'place' },
    label: { fr: 'Ville ou commune du bureau', en: 'Town or municipality of the office' },
    headers: split('ville; commune; localite; town; city; locality; lieu de l adresse'),
  },
  phones: {
    shape: { is: 'phones' },
    label: { fr: 'Téléphone', en: 'Telephone' },
    hint: { fr: 'Celui de l’organisation, publiable.', en: 'The organisation’s, that may be published.' },
    headers: split(
      'telephones; tel; numero; numeros; numero de telephone; contact telephonique; mobile; fixe; phone; ' +
        'phones; phone number; phone numbers; telephone number; whatsapp; portable',
    ),
  },
  emails: {
    shape: { is: 'emails' },
    label: { fr: 'Adresse électronique', en: 'E-mail address' },
    headers: split('email; e mail; emails; courriel; courriels; mail; adresse email; adresse mail; email address'),
  },
  websites: {
    shape: { is: 'websites' },
    label: { fr: 'Site ou page internet', en: 'Website or page' },
    headers: split('site; site web; site internet; web; website; websites; url; facebook; page facebook; page'),
  },
  themes: {
    shape: { is: 'terms', vocabulary: 'themes' },
    label: { fr: 'Thèmes de travail', en: 'Themes of work' },
    headers: split('theme; themes; thematique; thematiques; domaines; domaines d intervention; sectors; topics'),
  },
  services: {
    shape: { is: 'terms', vocabulary: 'services' },
    label: { fr: 'Ce qu’une personne peut y demander', en: 'What a person can ask for there' },
    headers: split('service; services; services offerts; aides; services offered; services provided'),
  },
  audiences: {
    shape: { is: 'terms', vocabulary: 'publics' },
    label: { fr: 'Pour qui', en: 'For whom' },
    headers: split('public; publics; beneficiaires; cibles; audience; audiences; beneficiaries; target groups'),
  },
  member_of: {
    shape: { is: 'organisations' },
    label: { fr: 'Réseaux dont elle est membre', en: 'Networks of which it is a member' },
    hint: { fr: 'Sigles, séparés par un point-virgule.', en: 'Acronyms, separated by a semicolon.' },
    headers: split('reseau; reseaux; membre de; network; networks; member of'),
  },
  access_eligibility: {
    shape: { is: 'text' },
    label: { fr: 'Qui peut venir ?', en: 'Who may come?' },
    headers: split('conditions; eligibilite; eligibility; acces'),
  },
  access_documents: {
    shape: { is: 'text' },
    label: { fr: 'Quels papiers faut-il apporter ?', en: 'Which papers are needed?' },
    headers: split('papiers; documents demandes; documents needed'),
  },
  access_cost: {
    shape: { is: 'text' },
    label: { fr: 'Est-ce payant ?', en: 'What does it cost?' },
    headers: split('cout; prix; tarif; cost; price'),
  },
  access_hours: {
    shape: { is: 'text' },
    label: { fr: 'Jours et heures d’ouverture', en: 'Opening days and hours' },
    headers: split('horaires; heures; hours; opening hours'),
  },
  access_languages: {
    shape: { is: 'text' },
    label: { fr: 'Langues parlées', en: 'Languages spoken' },
    headers: split('langues; languages'),
  },
  consent: {
    shape: { is: 'yes-no' },
    label: {
      fr: 'L’organisation accepte-t-elle que ces informations soient publiées ?',
      en: 'Does the organisation agree to this information being published?',
    },
    headers: split('consentement; accord; consent; autorisation'),
  },
} as const satisfies Record<string, Field>;
