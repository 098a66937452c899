/** How a text differs from another, line by line, with a few lines around each difference. */
import { structuredPatch } from 'diff';

export interface DifferenceLine {
  readonly kind: 'same' | 'out' | 'in' | 'gap';
  readonly text: string;
}

/** Lines shown before and after a difference, so that one sees where it is. */
const AROUND = 2;

/** Empty where both say the same. */
export function differences(before: string, after: string): DifferenceLine[] {
  const { hunks } = structuredPatch('', '', before, after, '', '', { context: AROUND });
  return hunks.flatMap(({ lines }, index) => [
    ...(index > 0 ? [{ kind: 'gap', text: '' } as const] : []),
    ...lines.flatMap((line): DifferenceLine[] => {
      const kind = KINDS[line.charAt(0)];
      return kind ? [{ kind, text: line.slice(1) }] : [];
    }),
  ]);
}

const KINDS: Readonly<Record<string, DifferenceLine['kind']>> = { ' ': 'same', '-': 'out', '+': 'in' };
