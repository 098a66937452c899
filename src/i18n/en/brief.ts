/** A region or a theme in brief, for paper. */
import { plural } from '../locale.ts';
import type { SiteText } from '../site-text.ts';

const n = (count: number, one: string, other: string) => plural('en', count, one, other);

export const brief: Pick<SiteText, 'brief'> = {
  brief: {
    link: 'Brief to print',
    title: (name) => `Brief: ${name}`,
    description: (name) => `${name} on one sheet: how many, who, what nobody is said to do, and how it is known.`,
    edition: (date) => `Edition of ${date}.`,
    paper: 'This brief fits on one sheet of A4, both sides at most.',
    figures: 'In figures',
    tiers: (parts) => `Of which: ${parts}.`,
    years: (from, to) => (from === to ? `Information of ${to}.` : `Information of ${from} to ${to}.`),
    who: 'Who is there',
    whoActs: 'Who acts',
    old: 'By an old document only, not counted',
    present: 'Somebody is known',
    everywhere: (count) => `+ ${count} in the whole country`,
    gaps: 'No organisation counted',
    gapsNote:
      'A place of help, what an old document alone says, and the place that a public page alone gives an organisation of the mapping (an office, for example) are not always counted. This does not mean that nobody helps: an organisation may act without one of these sources saying so.',
    none: {
      'none-listed': 'those of the subject all have a known place',
      'none-unplaced': 'for some of the subject no place is given',
      'not-surveyed': 'region not surveyed: nothing can be concluded',
    },
    crossed: '×: one passage says the subject, another the place; we put the two together.',
    pageOnly: '°: by a public page only, without a document of the mapping.',
    needs: (country) => `What organisations said they need (${country})`,
    sources: 'Where this comes from',
    document: (title, count) => `${title} (${n(count, 'organisation', 'organisations')})`,
    pages: (count) => `and ${n(count, 'public page', 'public pages')}, named on the entries.`,
    whole: 'The whole list, with what each entry says',
  },
};
