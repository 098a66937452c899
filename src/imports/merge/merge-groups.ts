/** The facts that an entry says once, each in a group with its citations: typology, legal status, founding, scale. */
import { addCitations, type ChangedField } from './draft.ts';
import type { Merge } from './merge.ts';
import { addRemark } from './remarks.ts';

interface Group {
  readonly field: ChangedField;
  readonly key: string;
  readonly value: string | undefined;
}

export function mergeGroups(merge: Merge): void {
  const { typology, formality, founded, scale } = merge.facts;
  mergeGroup(merge, { field: 'typology', key: 'id', value: typology });
  mergeGroup(merge, { field: 'legal', key: 'formality', value: formality });
  mergeGroup(merge, { field: 'founded', key: 'date', value: founded });
  mergeGroup(merge, { field: 'scope', key: 'scale', value: scale });
  mergeLegalForms(merge);
}

function mergeLegalForms(merge: Merge): void {
  const { record, facts } = merge;
  const legal = record.legal as { forms?: string[]; cite?: string[] } | undefined;
  const forms = facts.forms.filter((form) => !legal?.forms?.includes(form));
  if (forms.length === 0) return;
  const holder = legal ?? {};
  record.legal = holder;
  holder.forms = [...(holder.forms ?? []), ...forms];
  addCitations(holder, facts.cite);
  merge.note({ field: 'legal', kind: 'added', after: forms.join(', ') });
}

function mergeGroup(merge: Merge, { field, key, value }: Group): void {
  if (value === undefined) return;
  const { record, facts } = merge;
  const group = record[field] as (Record<string, unknown> & { cite?: string[] }) | undefined;
  const before = group?.[key];
  if (before === undefined) {
    record[field] = { [key]: value, ...group };
    addCitations(record[field] as { cite?: string[] }, facts.cite);
    merge.note({ field, kind: 'added', after: value });
  } else if (group && before === value) {
    if (addCitations(group, facts.cite)) merge.note({ field, kind: 'confirmed', after: value });
  } else if (group && merge.replaces(field)) {
    addRemark(record, field, 'outdated', [String(before), value], [...(group.cite ?? []), ...facts.cite]);
    record[field] = { ...group, [key]: value, cite: [...facts.cite] };
    merge.note({ field, kind: 'accepted', before: String(before), after: value });
  } else if (addRemark(record, field, 'conflict', [String(before), value], facts.cite))
    merge.note({ field, kind: 'conflict', before: String(before), after: value });
  merge.settle(field);
}
