/** The form of a correction. */
import type { SiteText } from '../site-text.ts';

export const correction: Pick<SiteText, 'correction'> = {
  correction: {
    title: 'Correct an entry here',
    lead: 'Choose the organisation, change what is wrong, then send it. Nothing is saved on this site or on your device.',
    organisation: 'Organisation',
    organisationHint: 'Type a few letters of its name or acronym.',
    unknown: 'Choose an organisation from the list.',
    fault: 'What would you like to report?',
    faults: {
      'still-right': 'Everything is still right',
      'number-dead': 'A number or contact no longer answers',
      'address-changed': 'The address or a contact has changed',
      'area-wrong': 'The places of work are wrong',
      closed: 'The organisation has closed',
      withdraw: 'This is our organisation: please withdraw it',
      other: 'Something else',
    },
    dead: 'Contact that no longer answers',
    noDead: 'None of these',
    onePerLine: 'One per line.',
    note: 'Message for the team',
    noteHint: 'Say what is right and how you know. No person’s name, no personal story.',
    wrong: {
      PHONE: (value) =>
        `“${value}” is not a number that can exist. A short number is written with the code of its country: 36061 (ML).`,
      EMAIL: (value) => `“${value}” is not an e-mail address.`,
      WEBSITE: (value) => `“${value}” is not a web address.`,
      NOTE: 'Say what is wrong and what is right.',
      TEXT: 'This text is too long or contains markup.',
    },
    check: 'Please correct what is marked first.',
    byEmail: 'Send by e-mail',
    byWhatsapp: 'Send by WhatsApp',
    download: 'Save to a file',
    downloadHint: 'Give or send this file to the directory’s team: it can be read as it is.',
    subject: (name) => `Correction: ${name}`,
    fileName: 'correction',
    printTitle: 'Form to print',
    printLead: 'Print this page, or copy these lines onto a sheet.',
    contactBack: 'How to reach you, if you wish (will not be published)',
    how: 'How you know',
    wrongNow: 'What is wrong',
    right: 'What is right',
  },
};
