/** Who helps, where and with what, made once for a build. */
import { buildAnswers } from '#model/help/answers.ts';
import { directory } from './data.ts';

export const answers = buildAnswers(directory);
