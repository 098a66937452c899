/** What a person can choose from on a page, as a selector. A file of its own: `selection-start.ts` needs it without the bar. */
export const CHOOSABLE = 'main :is(.card, page-tools)';
