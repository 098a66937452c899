/** Typologies compared, and the amounts that documents give for them. */
import type { BudgetRange } from '#schema/profile.ts';
import type { SiteText } from '../site-text.ts';

const amount = new Intl.NumberFormat('en-GB');

/** An amount in euros with what it measures, as far as a document gives it. */
function budget(range: BudgetRange): string {
  const { measure } = range;
  return measure ? `${span(range)} (${measure.en})` : span(range);
}

function span({ from, to, below, above, note }: BudgetRange): string {
  if (below !== undefined) return `Less than ${amount.format(below)} euros`;
  const start = from === undefined ? '' : `${amount.format(from)} `;
  if (note !== undefined) return `${start}${note.en}`;
  if (to !== undefined) return `${start}to ${amount.format(to)} euros`;
  return above === undefined ? `${start}euros` : `${start}to more than ${amount.format(above)} euros`;
}

export const typologies: Pick<SiteText, 'profiles'> = {
  profiles: {
    compare: 'Compare the typologies',
    compareText:
      'What the mapping says of each typology as a whole, in our words. None of this holds for one organisation in particular.',
    choose: 'Choose two to four typologies to compare',
    apply: 'Compare',
    all: 'Show all',
    tooFew: 'Choose two, three or four typologies.',
    portrait: 'Portrait',
    aspect: 'Aspect',
    aspects: {
      brief: 'In short',
      activities: 'What they do',
      capacity: 'Financial capacity',
      partners: 'Partners',
      problems: 'Problems',
      value: 'What they bring',
      scale: 'Scale',
      structure: 'How they are organised',
      examples: 'Examples',
    },
    capacity: { low: 'Low', medium: 'Medium', high: 'Good', variable: 'Variable' },
    budget,
    inDirectory: 'In this directory',
    networks: 'How many networks this directory counts, and who belongs to them',
    statuses: 'Their legal forms',
    unknownStatus: 'Form not stated',
  },
};
