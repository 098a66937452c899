/** What is known of the conditions of a help, as one answer needs it: those of the place before those of the whole service. */
import { CONDITIONS, type Condition, type ServiceConditions } from '#schema/conditions.ts';
import type { Text } from '#schema/locale.ts';
import type { AnswerEntry } from './answer-entry.ts';

export interface KnownConditions {
  readonly texts: ReadonlyMap<Condition, Text>;
  readonly cite: readonly string[];
}

/** Each condition once. Costs what the points of the entry hold. */
export function conditionsOf({ points, service }: Pick<AnswerEntry, 'points' | 'service'>): KnownConditions {
  const all: readonly ServiceConditions[] = [...points, service].flatMap(({ conditions }) => conditions ?? []);
  const texts = CONDITIONS.flatMap((condition) => {
    const text = all.find((conditions) => conditions[condition])?.[condition];
    return text ? [[condition, text] as const] : [];
  });
  return { texts: new Map(texts), cite: all.flatMap(({ cite }) => cite) };
}
