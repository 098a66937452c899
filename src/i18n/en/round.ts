/** A round of confirmation, in English. */
import type { SiteText } from '../site-text.ts';

export const round: Pick<SiteText, 'round'> = {
  round: {
    title: (name) => `Confirmation sheet: ${name}`,
    formTitle: 'Confirm the directory',
    opening: (name) =>
      `Hello, I am calling for the public directory of organisations that help migrants. Is this “${name}”? Do you have ten minutes? I will read out what is written about you; you tell me whether it is still right.`,
    consent:
      'What you say will be published in the organisation’s name. Do you agree? If not: thank them, fill in nothing.',
    rules:
      'Write no person’s name and no person’s story. Leave empty what was not asked. “Changed” needs the new value.',
    closing: 'Do you want anything removed from the directory? Thank you.',
    numbers: (numbers) => `Numbers to call: ${numbers}`,
    noNumber: 'No number that works: go there, write, or ask its networks for one.',
    left: (count) => `Does not fit into ten minutes, for another time: ${count} item(s).`,
    stillRight: (label, value) => `${label}: ${value}. Still right?`,
    between: '; ',
    newValue: (value) => `New value (instead of: ${value})`,
    which: 'Which organisation?',
    day: 'Date of the call',
    answers: { yes: 'yes', no: 'no', changed: 'changed' },
    ways: { telephone: 'telephone', visite: 'visit', courriel: 'e-mail', message: 'message' },
    way: 'How: telephone, visit, e-mail or message',
    role: 'Initials of your function (SG, CP), not your name',
    roleRefused: 'Two to four capital letters, without dots.',
    columns: {
      id: 'entry',
      organisation: 'organisation',
      fact: 'fact',
      question: 'question',
      answer: 'answer',
      value: 'new value',
      date: 'date',
      way: 'way',
      role: 'initials',
    },
    kinds: { points: 'On site', conditions: 'Conditions', social: 'Page on a social network' },
  },
};
