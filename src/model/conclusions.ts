/**
 * What may be concluded of an organisation without a document that says it: from words of its printed name, and from a theme
 * that a document gives it. The words and themes stand beside each term of a vocabulary; decision 0038 has the rule.
 */
import type { Term, VocabularyName } from '#schema/vocabulary.ts';
import { foldWords } from './fold.ts';
import type { Organisation } from './organisation.ts';

/** The groups of facts that can be concluded so, and the vocabulary of each. */
export const CONCLUDED = { themes: 'themes', services: 'services', audiences: 'publics' } as const satisfies Record<
  string,
  VocabularyName
>;
export type ConcludedGroup = keyof typeof CONCLUDED;
export const CONCLUDED_GROUPS = Object.keys(CONCLUDED) as ConcludedGroup[];

/** Whether a term is concluded from the name alone, and from which of the themes that a document states. */
export interface Conclusion {
  readonly id: string;
  readonly fromName: boolean;
  readonly fromThemes: readonly string[];
}

/**
 * What the rule says of one organisation. Nothing is concluded from a conclusion; a service is concluded only for who is
 * known today, for people go where it is said to be given.
 */
export function conclusionsOf(
  { name, aliases, themes, isDated }: Pick<Organisation, 'name' | 'aliases' | 'themes' | 'isDated'>,
  group: ConcludedGroup,
  terms: readonly Term[],
): Conclusion[] {
  if (group === 'services' && isDated) return [];
  const names = [name, ...aliases].map((text) => ` ${foldWords(text)} `);
  const stated = new Set(themes.flatMap(({ id, basis }) => (basis === 'inferred' ? [] : [id])));
  return terms.flatMap(({ id, concludedFrom }) => {
    const fromName = (concludedFrom?.words ?? []).some((word) =>
      names.some((text) => text.includes(` ${foldWords(word)} `)),
    );
    const fromThemes = (concludedFrom?.themes ?? []).filter((theme) => stated.has(theme));
    return fromName || fromThemes.length > 0 ? [{ id, fromName, fromThemes }] : [];
  });
}
