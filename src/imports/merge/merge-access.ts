/** What is known about getting help there, and on what conditions one help is given. */
import { questionsMerged } from '#schema/fields.ts';
import type { Facts } from '../rows/facts.ts';
import { listAt } from './draft.ts';
import type { Merge } from './merge.ts';
import { mergeTexts, type TextGroup } from './merge-texts.ts';

const ACCESS = questionsMerged('access');
const CONDITIONS = questionsMerged('conditions');

const keyOf = (at: string) => at.split('.').at(-1) ?? '';

/** Lays in what a row says of access to the organisation as a whole. */
export function mergeAccess(merge: Merge): void {
  const { record, facts } = merge;
  const answers = ACCESS.map(({ name, at }) => [keyOf(at), facts[name]] as const);
  const group = mergeTexts(merge, answers, record.access as TextGroup | undefined);
  if (group) record.access = group;
}

/** The conditions of the help that the row names; one that the entry does not have yet is added to it. */
export function mergeConditions(merge: Merge): void {
  const { record, facts } = merge;
  const id = helpOf(facts);
  const answers = CONDITIONS.map(({ name, at }) => [keyOf(at), facts[name]] as const);
  if (id === undefined || !hasConditions(facts)) return;
  const services = listAt(record, 'services');
  if (!services.some((service) => service.id === id)) {
    services.push({ id, cite: [...facts.cite] });
    merge.note({ field: 'services', kind: 'added', after: id });
  }
  const service = services.find((own) => own.id === id);
  const group = service && mergeTexts(merge, answers, service.conditions as TextGroup | undefined);
  if (service && group) service.conditions = group;
}

/** Whether a row says on what conditions a help is given, and not which one. */
export function lacksHelp(facts: Facts): boolean {
  return hasConditions(facts) && helpOf(facts) === undefined;
}

function hasConditions(facts: Facts): boolean {
  return CONDITIONS.some(({ name }) => facts[name] !== undefined);
}

/** The one that the row names for its conditions, or the only one that it names at all. */
function helpOf({ condition_of: chosen, services }: Facts): string | undefined {
  return chosen ?? (services.length === 1 ? services[0] : undefined);
}
