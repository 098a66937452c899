/** How each fault of the content is said and corrected, and the words that all of them share. */
import type { SiteText } from '../../site-text.ts';
import { articlesFaults } from './articles.ts';
import { contactsFaults } from './contacts.ts';
import { filesFaults } from './files.ts';
import { pagesFaults } from './pages.ts';
import { referencesFaults } from './references.ts';
import { shapeFaults } from './shape.ts';
import { textFaults } from './text.ts';

export const faults: Pick<SiteText, 'faults'> = {
  faults: {
    language: 'en',
    wordings: {
      ...filesFaults,
      ...shapeFaults,
      ...textFaults,
      ...referencesFaults,
      ...contactsFaults,
      ...articlesFaults,
      ...pagesFaults,
    },
    types: {
      text: 'text',
      number: 'a number',
      integer: 'a whole number',
      boolean: 'true or false',
      list: 'a list',
      mapping: 'a group of keys',
      nothing: 'nothing',
    },
    suggestion: (nearest: string) => `Did you mean “${nearest}”?`,
  },
};
