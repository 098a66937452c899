/** Networks, their graph, and possible partners. */
import { plural } from '../locale.ts';

const n = (count: number, one: string, other: string) => plural('fr', count, one, other);

interface Figures {
  readonly networks: number;
  readonly classed: number;
  readonly notNetworks: number;
}

export const networks = {
  networks: {
    title: 'Les réseaux',
    lead: 'Qui regroupe qui, d’après les documents : au niveau national, africain et international.',
    counted: ({ networks, classed, notNetworks }: Figures) =>
      `${n(networks, 'réseau a sa fiche', 'réseaux ont leur fiche')} ici. La cartographie en range ${classed} dans sa typologie des réseaux ; ${n(networks - classed, 'autre n’est nommé', 'autres ne sont nommés')} que par d’autres documents.${notNetworks > 0 ? ` Elle imprime aussi parmi les réseaux ${n(notNetworks, 'cadre de l’État : il est', 'cadres de l’État : ils sont')} dans la liste qui suit, hors du compte.` : ''} Être membre d’un réseau est une autre chose : un réseau n’est pas membre de lui-même.`,
    notCounted: 'n’est pas un réseau d’après sa fiche, non compté',
    few: 'Les documents disent combien de membres ont certains réseaux, mais rarement lesquels. Un réseau sans membre ici n’est pas un réseau sans membres.',
    level: { national: 'Nationaux', african: 'Africains', international: 'Internationaux' },
    what: 'Ce que c’est',
    printedMembers: 'Membres imprimés',
    members: 'Membres dans ce répertoire',
    one: { national: 'national', african: 'africain', international: 'international' },
    whoIsMember: 'Qui est membre de quoi',
    unnamed: (count: number) => `${n(count, 'réseau', 'réseaux')} dont aucun membre n’est nommé`,
    site: 'Site',
    graph: 'Tous les liens documentés',
    graphText:
      'Chaque point est une organisation, chaque trait un lien qu’un document affirme. Les mêmes liens sont dans les deux tableaux de cette page.',
    graphLabel: (nodes: number, links: number) =>
      `Graphe de ${nodes} organisations et ${links} liens. Les deux tableaux de la page disent la même chose.`,
    legend: { network: 'réseau', other: 'autre organisation', member: 'est membre', link: 'autre lien' },
    choose: 'Voir les liens de',
    everyone: 'tout le monde',
    links: 'Les autres liens, un par ligne',
    from: 'Organisation',
    to: 'Liée à',
    how: 'Comment',
  },
  partners: {
    title: 'Partenaires possibles',
    text: 'Proposés d’après les fiches, avec la raison. Aucune de ces organisations n’a été consultée.',
    reasons: {
      theme: 'Même thème : {value}.',
      themes: 'Mêmes thèmes : {value}.',
      networks: 'Déjà liés par un réseau : {value}.',
      publics: 'Mêmes personnes : {value}.',
      typology: 'Même typologie : {value}.',
      regions: 'Agit aussi ici : {value}.',
      everywhere: 'Agit dans tout le pays.',
      newRegions: 'Agit là où celle-ci n’est pas citée : {value}.',
    },
    more: 'Chercher d’autres partenaires',
    /** Who is linked with it already, the first of them by name. */
    linked: (names: string, others: number) =>
      `Déjà liés : ${names}${others > 0 ? ` et ${n(others, 'autre', 'autres')}` : ''}.`,
  },
} as const;
