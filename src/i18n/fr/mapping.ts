/** Reading the mapping: tables, charts, typologies compared, coverage, networks, possible partners. */
import { plural } from '../plural.ts';

const n = (count: number, one: string, other: string) => plural('fr', count, one, other);
const amount = new Intl.NumberFormat('fr-FR');

/** A yearly budget in euros, as far as a document gives it. */
interface Budget {
  from?: number | undefined;
  to?: number | undefined;
  below?: number | undefined;
  above?: number | undefined;
  note?: string | undefined;
}

function budget({ from, to, below, above, note }: Budget): string {
  if (below !== undefined) return `Moins de ${amount.format(below)} euros`;
  const start = from === undefined ? '' : `${amount.format(from)} `;
  if (note !== undefined) return `${start}${note}`;
  if (to !== undefined) return `${start}à ${amount.format(to)} euros`;
  return above === undefined ? `${start}euros` : `${start}à plus de ${amount.format(above)} euros`;
}

export const mapping = {
  tables: {
    title: 'Les tableaux et les chiffres',
    lead: 'Les tableaux de la cartographie comme données : à lire, à trier, à télécharger, à citer.',
    numbered: (number: number) => `Tableau ${number}`,
    printed: 'Les tableaux de la cartographie',
    others: 'Autres chiffres des documents',
    directory: 'Ce répertoire en chiffres',
    directoryText:
      'Comptés dans nos fiches, tous types d’organisations ensemble. Une organisation compte dans chaque région et chaque thème où elle est connue.',
    none: 'Aucun tableau pour le moment.',
    drawn:
      'Les faits viennent des fiches de ce répertoire, dans l’ordre du tableau imprimé. Là où ils diffèrent de l’impression, une remarque de la fiche dit pourquoi.',
    reworded: 'Le texte est redit dans nos mots, sans copier le document.',
    printedTitle: 'Titre imprimé',
    printedSource: 'Source imprimée',
    document: 'Document',
    sum: 'Somme recalculée',
    sumRight: (value: string) => `${value}, comme attendu`,
    sumWrong: (found: string, expected: string) => `${found} au lieu de ${expected}`,
    sumNote: 'Un petit écart peut venir des arrondis du document.',
    faults: 'Ce qui est faux ou douteux dans ce tableau',
    notes: 'À savoir',
    download: 'Télécharger',
    cite: 'Citer ce tableau',
    citeText: (table: string, source: string, site: string, url: string) =>
      `${table}, d’après « ${source} », dans ${site}, ${url}`,
    sorted: { ascending: 'Trié du plus petit au plus grand', descending: 'Trié du plus grand au plus petit' },
    typeOf: { figures: 'nombres', texts: 'texte', organisations: 'organisations', profiles: 'typologies' },
    number: 'N°',
    heading: 'Organisation',
    group: 'Groupe',
    unit: { percent: '%', count: 'nombre', euro: 'euros' },
    empty: 'non donné',
    saidNone: 'aucun, dit le document',
    broken: 'imprimé, ne peut pas fonctionner',
    column: {
      areas: 'Où elle agit',
      status: 'Statut',
      members: 'Membres imprimés',
      addresses: 'Adresse',
      phones: 'Téléphone',
      emails: 'Adresse électronique',
      websites: 'Site',
      activities: 'Ce qu’elles font',
      capacity: 'Capacité financière',
      partners: 'Partenaires',
      problems: 'Problèmes',
      value: 'Ce qu’elles apportent',
    },
  },
  charts: {
    asTable: 'Voir les nombres en tableau',
    all: 'Ensemble',
    byTypology: 'Organisations par typologie',
    byStatus: 'Organisations par forme juridique',
    byRegion: 'Organisations par région',
    byTheme: 'Organisations par thème',
    budgets: 'Budget annuel par typologie, en euros',
    budgetsNote:
      'Chaque trait vertical vaut dix fois le précédent. Une flèche dit que le document ne donne pas de limite.',
    noBudget: 'aucun montant donné',
    typology: 'Typologie',
    budget: 'Budget annuel',
  },
  profiles: {
    compare: 'Comparer les typologies',
    compareText:
      'Ce que la cartographie dit de chaque typologie prise dans son ensemble, dans nos mots. Rien de ceci ne vaut pour une organisation en particulier.',
    choose: 'Choisir deux à quatre typologies à comparer',
    apply: 'Comparer',
    all: 'Tout montrer',
    tooFew: 'Choisissez deux, trois ou quatre typologies.',
    portrait: 'Portrait',
    aspect: 'Aspect',
    aspects: {
      activities: 'Ce qu’elles font',
      capacity: 'Capacité financière',
      partners: 'Partenaires',
      problems: 'Problèmes',
      value: 'Ce qu’elles apportent',
      scale: 'Échelle',
      structure: 'Organisation',
      examples: 'Exemples',
    },
    capacity: { low: 'Faible', medium: 'Moyenne', high: 'Bonne', variable: 'Variable' },
    budget,
    inDirectory: 'Dans ce répertoire',
    where: 'Où elles agissent',
    statuses: 'Leurs formes juridiques',
    unknownStatus: 'Forme non dite',
    whereNone: 'Aucun document ne dit où elles agissent.',
  },
  coverage: {
    title: 'Qui fait quoi, où : la couverture',
    lead: 'Combien d’organisations les documents nomment, par région. Chaque case ouvre la liste.',
    dimension: { themes: 'Par thème', services: 'Par besoin', typologies: 'Par typologie' },
    subject: { themes: 'Thème', services: 'Besoin', typologies: 'Typologie' },
    other: 'Autre lecture',
    caption: (subject: string, country: string) => `${subject} et région, ${country}`,
    legend: 'Comment lire une case',
    states: {
      covered: 'Un nombre : tant d’organisations y agissent, d’après un document.',
      'none-listed': '0 : aucune recensée, dans une région où la cartographie a mené ses entretiens.',
      'not-surveyed':
        '? : aucune recensée, et la cartographie n’y a pas mené d’entretiens. On ne peut rien en conclure.',
    },
    spoken: {
      'none-listed': 'aucune recensée',
      'not-surveyed': 'aucune recensée, région non enquêtée',
    },
    symbol: { 'none-listed': '0', 'not-surveyed': '?' },
    ofWhich: 'int.',
    ofWhichHint: '« 2 int. » : dont deux interviewées pour la cartographie. Les autres sont seulement citées.',
    wholeCountry: 'Tout le pays',
    wholeCountryHint:
      'Celles qui agissent dans tout le pays sont comptées à part, dans la colonne « Tout le pays », et jamais dans une région où aucun document ne les nomme.',
    total: 'Toutes',
    totalHint:
      'Une organisation qui agit dans trois régions compte une fois dans chacune et une seule fois dans « Toutes ». Les totaux ne sont donc pas des sommes.',
    allOfRegion: 'Toutes les organisations',
    surveyed: 'enquêtée',
    notSurveyed: 'non enquêtée',
    limits: 'Ce que ce tableau peut dire, et ce qu’il ne peut pas',
    limitsText: [
      'Il dit ce que quelques documents nomment. Il ne dit pas qui existe.',
      'Un 0 ou un ? ne veut jamais dire que personne n’aide : une organisation peut agir là sans qu’un de ces documents la nomme.',
      'Un grand nombre ne veut pas dire que les besoins sont couverts : le tableau ne connaît ni la taille des organisations, ni leurs moyens, ni le nombre de personnes à aider.',
      'Certains besoins sont déduits des thèmes ; la fiche de chaque organisation le dit.',
    ],
    dated: (count: number) =>
      `${n(count, 'organisation n’est connue', 'organisations ne sont connues')} que d’un document d’avant 2021 ; la liste le dit.`,
    needs: 'Ce que les organisations disent elles-mêmes de leurs besoins',
    needsMore: 'Lire le tableau',
    download: 'Télécharger en CSV',
    tier: 'Organisations comptées',
    tierAll: 'toutes',
    region: 'Région',
    allRegions: 'toutes les régions',
    allSubjects: 'toutes les lignes',
    row: 'Ligne',
    organisations: (count: number) => n(count, 'organisation', 'organisations'),
  },
  networks: {
    title: 'Les réseaux',
    lead: 'Qui regroupe qui, d’après les documents : au niveau national, africain et international.',
    few: 'Les documents disent combien de membres ont certains réseaux, mais rarement lesquels. Un réseau sans membre ici n’est pas un réseau sans membres.',
    level: { national: 'Nationaux', african: 'Africains', international: 'Internationaux' },
    what: 'Ce que c’est',
    printedMembers: 'Membres imprimés',
    members: 'Membres dans ce répertoire',
    noMembers: 'aucun nommé',
    notPrinted: 'non dit',
    site: 'Site',
    graph: 'Tous les liens documentés',
    graphText:
      'Chaque point est une organisation, chaque trait un lien qu’un document affirme. Les mêmes liens sont dans le tableau qui suit.',
    graphLabel: (nodes: number, links: number) =>
      `Graphe de ${nodes} organisations et ${links} liens. Le tableau qui suit dit la même chose.`,
    legend: { network: 'réseau', other: 'autre organisation', member: 'est membre', link: 'autre lien' },
    choose: 'Voir les liens de',
    everyone: 'tout le monde',
    links: 'Les liens, un par ligne',
    from: 'Organisation',
    to: 'Liée à',
    how: 'Comment',
    isMember: 'en est membre',
  },
  partners: {
    title: 'Partenaires possibles',
    text: 'Proposés d’après les fiches, avec la raison. Aucune de ces organisations n’a été consultée.',
    sharesThemes: (themes: string, count: number) => `${count > 1 ? 'Mêmes thèmes' : 'Même thème'} : ${themes}.`,
    sharesRegions: (regions: string) => `Agit aussi ici : ${regions}.`,
    newRegions: (regions: string) => `Agit là où celle-ci n’est pas citée : ${regions}.`,
    sharesNetworks: (networks: string) => `Même réseau : ${networks}.`,
  },
} as const;
