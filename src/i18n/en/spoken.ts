/** What a voice says, a sentence a phrase: plain words, no acronym. Each is recorded once, so that changing one is asking for it again. */
import type { SiteText } from '../site-text.ts';

const year = (of: number | 'sans-date') => (of === 'sans-date' ? 'without a date' : `from ${of}`);

export const spoken: Pick<SiteText, 'spoken'> = {
  spoken: {
    phrase: {
      bienvenue: 'Hello. This service tells you whom to call for help.',
      'choisir-besoin': 'What do you need?',
      'choisir-pays': 'Which country are you in?',
      'choisir-lieu': 'Where are you?',
      'touche-inconnue': 'That key leads nowhere. Listen again.',
      repeter: 'To hear it again, press 1. To go back to the beginning, press 0.',
      'je-repete': 'Again.',
      appeler: 'This is whom to call.',
      numero: 'This is the number.',
      personne: 'No organisation known here for this need. That does not mean that nobody helps.',
      'personne-sans-numero': 'We know no number here for this need.',
      'au-dela-frontiere': 'It is across the border, which may be closed or dangerous: telephone first.',
      'demander-acces': 'Before you go there, ask who is received, which papers, the cost and the hours.',
      'ou-vous-etes': 'Say where you are, too.',
    },
    touche: (digit) => (digit === 0 ? 'For more, press 0.' : `Press ${digit}.`),
    dire: (sentence) => `When they answer, say: “${sentence}”`,
    partout: (place) => `I do not know where I am: ${place}.`,
    bureau: (town) => `Its office is in ${town}.`,
    bureauPays: (town, country) => `Its office is in another country: ${town}, ${country}.`,
    ou: {
      'agit-ici': 'It works where you are.',
      'tout-le-pays': 'It works in the whole country.',
      'sans-adresse': 'No document says where its office is.',
      'moins-de-dix': 'It is less than 10 kilometres away.',
    },
    distance: (kilometres) => `It is ${kilometres} kilometres away in a straight line. The road is longer.`,
    raison: {
      donne: 'It gives this help.',
      recoit: 'It receives migrants. No document says that it gives this help: ask.',
      'recoit-suppose': 'We think that it receives migrants. No document says that it gives this help: ask.',
      oriente: 'It tells you who can help.',
    },
    aideA: (place) => `According to the documents, this help is given in ${place}.`,
    doubts: {
      suppose: 'We think so from its name or its theme: ask.',
      'autre-public': 'A document says that it is for other people: ask.',
      'sans-numero': 'It has no known number.',
    },
    ancien: (of) =>
      of === 'sans-date'
        ? 'A page without a date says so: ask whether it is still true.'
        : `A document from ${of} says so, none more recent: ask whether it is still true.`,
    ditEn: (of) => `A source ${year(of)} says so.`,
    pour: (people) => `It is for these people: ${people}.`,
    vuDe: (region) => `This is whom to call if you are in this region: ${region}.`,
    known: {
      'entretien-en': (of) => `They were interviewed. Latest information ${year(of)}.`,
      'nomme-en': (of) => `A source ${year(of)} names them. Nobody has spoken to them.`,
      'releve-en': (of) => `A public page ${year(of)} mentions them. Nobody has spoken to them.`,
      'numero-de': (of) => `This number comes from a source ${year(of)}.`,
      'numero-a-confirmer': (of) => `This number comes from a source ${year(of)}. It is to be confirmed.`,
    },
  },
};
