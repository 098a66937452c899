/** The words that find an organisation on the moving map: those that its card says are not sent a second time. */
import type { Card } from '../card.ts';
import { foldWords } from '../fold.ts';
import type { SentOrganisation } from './sent.ts';

const ownWords = ({ acronym = '', name }: Pick<Card, 'acronym' | 'name'>) => foldWords(`${name} ${acronym}`).split(' ');

/** The words to send: those of the card are made of it again where it arrives. */
export function wordsBeside(words: string, card: Pick<Card, 'acronym' | 'name'>): string {
  const own = new Set(ownWords(card));
  return words
    .split(' ')
    .filter((word) => !own.has(word))
    .join(' ');
}

/** An organisation that was sent, with all the words that find it. */
export function withOwnWords<Sent extends SentOrganisation>(sent: Sent): Sent {
  return { ...sent, words: [...ownWords(sent), sent.words].join(' ') };
}
