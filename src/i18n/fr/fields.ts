/** What each field of an entry is called. */
import type { FieldTexts } from '../field-text.ts';

export const fields: { readonly fields: FieldTexts } = {
  fields: {
    name: {
      label: 'Nom',
      question: 'Nom complet de l’organisation',
      hint: 'Tel que sur ses documents, sans le sigle.',
    },
    acronym: { label: 'Sigle' },
    kind: { label: 'Nature', question: 'Genre de structure' },
    tier: { label: 'Niveau d’information' },
    aliases: {
      label: 'Autres graphies',
      heading: 'Autres noms et graphies',
      question: 'Autres noms',
      hint: 'Séparés par un point-virgule.',
    },
    summary: { label: 'Résumé' },
    typology: { label: 'Typologie' },
    legal: { label: 'Statut juridique', ofRemark: 'statut' },
    formality: {
      label: 'Formelle ou informelle',
      heading: 'Reconnaissance',
      question: 'Est-elle formelle ou informelle ?',
    },
    legal_forms: { label: 'Statuts', question: 'Statut juridique' },
    founded: {
      label: 'Création',
      question: 'Date ou année de création',
      hint: 'Par exemple 1996 ou 1996-10-06.',
    },
    scope: { label: 'Échelle', ofRemark: 'périmètre' },
    scale: { label: 'Échelle', question: 'Échelle d’intervention' },
    areas: {
      label: 'Lieux d’intervention',
      heading: 'Où elle agit',
      ofRemark: 'lieux',
      hint: 'Un pays veut dire « dans tout le pays ».',
    },
    addresses: { label: 'Adresses', inSentence: 'adresse' },
    address: {
      label: 'Adresse',
      question: 'Adresse du bureau',
      hint: 'Quartier, rue, porte. Pas le domicile d’une personne.',
    },
    address_place: { label: 'Ville ou commune du bureau' },
    contacts: { label: 'Contacts' },
    phones: {
      label: 'Téléphones',
      ofRemark: 'téléphone',
      question: 'Téléphone',
      hint: 'Celui de l’organisation, publiable.',
    },
    emails: {
      label: 'Adresses électroniques',
      ofRemark: 'adresse électronique',
      question: 'Adresse électronique',
    },
    websites: { label: 'Sites', ofRemark: 'site', question: 'Site ou page internet' },
    themes: { label: 'Thèmes', question: 'Thèmes de travail' },
    services: {
      label: 'Services',
      heading: 'Ce qu’on peut y demander',
      question: 'Ce qu’une personne peut y demander',
    },
    audiences: { label: 'Publics', heading: 'Pour qui', question: 'Pour qui' },
    networks: { label: 'Réseaux' },
    member_of: {
      label: 'Membre de',
      question: 'Réseaux dont elle est membre',
      hint: 'Sigles, séparés par un point-virgule.',
    },
    access: { label: 'Accès à l’aide', heading: 'Pour y recevoir de l’aide' },
    access_eligibility: { label: 'Qui peut venir', question: 'Qui peut venir ?' },
    access_documents: { label: 'Papiers', question: 'Quels papiers faut-il apporter ?' },
    access_cost: { label: 'Coût', question: 'Est-ce payant ?' },
    access_hours: { label: 'Horaires', question: 'Jours et heures d’ouverture' },
    access_languages: { label: 'Langues', question: 'Langues parlées' },
    access_referral: { label: 'Qui peut orienter' },
    access_delay: { label: 'Délai de réponse' },
  },
};
