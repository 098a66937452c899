/** About, accessibility, how to correct. */
import { plural } from '../locale.ts';
import type { SiteText } from '../site-text.ts';

export const about: Pick<SiteText, 'about' | 'accessibility' | 'contribute'> = {
  about: {
    title: 'About',
    what: 'What this directory is',
    whatText: [
      'A public directory of civil-society organisations that work in the field of migration. It is built from the mapping of the regional programme on migration policies (CRPM) and other documents, all listed on the sources page.',
      'A program checks the form and the references of each record before publication; it cannot tell whether the information is still true. Each piece of information cites its document. What is doubtful is marked as doubtful.',
    ],
    tiers: 'What the directory counts',
    counting: 'How we count',
    countingText:
      'An organisation counts in a region when a document names the region, or a place in it, among the places where it works. An address alone does not count. Those that work in the whole country are counted apart.',
    limits: 'What the directory does not know',
    limitsText: [
      'An organisation that is not here may well exist. The mapping interviewed only a small number of organisations, in the regions where interviews were held.',
      'Information is as old as its document, and has not been confirmed since unless it says so.',
      'No organisation is placed more precisely than its town.',
    ],
    privacy: 'Privacy',
    privacyText: [
      'This site sets no cookie and calls no other server. It saves nothing on your device, unless you ask below to save the directory, or tick “Keep on this device” in your selection.',
      'As with any site, the host sees your device’s address and the pages it asks for.',
      'What you search or filter is written in the address of the page, so that you can come back to it or share it. The host can therefore see it when the page is asked for; the search itself happens on your device.',
    ],
    build: 'This version',
    commit: (id) => `Built from version ${id} of the code and the content.`,
    changed: 'Files had changed since: it cannot be made again as it is.',
    noCommit: 'Built from an archive, without a version number.',
    verify: 'Whoever has the code can build it again and compare every file:',
    versionFile: 'Version and settings (JSON)',
    billFile: 'Bill of the software (CycloneDX)',
    credits: 'Credits',
    creditsText: (points: string) =>
      `Coordinates of places: ${points}. The documents remain the property of their authors.`,
  },
  accessibility: {
    title: 'Accessibility',
    goal: 'What we aim for',
    goalText:
      'The site aims at level AA of the WCAG 2.2 guidelines. It works with the keyboard, without JavaScript, on a small screen and enlarged to 200%. It is made to be read by a screen reader; none has been listened to yet.',
    tested: 'What is checked at each publication',
    testedText: [
      'A program (axe) goes through every page template, light and dark, at 360 and 1280 pixels: a net, not an audit.',
      'Each page can be read and followed without JavaScript.',
      'Each page prints.',
    ],
    limits: 'Known limits',
    limitsText:
      'Automatic checks do not replace the opinion of people who use a screen reader. They have not been consulted yet. Printed values are kept in the language of the document.',
    audit: {
      title: 'Our audit',
      own: (reference) =>
        `An audit by the team of this site itself, on the published text of ${reference}. It is not the audit of a third party.`,
      rate: (share, holding, applying) =>
        `${share} of the criteria that apply hold on the whole sample: ${holding} of ${applying}.`,
      notApplicable: (count) => `${plural('en', count, 'criterion has', 'criteria have')} no object in the sample.`,
      dates: (from, to) => (from === to ? `Seen on ${from}.` : `Seen from ${from} to ${to}.`),
      failing: 'What does not conform',
      noneFailing:
        'In this sample we found nothing that does not conform. That does not mean that nothing is in the way: we have listened to no screen reader and asked nobody who uses one.',
      sample: 'The sample, in both languages',
      documents: 'And beyond the pages',
      conditions: 'How',
      criteria: 'Criterion by criterion',
      theme: (number) => `Topic ${number}`,
      titleLanguage: 'The criteria are published in French.',
      results: { conforme: 'holds', 'non-conforme': 'does not hold', 'non-applicable': 'no object' },
      means: {
        automatic: 'By a test that is run again at each change',
        manual: 'By a person',
        both: 'By a test and by a person',
      },
    },
    report: 'Tell us what gets in your way',
    reportText: 'If a page gives you trouble, tell us in the way given on the page “Correct or join”.',
  },
  contribute: {
    title: 'Correct or join',
    lead: 'An error, a number that no longer answers, an organisation to add or withdraw: here is what to do.',
    correct: 'Correct an entry',
    correctText: [
      'Note the organisation’s name, what is wrong, what would be right, and how you know.',
      'Most useful: a number that no longer answers, an address that has changed, a wrong place or service, an organisation that has closed.',
    ],
    withdraw: 'Withdraw your organisation',
    withdrawText:
      'An organisation may ask not to be listed here, without giving a reason. Its name, contacts and entry then leave every page and file; its address says only “withdrawn at its request”.',
    join: 'Add an organisation',
    joinText:
      'Give the name, the place, what the organisation does, a contact that may be published, and a document or page that attests it.',
    how: 'How to send it to us',
    byEmail: (address) => `By e-mail: ${address}`,
    byWhatsapp: (number) => `By WhatsApp: ${number}`,
    noChannel:
      'This site has no address to send to yet. Give your correction, on paper, to the person or partner who told you about this directory.',
  },
};
