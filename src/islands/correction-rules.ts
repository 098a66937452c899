/** The rules of a correction in a browser. */
import './zod-without-eval.ts';

export * from '#model/intake/correction.ts';
export * from '#model/intake/correction-block.ts';
