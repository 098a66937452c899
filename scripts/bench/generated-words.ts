/** The words that generated organisations are made of, as in the real ones. */

export const FORMS = [
  ['Association', 'Association'],
  ['Collectif', 'Collective'],
  ['Union', 'Union'],
  ['Coopérative', 'Cooperative'],
  ['Fédération', 'Federation'],
  ['Mouvement', 'Movement'],
  ['Comité', 'Committee'],
  ['Organisation', 'Organisation'],
  ['Groupement', 'Group'],
  ['Coordination', 'Coordination'],
  ['Initiative', 'Initiative'],
  ['Maison', 'House'],
  ['Centre', 'Centre'],
  ['Alliance', 'Alliance'],
] as const;

export const AIMS = [
  ['pour l’Accueil', 'for the Reception'],
  ['pour la Défense', 'for the Defence'],
  ['pour la Protection', 'for the Protection'],
  ['d’Appui', 'of Support'],
  ['d’Entraide', 'of Mutual Aid'],
  ['de Solidarité', 'of Solidarity'],
  ['pour la Réinsertion', 'for the Reintegration'],
  ['pour la Formation', 'for the Training'],
  ['de Promotion', 'of Promotion'],
  ['de Développement', 'of Development'],
  ['d’Information', 'of Information'],
  ['pour la Dignité', 'for the Dignity'],
] as const;

export const PEOPLE = [
  ['des Femmes', 'of Women'],
  ['des Jeunes', 'of Young People'],
  ['des Enfants', 'of Children'],
  ['des Migrants de Retour', 'of Returned Migrants'],
  ['des Expulsés', 'of the Expelled'],
  ['des Rapatriés', 'of the Repatriated'],
  ['des Réfugiés', 'of Refugees'],
  ['des Déplacés', 'of the Displaced'],
  ['des Travailleurs', 'of Workers'],
  ['des Orpailleurs', 'of Gold Miners'],
  ['des Ressortissants', 'of Nationals'],
  ['des Familles', 'of Families'],
  ['des Aides Ménagères', 'of Domestic Workers'],
  ['des Paysans', 'of Farmers'],
  ['des Pêcheurs', 'of Fishers'],
  ['des Commerçants', 'of Traders'],
  ['des Étudiants', 'of Students'],
  ['des Éleveurs', 'of Herders'],
] as const;

export const DOES = [
  ['accueille et oriente les personnes à leur arrivée', 'receives people on arrival and guides them'],
  ['accompagne les familles dans leurs démarches', 'accompanies families in their paperwork'],
  ['forme des jeunes à un métier et suit leur installation', 'trains young people in a trade and follows them'],
  ['héberge pour quelques nuits ceux qui n’ont pas de toit', 'shelters those without a roof for some nights'],
  ['défend les droits devant les administrations et les tribunaux', 'defends rights before administrations and courts'],
  ['informe sur les risques de la route', 'informs about the dangers of the route'],
  ['distribue des vivres et des couvertures', 'distributes food and blankets'],
  ['soutient des projets de village avec la diaspora', 'supports village projects with the diaspora'],
  ['écoute les personnes en détresse', 'listens to people in distress'],
  ['réunit les associations du lieu chaque mois', 'brings the associations of the district together every month'],
] as const;

const STARTS = [
  'Ba',
  'Dia',
  'Fa',
  'Gou',
  'Ka',
  'Ko',
  'La',
  'Ma',
  'Nia',
  'Ou',
  'Sa',
  'Sé',
  'Ta',
  'Tin',
  'Wa',
  'Ya',
  'Zan',
];
const ENDS = ['bala', 'dougou', 'fara', 'kani', 'koro', 'lani', 'mana', 'ndé', 'rou', 'sso', 'tou', 'wéla', 'yan'];

/** A place's name from its number; each number gives another one. */
export function placeName(number: number): string {
  const base = STARTS.length * ENDS.length;
  const middle = number >= base ? (ENDS[Math.floor(number / base) % ENDS.length] ?? '') : '';
  return `${STARTS[number % STARTS.length]}${middle}${ENDS[Math.floor(number / STARTS.length) % ENDS.length]}`;
}
