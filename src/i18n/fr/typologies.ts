/** Typologies compared, and the amounts that documents give for them. */
import type { BudgetRange } from '#schema/profile.ts';

const amount = new Intl.NumberFormat('fr-FR');

/** An amount in euros with what it measures, as far as a document gives it. */
function budget(range: BudgetRange): string {
  const { measure } = range;
  return measure ? `${span(range)} (${measure.fr})` : span(range);
}

function span({ from, to, below, above, note }: BudgetRange): string {
  if (below !== undefined) return `Moins de ${amount.format(below)} euros`;
  const start = from === undefined ? '' : `${amount.format(from)} `;
  if (note !== undefined) return `${start}${note.fr}`;
  if (to !== undefined) return `${start}à ${amount.format(to)} euros`;
  return above === undefined ? `${start}euros` : `${start}à plus de ${amount.format(above)} euros`;
}

export const typologies = {
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
      brief: 'En bref',
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
    networks: 'Combien de réseaux compte ce répertoire, et qui en est membre',
    statuses: 'Leurs formes juridiques',
    unknownStatus: 'Forme non dite',
  },
} as const;
