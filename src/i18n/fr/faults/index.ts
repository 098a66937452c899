/** How each fault of the content is said and corrected, and the words that all of them share. */
import { articlesFaults } from './articles.ts';
import { contactsFaults } from './contacts.ts';
import { filesFaults } from './files.ts';
import { pagesFaults } from './pages.ts';
import { referencesFaults } from './references.ts';
import { shapeFaults } from './shape.ts';
import { textFaults } from './text.ts';

export const faults = {
  faults: {
    language: 'fr',
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
      text: 'un texte',
      number: 'un nombre',
      integer: 'un nombre entier',
      boolean: 'true ou false',
      list: 'une liste',
      mapping: 'un groupe de clés',
      nothing: 'rien',
    },
    suggestion: (nearest: string) => `Vouliez-vous écrire « ${nearest} » ?`,
  },
};
