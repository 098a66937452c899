/** The rules of a correction in a browser. */
import './zod-without-eval.ts';

export * from '#model/intake/answers-block.ts';
export * from '#model/intake/correction.ts';
export * from '#model/intake/typed-values.ts';
