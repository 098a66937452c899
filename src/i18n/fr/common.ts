/** Words that every page uses: frame, menu, kinds, tiers, counts. */
import { plural } from '../locale.ts';

const n = (count: number, one: string, other: string) => plural('fr', count, one, other);

export const common = {
  site: {
    name: 'Annuaire des organisations de la société civile et des migrations',
    shortName: 'Société civile et migrations',
    description: (place: string) =>
      `Qui agit ${place} auprès des migrants, des déplacés et de leurs familles : téléphones, lieux, services, et d’où vient chaque information.`,
    skip: 'Aller au contenu',
    menu: 'Menu principal',
    fold: 'Menu',
    foldRest: 'Tout l’annuaire',
    language: 'Français',
    breadcrumb: 'Vous êtes ici',
    home: 'Accueil',
    leaves: 'quitte cet annuaire',
    noTrace: 'Aucun cookie, aucun suivi. Ce site ne garde rien de votre visite.',
  },
  nav: {
    organisations: 'Organisations',
    regions: 'Régions',
    orientation: 'Trouver de l’aide',
    carte: 'Carte',
    couverture: 'Couverture',
    dossiers: 'Dossiers',
    reseaux: 'Réseaux',
    tableaux: 'Tableaux',
    sigles: 'Sigles',
    methodologie: 'Méthode',
    donnees: 'Données',
    services: 'Besoins',
    themes: 'Thèmes',
    typologies: 'Typologies',
    pays: 'Pays',
    statuts: 'Statuts',
    sources: 'Sources',
    qualite: 'Qualité des données',
    'a-propos': 'À propos',
    'vie-privee': 'Vie privée',
    accessibilite: 'Accessibilité',
    contribuer: 'Corriger ou rejoindre',
    redaction: 'Rédaction',
  },
  kind: {
    osc: 'Organisation de la société civile',
    reseau: 'Réseau',
    'institution-publique': 'Institution publique',
    partenaire: 'Partenaire international',
    autre: 'Autre structure',
  },
  kinds: {
    osc: 'Organisations de la société civile',
    reseau: 'Réseaux',
    'institution-publique': 'Institutions publiques',
    partenaire: 'Partenaires internationaux',
    autre: 'Autres structures',
  },
  kindHint: {
    osc: 'Associations, ONG, syndicats, coopératives.',
    reseau: 'Regroupements d’organisations.',
    'institution-publique': 'Services de l’État et collectivités vers qui l’on oriente.',
    partenaire: 'Agences et bailleurs que les documents nomment.',
    autre: 'Programmes, mécanismes et centres que les documents nomment.',
  },
  tier: { interviewed: 'Interviewée', named: 'Seulement citée', releve: 'Relevée dans une source publique' },
  tiers: { interviewed: 'interviewées', named: 'seulement citées', releve: 'relevées dans une source publique' },
  tierHint: {
    interviewed: 'interviewée pour la cartographie, elle figure dans son annuaire',
    named: 'nommée dans un tableau ou un texte, sans avoir été interviewée',
    releve: 'aucun document de la cartographie ne la cite, une page publique en parle',
  },
  scale: { local: 'Locale', regional: 'Régionale', national: 'Nationale', international: 'Internationale' },
  formality: { formelle: 'Formelle', informelle: 'Informelle' },
  /** What stands between a label and its value, with the space that the language wants. */
  colon: '\u00a0: ',
  semicolon: '\u00a0; ',
  percent: (number: string) => `${number}\u00a0%`,
  inferred: 'déduit par nous, non écrit tel quel',
  /** How a fact of an organisation is known, in few words. */
  standing: {
    stated: (year: number) => `information ${year ? `de ${year}` : 'sans date'}`,
    inferred: (year: number) => `déduit par nous, information ${year ? `de ${year}` : 'sans date'}`,
    crossed: (year: number) => `croisé par nous, information ${year ? `de ${year}` : 'sans date'}`,
  },
  count: {
    organisations: (count: number) => n(count, 'organisation', 'organisations'),
    remarks: (count: number) => n(count, 'point relevé', 'points relevés'),
    plusWholeCountry: (count: number) => `+ ${count} dans tout le pays`,
    plusOld: (count: number) => `+ ${count} d’après un document ancien`,
    citedBy: (count: number) => `nomme ${n(count, 'organisation', 'organisations')}`,
  },
  notFound: {
    title: 'Page introuvable',
    text: 'Cette adresse n’existe pas ou n’existe plus. Voici par où repartir.',
  },
} as const;
