/** The closed lists that fields of an entry choose from, with the site's words for their options. */
import type { SiteText } from '#i18n/site-text.ts';
import { type ChoiceName, QUESTIONS, type QuestionName, type Questions } from '#schema/fields.ts';

export const CHOICES = (Object.keys(QUESTIONS) as QuestionName[]).filter(
  (name): name is ChoiceName => QUESTIONS[name].answer.is === 'choice',
);

type ChoiceWords = {
  readonly [Name in ChoiceName]: Readonly<Record<Questions[Name]['answer']['options'][number], string>>;
};

/** The site's word for an option of a list. */
export function choiceWord(t: SiteText, name: ChoiceName, option: string): string {
  const words: ChoiceWords = t;
  return (words[name] as Readonly<Record<string, string>>)[option] ?? option;
}
