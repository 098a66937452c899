/** The form by which an editor adds a source that is not in the list. */
import { plural } from '../locale.ts';

export const newSource = {
  newSource: 'Pas dans la liste : ajouter cette source',
  newSourceLead:
    'N’en citez jamais une autre à sa place. La source ajoutée part avec votre proposition, et est relue avec elle.',
  newSourceQuestions: {
    title: { label: 'Titre', hint: 'Tel qu’imprimé, ou ce que c’est : Tableau 3W de novembre 2026.' },
    author: { label: 'Qui le publie, ou le dit', hint: 'Une organisation, jamais une personne.' },
    grade: {
      label: 'Qui parle',
      hint: 'L’organisation elle-même : ce qu’elle dit d’elle, sur son site, au téléphone ou dans une correction.',
    },
    date: {
      label: 'Date ou année',
      hint: 'Celle que la source donne : 2026, 2026-11 ou 2026-11-06. Rien si elle n’en donne aucune.',
    },
    url: { label: 'Adresse de la page', hint: 'Avec https://. Rien si ce n’est pas public.' },
    way: {
      label: 'Sans adresse publique, comment est-ce venu ?',
      hint: 'Un tableau ou une correction reçus, un appel.',
    },
    language: { label: 'Langue de la source', hint: '' },
  },
  newSourceAdd: 'Ajouter cette source, et la choisir',
  newSourceMissing: 'À remplir.',
  newSourceThere: (label: string) =>
    `Cette source est déjà dans la liste, sous « ${label} » : choisissez-la plus haut.`,
  newSourceDone: (label: string) => `« ${label} » est ajoutée et choisie. Elle partira avec votre proposition.`,
  newSourceCame: (way: string) => `Sans adresse publique. Reçu ou entendu par l’annuaire : ${way}.`,
  newSourceAnchor: (isPublic: boolean) => (isPublic ? 'Ce que nous avons lu' : 'Ce que nous avons reçu'),
  sourcesCount: (count: number) => plural('fr', count, 'source nouvelle', 'sources nouvelles'),
  sourceKeys: {
    title: 'Titre',
    shortTitle: 'Nom dans une citation',
    author: 'Qui le publie, ou le dit',
    grade: 'Qui parle',
    read: 'Lue ou reçue le',
    undated: 'Sans date',
    namesPerson: 'L’adresse nomme une personne : elle n’est écrite nulle part',
    language: 'Langue de la source',
    description: 'Ce que c’est',
    anchors: 'Passages',
    page: 'Passage',
    label: 'Libellé',
  },
} as const;
