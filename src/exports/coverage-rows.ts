/** A coverage matrix as rows: one for each subject and region, with its state. Promise: the numbers of the page. */

import { type Coverage, sumOf } from '#model/mapping/coverage.ts';
import { type Locale, localiseText } from '#schema/locale.ts';

const HEADINGS = [
  'subject_id',
  'subject',
  'region_id',
  'region',
  'state',
  'organisations',
  'interviewed',
  'named',
  'whole_country',
  'attested_together',
  'subject_without_place',
];

/** The headings, then a row for each subject and region. */
export function coverageRows({ rows }: Coverage, locale: Locale): (string | number)[][] {
  return [
    HEADINGS,
    ...rows.flatMap(({ subject, id, cells, unplaced }) =>
      cells.map(({ region, state, here, attested, wholeCountry }) => [
        id,
        subject ? localiseText(subject.label, locale) : '',
        region.id,
        localiseText(region.name, locale),
        state,
        sumOf(here),
        here.interviewed,
        here.named,
        sumOf(wholeCountry),
        sumOf(attested),
        sumOf(unplaced),
      ]),
    ),
  ];
}
