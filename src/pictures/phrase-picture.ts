/** The picture beside a phrase while somebody records it: a closed set of kinds, so that the compiler refuses one without. */
import type { Phrase, PhraseKind } from '#model/spoken/phrases.ts';
import type { Term } from '#schema/vocabulary.ts';
import type { PictureName } from './drawings.ts';
import { termPicture } from './meanings.ts';

/** Kinds about a need or a public have the picture of their term, where it is known. */
const KIND_PICTURES: Readonly<Record<PhraseKind, PictureName>> = {
  phrase: 'talk',
  touche: 'telephone',
  chiffre: 'telephone',
  besoin: 'info',
  dire: 'talk',
  lieu: 'map',
  partout: 'flag',
  organisation: 'group',
  bureau: 'here',
  'bureau-pays': 'flag',
  ou: 'here',
  distance: 'far',
  raison: 'handshake',
  'aide-a': 'visits',
  'mise-en-garde': 'question',
  ancien: 'hourglass',
  'dit-en': 'hourglass',
  pour: 'group',
  'vu-de': 'map',
  'entretien-en': 'clock',
  'nomme-en': 'paper',
  'releve-en': 'globe',
  'numero-de': 'telephone',
  'numero-a-confirmer': 'hourglass',
};

/** @param terms needs by their ids. */
export function phrasePicture({ kind, of }: Phrase, terms: ReadonlyMap<string, Pick<Term, 'icon'>>): PictureName {
  const term = kind === 'besoin' || kind === 'dire' ? terms.get(of) : undefined;
  return term ? termPicture(term) : KIND_PICTURES[kind];
}
