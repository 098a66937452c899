/** Who asks for help, in their own words, and whether an organisation's public holds them. */
import { type Gazetteer, lineage } from '#model/gazetteer.ts';
import type { Organisation } from '#model/organisation.ts';
import type { Place } from '#schema/place.ts';
import type { Who } from './who-list.ts';

/** Identifiers of `publics.yaml` that hold each of them. */
const PUBLICS: Readonly<Record<Who, readonly string[]>> = {
  revenu: ['migrants-de-retour'],
  etranger: ['immigres', 'migrants-en-transit'],
  refugie: ['deplaces-refugies'],
  deplace: ['deplaces-refugies'],
  femme: ['femmes'],
  mineur: ['enfants', 'jeunes'],
  travailleur: ['travailleurs-migrants', 'aides-menageres'],
};

/** The public of an open door: a source says that anyone is received. */
const ANYONE = 'toute-personne';

/** The public of those who help organisations and not people. */
const NOBODY_ALONE = 'organisations';

/** `fits`: a document names them; `unknown`: no document says whom, or it cannot be decided; `other`: a document names others. */
export const FITS = ['fits', 'unknown', 'other'] as const;
export type Fit = (typeof FITS)[number];

type Audience = Organisation['audiences'][number];

/**
 * Compares a person who asks from a place with the public that documents give to an organisation.
 *
 * @param who absent where the person did not say: then only a public of another place, or no person at all, is `other`.
 */
export function fitOf({ audiences }: Organisation, place: Place, gazetteer: Gazetteer, who?: Who): Fit {
  if (audiences.length === 0) return 'unknown';
  const around = new Set(lineage(gazetteer, place.id).map(({ id }) => id));
  // Someone who asks for a whole country may be anywhere in it.
  const isHere = ({ at }: Audience) =>
    !at || around.has(at) || lineage(gazetteer, at).some(({ id }) => id === place.id);
  const possible = audiences.filter((audience) => audience.id !== NOBODY_ALONE && isHere(audience));
  // What we conclude from a name lets people in; it turns nobody away.
  const others = audiences.some(({ basis }) => basis !== 'inferred') ? 'other' : 'unknown';
  if (possible.length === 0) return others;
  if (!who) return 'unknown';
  const fitting = possible.filter(({ id }) => id === ANYONE || PUBLICS[who].includes(id));
  if (fitting.length === 0) return others;
  // "Repatriated from one country": whether this person is, only they know.
  return fitting.some(({ from }) => !from) ? 'fits' : 'unknown';
}
