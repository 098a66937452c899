/** How old a fact is, in a few words: said beside a number, for a page is printed and kept. */

interface Age {
  readonly year: number | undefined;
  readonly isToConfirm: boolean;
}

export const age = {
  age: {
    /** Beside a number to call. */
    number: ({ isToConfirm, year }: Age) =>
      `Numéro ${year ? `de ${year}` : 'sans date'}${isToConfirm ? ', à confirmer' : ''}`,
    /** In brackets after numbers, where there is little room. */
    short: ({ year }: Age) => (year ? String(year) : 'sans date'),
    /** Said of help with an end that a source gives: a day, a month or a year. */
    /** The same once that day has passed. */
    ended: (day: string) => `terminé : devait durer jusqu’à cette date : ${day}`,
    until: (day: string) => `jusqu’à cette date : ${day}`,
  },
} as const;
