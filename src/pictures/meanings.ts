/** Which picture stands for what: closed sets, so that the compiler refuses one without a picture. */
import type { Caveat, Step } from '#model/help/answer-entry.ts';
import type { Who } from '#model/help/who-list.ts';
import type { Condition } from '#schema/conditions.ts';
import type { AccessKey } from '#schema/fields/access.ts';
import type { Text } from '#schema/locale.ts';
import type { PlaceLevel } from '#schema/place.ts';
import type { Term } from '#schema/vocabulary.ts';
import type { PictureName } from './drawings.ts';

/** Who asks. */
export const WHO_PICTURES: Readonly<Record<Who, PictureName>> = {
  revenu: 'back',
  etranger: 'globe',
  refugie: 'shield',
  deplace: 'tent',
  femme: 'woman',
  mineur: 'child',
  travailleur: 'helmet',
};

/** What kind of place it is. */
export const LEVEL_PICTURES: Readonly<Record<PlaceLevel, PictureName>> = {
  country: 'flag',
  region: 'map',
  district: 'hall',
  municipality: 'houses',
  locality: 'hut',
  crossing: 'barrier',
  'historic-area': 'towers',
};

/** How near: here, here from elsewhere, far, or somebody who knows the way. */
export const STEP_PICTURES: Readonly<Record<Step, PictureName>> = {
  1: 'here',
  2: 'here',
  3: 'visits',
  4: 'far',
  5: 'signpost',
};

/** What is doubtful. */
export const CAVEAT_PICTURES: Readonly<Record<Caveat, PictureName>> = {
  inferred: 'question',
  old: 'hourglass',
  'other-public': 'others',
  'no-number': 'silent',
};

/** Of what is asked before one goes, with what a source says of it; undefined for what no picture would tell. */
export function askedPicture(asked: Condition | AccessKey, text: Text): PictureName | undefined {
  return asked === 'cost' ? costPicture(text) : asked === 'hours' ? 'clock' : undefined;
}

/** Free where the source says that and nothing else, for what follows may take it back; money otherwise. */
function costPicture({ fr }: Text): PictureName {
  return /^gratuite?s?\s*\.?$/i.test(fr.trim()) ? 'free' : 'note';
}

/** The picture of a need or a public. */
export function termPicture({ icon = 'info' }: Pick<Term, 'icon'>): PictureName {
  return icon;
}
