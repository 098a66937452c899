/** What people write in a cell that says nothing, and for “as above”. */
import { foldWords } from '#model/fold.ts';

/** Whole cells, folded: accents, capitals and punctuation aside. */
const WORDS =
  '|n a|n d|n c|n r|nd|nc|nr|na|neant|none|nil|nan|null|s o|ras|tbd|vide|unknown|pas de|en construction|under construction|inexistante?s?|inconnue?s?';
const PHRASES = [
  'aucune?s?(?: (?:telephone|numero|contact|site|e ?mail|courriel|adresse|reponse|information)s?)?',
  'pas (?:de|d|encore)(?: d| de)? (?:telephone|numero|contact|site(?: web)?|e ?mail|courriel|adresse(?: .{0,20})?|disponible|reponse)s?',
  'sans (?:objet|reponse|telephone|e ?mail|courriel|site|adresse)',
  'non (?:disponible|renseigne|communique|precise|applicable|connu|determine|fourni|specifie)e?s?',
  'not (?:available|applicable|known|provided|specified)',
  'a (?:completer|preciser|venir|renseigner|determiner)',
  'en cours(?: d.{0,30})?',
];
const NOTHING = new RegExp(`^(?:${[WORDS, ...PHRASES].join('|')})$`);

const SAME_AS_ABOVE = /^(?:idem|ibid|ditto|meme chose|id)$/;

/** Whether a cell says that there is nothing to say. What has no letter or digit says nothing, unless a spreadsheet put `####`. */
export function saysNothing(text: string): boolean {
  return !isHashes(text) && NOTHING.test(foldWords(text));
}

/** What a spreadsheet shows for a number that is wider than its column. */
export function isHashes(text: string): boolean {
  return /^#{3,}$/.test(text);
}

/** Whether a cell repeats the one above it. */
export function saysSame(text: string): boolean {
  return SAME_AS_ABOVE.test(foldWords(text)) || /^(?:"|''|〃|»)$/.test(text);
}
