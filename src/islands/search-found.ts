/** What the search page shows for a query: the answer, its first cards, and whom to call first where it is a need. */
import type { Card } from '#model/card.ts';
import type { FirstCalls } from '#model/search/help-answer.ts';
import type { SearchAnswer, Searcher } from '#model/search/search.ts';

export interface SearchFound {
  readonly answer: SearchAnswer;
  readonly cards: readonly Card[];
  readonly call: FirstCalls[string] | undefined;
}

/**
 * @param choices of region and need, by which the search is narrowed where one has a value.
 * @param most how many cards are asked for.
 * @throws where a file of the index does not come.
 */
export async function find(
  searcher: Searcher,
  query: string,
  choices: readonly HTMLSelectElement[],
  most: number,
): Promise<SearchFound> {
  const only = choices
    .filter(({ value }) => value)
    .map(({ name, value }) => `${name === 'region' ? 'regions' : 'services'}/${value}`);
  const answer = await searcher.search(query, only);
  const [cards, call] = await Promise.all([
    searcher.cards(answer.organisations.slice(0, most)),
    searcher.firstCall(answer.help),
  ]);
  return { answer, cards, call };
}
