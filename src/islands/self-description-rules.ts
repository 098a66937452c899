/** The rules of a new organisation in a browser. */
import './zod-without-eval.ts';

export { slug } from '#model/fold.ts';
export * from '#model/intake/already-listed.ts';
export * from '#model/intake/answers-block.ts';
export * from '#model/intake/self-description.ts';
export * from '#model/intake/typed-values.ts';
