/** Tells all faults in a language: the same words for the command and for the build. */

import type { Locale } from '#schema/locale.ts';
import { describeFault, visible } from './describe-fault.ts';
import type { Fault, ReportedFault } from './fault.ts';

/** Every fault told in one language, in the same order. */
export function reportFaults(faults: readonly Fault[], locale: Locale): ReportedFault[] {
  return faults.map((fault) => {
    const { code, file, line, column } = fault;
    return { code, file, line, column, ...describeFault(fault, locale) };
  });
}

/** Two lines a fault: where and what, then how to mend it and where to read more. */
export function formatFaults(faults: readonly Fault[], locale: Locale): string {
  return reportFaults(faults, locale)
    .map(
      ({ code, file, line, column, message, hint }) =>
        `${visible(file)}:${line}:${column} ${code} ${message}\n  ${hint} (docs/errors.md#${code.toLowerCase()})\n`,
    )
    .join('');
}
