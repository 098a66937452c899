/** Possible partners of each organisation, made once for a build. */
import { buildPartners } from '#model/partners/partners.ts';
import { mapped, relations } from './data.ts';

export const partners = buildPartners(mapped, relations);
