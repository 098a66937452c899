/** Briefs of regions, themes and the like, each worked out once: the pages of a list, its note and both languages share it. */
import { MATRIX_FAMILIES, type MatrixFamily } from '#model/dimensions.ts';
import type { OrganisationList } from '#model/lists/lists.ts';
import { type Brief, regionBrief, subjectBrief } from '#model/mapping/brief.ts';
import { remembered } from '#model/remembered.ts';
import { coverage } from './coverage.ts';
import { mapped } from './data.ts';
import { lists } from './lists.ts';

type BriefOf = (list: OrganisationList) => Brief;
const context = { directory: mapped, lists, coverage };
const ofSubject = Object.fromEntries(
  MATRIX_FAMILIES.map((family) => [
    family,
    remembered((list: OrganisationList) => subjectBrief(family, list, context)),
  ]),
) as Readonly<Record<MatrixFamily, BriefOf>>;
const ofRegion: BriefOf = remembered((list) => regionBrief(list, context));

/** The brief of a list of this directory. */
export function briefOf(family: 'regions' | MatrixFamily, list: OrganisationList): Brief {
  return family === 'regions' ? ofRegion(list) : ofSubject[family](list);
}
