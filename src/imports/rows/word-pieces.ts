/** Parts a cell of words as people write lists: commas, ticks, bullets, brackets, “and”, and words that only lead to a name. */
import { foldWords } from '#model/fold.ts';
import { LEVEL_WORDS } from './place-levels.ts';

/** What parts words of a list from each other when the whole is not known. */
const BETWEEN = /[,/;•✓✔✗▪·|()\n]|\s(?:et|and|ainsi que|&|\+)\s|\.\s|\s{2,}|\s[-–]\s|:\s/i;

/** What the place is, in any number, as people write it before its name. */
const KINDS = [...(['region', 'district', 'municipality', 'locality'] as const)]
  .flatMap((level) => LEVEL_WORDS[level])
  .map((word) => foldWords(word).replace(/y$/, '(?:y|ie)'));

/** What stands before the name of a place and is no part of it. */
const LEADING = new RegExp(
  `^(?:(?:dans|en|au|aux|a|les?|la|l|des?|du|d|the|of|in) )*(?:(?:${[...KINDS, 'zone'].join('|')})s? )?(?:(?:les?|la|l|des?|du|d|of) )*`,
);

/** The parts of a piece, in its order; the piece itself where nothing parts it. */
export function partsOf(piece: string): string[] {
  return ` ${piece} `
    .split(BETWEEN)
    .map((part) => part.trim().replace(/\.$/, ''))
    .filter((part) => foldWords(part) !== '');
}

/** The ways in which a part can name a place: as it stands, then without what leads to the name. */
export function formsOf(part: string): string[] {
  const folded = foldWords(part);
  return [...new Set([folded, folded.replace(LEADING, '')])].filter(Boolean);
}

/** Whether words mean a whole country; of which one, they say or leave to the reader. */
export function meansWholeCountry(text: string): boolean {
  const folded = foldWords(text);
  return (
    /^(?:sur |dans |a l echelle )?(?:tout|toute l|l ensemble|ensemble|l integralite|integralite|all|whole|entire)\b.*\b(?:territoire|pays|etendue|country|territory)\b/.test(
      folded,
    ) ||
    /^(?:le )?(?:territoire national|niveau national|national|nationale|echelle nationale|nationwide|countrywide|pays entier)$/.test(
      folded,
    )
  );
}
