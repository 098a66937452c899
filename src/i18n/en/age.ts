/** How old a fact is, in a few words: said beside a number, for a page is printed and kept. */
import type { SiteText } from '../site-text.ts';

export const age: Pick<SiteText, 'age'> = {
  age: {
    /** Beside a number to call. */
    number: ({ isToConfirm, year }) =>
      `Number ${year ? `from ${year}` : 'without a date'}${isToConfirm ? ', to be confirmed' : ''}`,
    /** In brackets after numbers, where there is little room. */
    short: ({ year }) => (year ? String(year) : 'no date'),
    /** Said of help with an end that a source gives: a day, a month or a year. */
    ended: (day) => `over: was to last until ${day}`,
    until: (day) => `until ${day}`,
  },
};
