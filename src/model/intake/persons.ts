/** Persons in cells and in what is typed: never written, and said. A number's label is kept where it is a role. */
import { foldWords } from '#model/fold.ts';

/** A title, then a name. */
const TITLED =
  /(?:^|[\s(,;:])(?:M\.|MM\.|Mr\.?|Mme\.?|Mlle|Melle|Monsieur|Madame|Mrs\.?|Ms\.?|Dr\.?|Pr\.?|El ?Hadj\w*)\s+\p{Lu}[\p{L}'’-]+/u;

/** Two words of which each begins as a name does: "Awa Traoré". */
const TWO_NAMES = /\p{Lu}\p{Ll}+\s+\p{Lu}\p{L}+/u;

/**
 * Somebody to ask for, or who holds an office, as two words written as names: "demandez Awa Traoré", "trésorière : Awa Traoré".
 * Without the colon an office is followed by what it is as often ("Directeur Régional Adjoint"); organisations too direct and found.
 */
const ASKED_FOR = new RegExp(
  `(?:(?:[Dd]emande[rz]|[Pp]arle[rz] à|[Aa]sk for|[Ss]peak to)|(?:[Pp]résident|[Ss]ecrétaire|[Tt]résori[eè]r|[Dd]irect(?:eur|rice)|[Cc]oord(?:inat|onnat)(?:eur|rice)|[Pp]oint focal|[Pp]resident|[Ss]ecretary|[Tt]reasurer|[Dd]irector)[\\p{L} ]*?\\s*:)\\s+${TWO_NAMES.source}`,
  'u',
);

/** What stands after a number and is no person. */
const ROLES =
  /^(?:(?:le |la |l )?(?:coordination|coordo|bureau|siege|accueil|standard|secretariat|permanence|fixe|mobile|portable|whatsapp|viber|urgences?|direction|antenne|fax|comptabilite|programmes?|projets?|numero vert|gratuit|hotline|office|head office|reception|gardien|ecoute|orange|malitel|moov|telecel|bamako|domicile|service|communication|poste|ext)\b.*|\d+)$/;

/** Whether a text names a person: by a title, or as whom to ask for. */
export function namesPerson(text: string): boolean {
  return TITLED.test(text) || ASKED_FOR.test(text);
}

/**
 * Whether a text that says how something was asked seems to say whom: by a title, or by two words written as names.
 *
 * @param own what may stand in it so: the name of the organisation.
 */
export function seemsToNamePerson(text: string, own: string): boolean {
  return namesPerson(text) || TWO_NAMES.test(text.replaceAll(own, ''));
}

/** Whether what stands beside a number says what the number is for. */
export function isRole(label: string): boolean {
  return !namesPerson(label) && ROLES.test(foldWords(label));
}
