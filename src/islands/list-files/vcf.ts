/**
 * The contact cards of the shown organisations as one file: the cards that the site publishes, one after the other. Who may not be
 * called, or cannot be reached, is left out, as no page offers their card.
 */

import { reachableIds } from '#exports/list-files.ts';
import { loadText } from '../load-files.ts';
import type { MakeFile } from './list-file.ts';

/** How many cards are asked for at once, so that a slow connection is not choked. */
const AT_ONCE = 6;
const WHOLE = /^BEGIN:VCARD\r\n[\s\S]*\r\nEND:VCARD\r\n$/;

export const makeFile: MakeFile = async ({ ids, cardOf, rows }) => {
  const cards: string[] = [];
  const reachable = reachableIds(await rows(), ids);
  for (let start = 0; start < reachable.length; start += AT_ONCE) {
    const some = reachable.slice(start, start + AT_ONCE);
    cards.push(...(await Promise.all(some.map((id) => loadText(cardOf(id), WHOLE)))));
  }
  return new Blob(cards, { type: 'text/vcard;charset=utf-8' });
};
