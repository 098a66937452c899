/** Two organisations to compare, and the words of a comparison. */
import type { ComparisonTexts } from '#exports/comparison-rows.ts';
import type { Comparable } from '#model/selection/comparable.ts';
import { COMPARED_ROWS, type ComparedRow, type ComparedValue } from '#model/selection/comparison.ts';

const nothing = Object.fromEntries(COMPARED_ROWS.map((row) => [row, []])) as unknown as Comparable['rows'];
/** One that has these values, and is unknown in all the rest. */
export const compared = (name: string, rows: Partial<Record<ComparedRow, ComparedValue[]>>, more = {}): Comparable =>
  ({
    card: { id: name, name, ...more },
    regions: [],
    wholeCountries: [],
    rows: { ...nothing, ...rows },
    ...(name === 'Deux' && { withheld: 'Contact non publié' }),
  }) as unknown as Comparable;
export const texts: ComparisonTexts = {
  locale: 'fr',
  caption: 'Comparaison de {value}',
  what: 'Ce qui est comparé',
  alike: 'En commun',
  rows: Object.fromEntries(COMPARED_ROWS.map((row) => [row, `rangée ${row}`])) as ComparisonTexts['rows'],
  likeness: { same: '= Identique', partly: '≈ En partie', different: '≠ Différent', unknown: '? Inconnu' },
  state: { ended: 'N’existe plus' } as unknown as ComparisonTexts['state'],
  nothing: 'Inconnu',
  shared: 'commun',
  source: 'Source : Annuaire. {value}',
};
const femmes = { id: 'femmes', label: 'Femmes <b>' };
export const one = compared(
  'Un',
  { theme: [femmes, { id: 'enfants', label: 'Enfants', note: '2014' }] },
  { acronym: 'UN' },
);
export const two = compared('Deux', { theme: [femmes] }, { state: 'ended' });
