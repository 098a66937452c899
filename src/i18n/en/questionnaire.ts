/** The questionnaire that `npm run xlsform` writes, and what columns of a table that are no field of an entry are called. */
import type { SiteText } from '../site-text.ts';

export const questionnaire: Pick<SiteText, 'questionnaire'> = {
  questionnaire: {
    title: 'Entry of an organisation',
    language: 'English (en)',
    yes: 'Yes',
    no: 'No',
    summaryIn: (language) => `What the organisation does, in ${language}`,
    summaryHint: 'Two to four sentences. No person’s name.',
    translationHint: 'If you have it; the French is shown meanwhile.',
    columns: {
      id: 'Id of the entry',
      branch_of: 'Branch of which organisation',
      country: 'Country',
      source: 'Source',
      consent: 'Does the organisation agree to this information being published?',
      fault: 'What is reported',
      dead_contact: 'Contact that no longer answers',
      removed: 'Contact to take out',
      note: 'Message for the team',
      ignored: 'Ignored column',
    },
    groups: {
      identity: 'The organisation',
      reach: 'Reaching it',
      work: 'What it does',
      access: 'Getting help there',
    },
    refused: {
      phone: 'Digits only, with the country code if foreign.',
      email: 'One address, with an @ and a dot.',
      date: 'Write 1996, 1996-10 or 1996-10-06.',
      text: 'Too long.',
    },
  },
};
