/** Typologies compared, and what is known of their budgets. */
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
} as const;
