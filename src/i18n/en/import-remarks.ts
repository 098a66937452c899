/** The remarks that an import writes: sentences of ours around values, never a stranger's free words. Which value is newer, nothing says. */
import type { SiteText } from '../site-text.ts';

export const importRemarks: Pick<SiteText, 'importRemarks'> = {
  importRemarks: {
    conflict: (before, after) => `The entry gives “${before}”, other information “${after}”. To be checked.`,
    replaced: (before, after) => `The entry gave “${before}”; it now gives “${after}”.`,
    shared: (value) => `“${value}” is also given for another organisation.`,
    invalid: (value) => `“${value}” cannot work as it is given. To be completed.`,
    unread: (value) => `“${value}” is given here; this word is not yet matched with those of the directory.`,
    approximate: (value) => `“${value}” is given here: the date as read is to be checked.`,
    notDate: (value) =>
      `“${value}” is given here as a date: it is still to come or cannot be read, and is not kept. To be checked.`,
    /** A summary in the place of one that no row gives. */
    summary: 'A list names it. What it does remains to be described.',
    reported: {
      'area-wrong': 'It was reported to us that the areas of work need to be reviewed.',
      closed: 'It was reported to us that this organisation is closed. To be checked.',
    },
  },
};
