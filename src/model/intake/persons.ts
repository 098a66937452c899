/** Persons in cells and in what is typed: never written, and said. A number's label is kept where it is a role. */
import { foldWords } from '#model/fold.ts';

/** A title, then a name. */
const TITLED =
  /(?:^|[\s(,;:])(?:M\.|MM\.|Mr\.?|Mme\.?|Mlle|Melle|Monsieur|Madame|Mrs\.?|Ms\.?|Dr\.?|Pr\.?|El ?Hadj\w*)\s+\p{Lu}[\p{L}'’-]+/u;

/** What stands after a number and is no person. */
const ROLES =
  /^(?:(?:le |la |l )?(?:coordination|coordo|bureau|siege|accueil|standard|secretariat|permanence|fixe|mobile|portable|whatsapp|viber|urgences?|direction|antenne|fax|comptabilite|programmes?|projets?|numero vert|gratuit|hotline|office|head office|reception|gardien|ecoute|orange|malitel|moov|telecel|bamako|domicile|service|communication|poste|ext)\b.*|\d+)$/;

/** Whether a text names a person by a title. */
export function namesPerson(text: string): boolean {
  return TITLED.test(text);
}

/** Two words of which each begins as a name does: "Awa Traoré". */
const TWO_NAMES = /\p{Lu}\p{Ll}+\s+\p{Lu}\p{L}+/u;

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
