/** Acronyms as lists write them: alone, with dots, behind a name. */

/** Whether a name is one word of capitals, dots aside: `UNHCR`, `A.M.E`. */
export function isAcronym(name: string): boolean {
  return /^\p{Lu}[\p{Lu}\d.-]{1,14}$/u.test(name);
}

const BEHIND = /^(.*\p{Ll}.*?)\s*(?:\s[/–-]\s|\/|\()\s*((?:\p{Lu}[\p{Lu}\d]*[.-]?){1,10})\s*\)?\.?$/u;
const BEFORE = /^((?:\p{Lu}[\p{Lu}\d]*\.?){1,10})\s*(?:\s[/–-]\s|\/|:)\s*(.*\p{Ll}.*)$/u;

/** A name that carries its acronym: `World Food Programme / WFP`, `Ass. des Expulsés (A.M.E)`, `UJD : Union des jeunes`. */
export function nameAndAcronym(written: string): { readonly name: string; readonly acronym?: string } {
  const [, name = '', after = ''] = BEHIND.exec(written) ?? [];
  const behind = after.replaceAll('.', '');
  if (name !== '' && behind.length >= 2) return { name, acronym: behind };
  const [, before = '', rest = ''] = BEFORE.exec(written) ?? [];
  const leading = before.replaceAll('.', '');
  return rest !== '' && leading.length >= 2 ? { name: rest, acronym: leading } : { name: written };
}
