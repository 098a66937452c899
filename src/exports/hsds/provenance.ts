/** Where each published value is printed, as HSDS metadata: one record a field and a citation. */

import { parseCitation } from '#model/citations.ts';
import type { Directory } from '#model/directory.ts';
import { citedDate } from '../licence.ts';
import { uuid } from './identity.ts';
import type { HsdsRecord } from './schema.ts';
import { LANGUAGE } from './taxonomies.ts';

/** What a table cannot leave empty: there was no value before. */
const NO_VALUE = '-';

export interface Published {
  readonly type: HsdsRecord<'metadata'>['resource_type'];
  readonly resource: string;
  readonly field: string;
  readonly value: string;
  readonly cite: readonly string[];
}

/**
 * The date is the document's; where only its year is known, the first of January stands for it. `updated_by` names the
 * document and the passage.
 */
export function provenance(
  directory: Directory,
  { type, resource, field, value, cite }: Published,
): HsdsRecord<'metadata'>[] {
  return cite.flatMap((key) => {
    const { source: id, anchor } = parseCitation(key);
    const source = directory.sources.get(id);
    if (!source) return [];
    const passage = source.anchors[anchor]?.label[LANGUAGE] ?? anchor;
    return [
      {
        id: uuid('metadata', type, resource, field, key),
        resource_id: resource,
        resource_type: type,
        last_action_date: citedDate([key], directory),
        last_action_type: 'create',
        field_name: field,
        previous_value: NO_VALUE,
        replacement_value: value,
        updated_by: `${source.shortTitle[LANGUAGE]}, ${passage}`,
      },
    ];
  });
}
