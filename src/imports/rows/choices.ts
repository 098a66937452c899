/** The closed lists that fields of an entry choose from. */
import { type ChoiceName, QUESTIONS, type QuestionName } from '#schema/fields.ts';

export const CHOICES = (Object.keys(QUESTIONS) as QuestionName[]).filter(
  (name): name is ChoiceName => QUESTIONS[name].answer.is === 'choice',
);
