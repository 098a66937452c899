/** The answer to a need in a place: why each organisation is there, how surely, how far. Plain words: some read little. */
import { capitalised, plural } from '../locale.ts';
import type { SiteText } from '../site-text.ts';

const n = (count: number, one: string, other: string) => plural('en', count, one, other);
const first = (at: string) => capitalised(at, 'en');

export const answer: Pick<SiteText, 'answer'> = {
  answer: {
    at: (place) => `in ${place}`,
    steps: {
      1: (at) => `${first(at)}: give this help`,
      2: (at) => `${first(at)}: receive migrants`,
      3: (at) => `Work ${at}, office elsewhere or not known`,
      4: () => 'Further away, the nearest first',
      5: () => 'To find out who can help',
    },
    stepsOfCountry: {
      1: (place) => `In the country (${place}): give this help`,
      2: (place) => `In the country (${place}): receive migrants`,
      3: (place) => `Work in the country (${place}), office elsewhere or not known`,
      4: () => 'Place of the office not known, or the whole country',
      5: () => 'To find out who can help',
    },
    askByTelephone: ': call and ask',
    why: {
      gives: (help) => help,
      receives: (_, ask) => `Receives migrants. No document says that it gives this help${ask}.`,
      receivesInferred: (_, ask) =>
        `We think that it receives migrants, from its name or its theme. No document says that it gives this help${ask}.`,
      orients: () => 'Informs people and sends them to those who can help.',
    },
    givenAt: (at) => `According to the documents, this help is given ${at}.`,
    givenAtShort: (at) => `help given ${at}`,
    whyShort: {
      gives: '',
      receives: 'receives migrants, ask',
      receivesInferred: 'may receive migrants, ask',
      orients: 'can guide you',
    },
    where: {
      here: (at) => `${first(at)}.`,
      office: (at, distance) => `Office ${at}, ${distance}.`,
      officeOnly: (at) => `Office ${at}.`,
      acts: (at, office) => `Works ${at}; ${office}.`,
      telephone: (at) => `the telephone is ${at}`,
      itsOffice: (at) => `its office is ${at}`,
      actsNoOffice: (at) => `Works ${at}. No document gives its address.`,
      inCountry: (country, at, distance) => `Works ${country}; office ${at}, ${distance}.`,
      wholeCountry: (at, distance) => `Works in the whole country; office ${at}, ${distance}.`,
      noOffice: 'No document says where its office is.',
    },
    distance: (kilometres) => `${kilometres} km away`,
    veryNear: 'less than 10 km away',
    distances: 'Distances are from town to town, in a straight line. The road is longer.',
    caveats: {
      inferred: 'We think so from its name or its theme; ask.',
      old: (year) =>
        year
          ? `A document from ${year} says so, none more recent: ask whether it is still true.`
          : 'A page without a date says so: ask whether it is still true.',
      'other-public': 'A document says that it is for other people: ask.',
      'no-number': 'No number known.',
    },
    caveatsShort: {
      inferred: 'we think so, ask',
      old: (year) => (year ? `said in ${year}` : 'said without a date'),
      'other-public': 'for other people, ask',
      'no-number': 'no number known',
    },
    forWhom: 'For',
    known: {
      interviewed: (year) => `They were interviewed; latest information ${year ? `from ${year}` : 'without a date'}.`,
      named: (year) => `A source ${year ? `from ${year}` : 'without a date'} names them; nobody has spoken to them.`,
      releve: (year) =>
        `A public page ${year ? `from ${year}` : 'without a date'} mentions them; nobody has spoken to them.`,
    },
    oldTitle: 'Known only from an old document',
    oldNote: 'Nothing says that they still exist. Do not go there without checking.',
    nobodyGives:
      'No document names anyone who gives this help. That does not mean that nobody helps: ask those who receive migrants.',
    nobody: 'No organisation known here for this need. That does not mean that nobody helps.',
    firstNumber: 'The first number to call:',
    firstToAsk: 'To find out who can help:',
    more: (count) => `And ${n(count, 'other', 'others')}`,
    all: (count) => `There are ${count} more: see the whole list`,
    publisher: 'A free directory, made from public documents. Nobody may ask you for money for this information.',
    publisherMore: 'Who publishes it',
    who: {
      title: 'Who are you? (optional)',
      note: 'Nothing is kept. It changes the order and hides nobody.',
      anyone: 'Anyone',
      fits: 'For you, according to a document',
      options: {
        revenu: 'I came back to my country',
        etranger: 'I am from another country',
        refugie: 'I asked for asylum, I am a refugee',
        deplace: 'My family fled, within the country',
        femme: 'I am a woman',
        mineur: 'I am under 18',
        travailleur: 'I work or look for work',
      },
    },
    national: {
      title: 'From anywhere in the country',
      known: (year) => `Number found in ${year}; nobody has tried it.`,
    },
    ladder: {
      title: 'If nobody answers',
      next: 'Then call, the nearest first:',
      neighbours: (at, count) =>
        `${n(count, 'other organisation has', 'other organisations have')} a number and an office ${at}`,
      neighboursNote: 'No document says that they give help. They may know who does.',
      message: 'Send a text message to this number instead',
      say: 'What to say:',
      sentence: (need, at) => `Hello. I need help: ${need}. I am ${at}. Can you help me, or tell me whom to call?`,
      sentenceAnywhere: (need) => `Hello. I need help: ${need}. Can you help me, or tell me whom to call?`,
      dead: 'Does this number not work?',
    },
    unknownAll: 'Ask about: who, papers, cost, hours.',
    unknownAccess: (fields) => `Ask about: ${fields}.`,
    place: {
      giving: (count) => `${n(count, 'gives', 'give')} this help`,
      asked: (count) => `${count} to ask`,
      and: ', ',
      hereSilent: (count, at) => `${count} ${at}, without a number`,
      givenAt: (where) => `this help: ${where}`,
      askedAt: (where) => `to ask: ${where}`,
      nobody: 'no number known',
    },
    inCountry: {
      silent: (count) => `${count} known, without a number`,
      nobody: 'nobody known in this country',
    },
    town: {
      named: 'A document names them in this place:',
      nobody: 'No document names anyone in this place.',
      nearest: 'The nearest to call:',
    },
  },
};
