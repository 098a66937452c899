/** Describes all faults in a language: the same words for the command and for the build. */

import { describeFault, visible } from './describe-fault.ts';
import type { Fault, ReportedFault } from './fault.ts';
import type { FaultTexts } from './fault-codes.ts';

/** Every fault described in one language, in the same order. */
export function reportFaults(faults: readonly Fault[], texts: FaultTexts): ReportedFault[] {
  return faults.map((fault) => {
    const { code, file, line, column } = fault;
    return { code, file, line, column, ...describeFault(fault, texts) };
  });
}

/** Two lines a fault: where and what, then how to correct it and where to read more. */
export function formatFaults(faults: readonly Fault[], texts: FaultTexts): string {
  return reportFaults(faults, texts)
    .map(
      ({ code, file, line, column, message, hint }) =>
        `${visible(file)}:${line}:${column} ${code} ${message}\n  ${hint} (docs/errors.md#${code.toLowerCase()})\n`,
    )
    .join('');
}
