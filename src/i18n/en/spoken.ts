/** What a voice says, a sentence a phrase: plain words, no acronym. Each is recorded once, so that changing one is asking for it again. */
import type { SiteText } from '../site-text.ts';

const year = (of: number | 'sans-date') => (of === 'sans-date' ? 'without a date' : `from ${of}`);

export const spoken: Pick<SiteText, 'spoken'> = {
  spoken: {
    message: {
      title: (need, place) => `${need}, ${place}`,
      call: (title, who, number, notes) => `${title}: ${who} ${number}${notes && `. ${notes}`}`,
      seenFrom: (title, region) => `${title}: nobody; from ${region}`,
      nobody: (title) => `${title}: no number known. That does not mean that nobody helps.`,
      abroad: (town, distance) => `other country (${town}, ${distance})`,
      why: { gives: '', receives: 'receives migrants', orients: 'guides' },
      givenAt: (at) => `help ${at}`,
      doubts: {
        inferred: () => 'supposed',
        old: (of) => (of ? `said in ${of}` : 'said without a date'),
        'other-public': () => 'other people',
        'no-number': () => 'no number',
      },
      ask: 'ask',
    },
    radio: {
      inRegion: (place) => `in the region of ${place}`,
      opening: (at, date) => `Are you ${at} and in need of help? This is whom to call. Information of ${date}.`,
      call: (who, number) => `Call: ${who}. The number: ${number}. Again: ${number}.`,
      needs: (needs) => `What you can ask for: ${needs}.`,
      others: 'other help',
      more: 'For other needs, ask for the sheet of this region.',
      closing:
        'Telephone before you go there. These numbers come from public documents; others may help too. Nobody may ask you for money for this information.',
    },
    languages: 'Other languages',
    page: {
      title: 'Radio, telephone, text messages: how to take the directory',
      lead: 'For a radio, a voice service, a sender of text messages or somebody at a desk: whom to call for each need in each place, in plain sentences to read, record or send.',
      link: 'Radio, voice service, text messages: texts ready to read and record',
      section: 'For radio, telephone and text messages',
      sectionText:
        'Whom to call for each need in each place: messages, the tree of a voice service, radio texts, phrases to record.',
      same: (day) =>
        `All of it comes from the same answer as the pages “Find help”, as of ${day}: the same numbers, with the same doubts. Take the files again at each update of the directory: a number or an organisation may leave it.`,
      rules: 'Four rules',
      rulesList: [
        'Say the date. An old number is said to be “to be confirmed”: keep these words.',
        'Leave no doubt out: “we think so”, “ask”, “nobody has spoken to them” are part of the message.',
        'Say what is not known. “Nobody known” does not mean that nobody helps.',
        'Do not translate by machine. A language is added by somebody who speaks it: the list of phrases is made for that.',
      ],
      radio: 'A radio',
      radioText:
        'A text of about a minute for each region, with the date. Read it as it is, numbers digit by digit, twice. If it is older than a month, take it again.',
      sms: 'Text messages',
      smsText: (count) =>
        `${count} messages, one for each need and place, each a single SMS: 160 characters of the GSM alphabet (letters that it lacks, as “ê”, are written there without their accent). The columns “alphabet” and “parts” say so for each message.`,
      messages: 'Messages',
      voice: 'A voice service',
      voiceText: (choices) =>
        `A tree: need, country, place, then whom to call and what to say. At most ${choices} choices before a number; a long menu goes on with the key 0. As JSON for any software, as VoiceXML 2.1 for a platform that reads it: begin with “accueil.vxml”, which calls one file for each need (besoin-sante.vxml…).`,
      voiceSounds:
        'Each phrase is a sound in the folder “sons”, beside the VoiceXML files: “sons/besoin-sante.wav”. Without that sound, the platform reads the written sentence. Try the tree on a telephone before you open it: we could not try it with an operator.',
      tree: 'Tree as JSON',
      start: 'VoiceXML: the first file',
      recordings: 'Record the phrases in a language',
      recordingsText: (count) =>
        `${count} phrases, each once, with an id that stays. The column “digest” changes when the phrase changes: what no longer has the same one is to be recorded again, and nothing else.`,
      csv: 'Phrases (spreadsheet)',
      json: 'Phrases (JSON)',
      desk: 'Somebody at a desk or a switchboard',
      deskText: 'A call script for each country, to print: what to ask, whom to call, what must be said with it.',
      terms: 'Terms',
      termsText:
        'Licence CC BY 4.0: name the directory. Let the call or the message cost the person nothing, if you can; nobody may ask them for money for this information. Do not keep who called.',
    },
    script: {
      title: (country) => `Call script: ${country}`,
      description: (country) =>
        `What to ask and whom to call, need by need, for somebody who answers a telephone or sits at a desk. Country: ${country}.`,
      lead: 'For whoever answers the telephone or sits at the desk. To print.',
      day: (day) => `Information of ${day}.`,
      steps: [
        'Say: “Hello. What do you need?” Ask neither for a name nor for papers.',
        'Ask: “Where are you?” If the person does not know, take the last row.',
        'Find the need, then the place. Read the number digit by digit, twice.',
        'Read the doubts too. Advise them to call before they go there.',
        'If there is nobody, say so: “Nobody known does not mean that nobody helps.”',
      ],
      needs: 'Needs',
      place: 'Place',
      call: 'Whom to call, and what must be said with it',
    },
    phrase: {
      bienvenue: 'Hello. This service tells you whom to call for help.',
      'choisir-besoin': 'What do you need?',
      'choisir-pays': 'Which country are you in?',
      'choisir-lieu': 'Where are you?',
      'touche-inconnue': 'That key is not one of the choices. Listen to the choices again.',
      repeter: 'To hear it again, press 1. To go back to the beginning, press 0.',
      'je-repete': 'Again.',
      appeler: 'This is whom to call.',
      numero: 'This is the number.',
      personne: 'No organisation known here for this need. That does not mean that nobody helps.',
      'personne-sans-numero': 'We know no number here for this need.',
      'au-dela-frontiere': 'It is across the border, which may be closed or dangerous: call first.',
      'demander-acces': 'Before you go there, ask who is received, which papers, the cost and the hours.',
      'ou-vous-etes': 'Say where you are, too.',
      'changer-besoin': 'Another need',
      'pas-traduit': 'What is not translated is in French.',
      quitter: 'Leave this site quickly',
    },
    touche: (digit) => (digit === 0 ? 'For more, press 0.' : `Press ${digit}.`),
    dire: (sentence) => `When they answer, say: “${sentence}”`,
    partout: (place) => `I do not know where I am: ${place}.`,
    bureau: (at) => `Its office is ${at}.`,
    bureauPays: (town, country) => `Its office is in another country: ${town}, ${country}.`,
    ou: {
      'agit-ici': 'It works where you are.',
      'tout-le-pays': 'It works in the whole country.',
      'sans-adresse': 'No document says where its office is.',
      'moins-de-dix': 'It is less than 10 kilometres away.',
    },
    distance: (kilometres) => `It is ${kilometres} kilometres away in a straight line.`,
    raison: {
      donne: 'It gives this help.',
      'donne-suppose': 'It may give this help.',
      recoit: 'It receives migrants. No document says that it gives this help: ask.',
      'recoit-suppose': 'We think that it receives migrants. No document says that it gives this help: ask.',
      oriente: 'It tells you who can help.',
    },
    aideA: (at) => `According to the documents, this help is given ${at}.`,
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
      'numero-a-confirmer': (of) => `This number comes from a source ${year(of)}, to be confirmed.`,
    },
  },
};
