/** The contact cards of the shown organisations as one file: the cards that the site publishes, one after the other. */
import type { MakeFile } from '../list-download.ts';

/** How many cards are asked for at once, so that a slow connection is not choked. */
const AT_ONCE = 6;

export const makeFile: MakeFile = async ({ ids, cardOf }) => {
  const cards: string[] = [];
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const some = ids.slice(start, start + AT_ONCE);
    cards.push(...(await Promise.all(some.map((id) => card(cardOf(id))))));
  }
  return new Blob(cards, { type: 'text/vcard;charset=utf-8' });
};

async function card(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}
