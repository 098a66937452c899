/** The answer to a need in a place: why each organisation is there, how surely, how far. Plain words: some read little. */
import { capitalised, plural } from '../locale.ts';

const n = (count: number, one: string, other: string) => plural('fr', count, one, other);
const first = (at: string) => capitalised(at, 'fr');

export const answer = {
  answer: {
    /** A place in a sentence, where its file has no wording of its own (`locative`): it is `at` in what follows. */
    at: (place: string) => `à ${place}`,
    steps: {
      1: (at: string) => `${first(at)} : donnent cette aide`,
      2: (at: string) => `${first(at)} : reçoivent des migrants`,
      3: (at: string) => `Agissent ${at}, bureau ailleurs ou inconnu`,
      4: () => 'Plus loin, du plus près au plus loin',
      5: () => 'Pour savoir qui peut aider',
    },
    stepsOfCountry: {
      1: (place: string) => `Dans le pays (${place}) : donnent cette aide`,
      2: (place: string) => `Dans le pays (${place}) : reçoivent des migrants`,
      3: (place: string) => `Agissent dans le pays (${place}), bureau ailleurs ou inconnu`,
      4: () => 'Lieu du bureau non connu, ou tout le pays',
      5: () => 'Pour savoir qui peut aider',
    },
    /** Only of who has a number. */
    askByTelephone: ' : appelez et demandez',
    why: {
      gives: (help: string) => help,
      receives: (_: string, ask: string) =>
        `Reçoit des migrants. Aucun document ne dit qu’elle donne cette aide${ask}.`,
      receivesInferred: (_: string, ask: string) =>
        `Nous pensons qu’elle reçoit des migrants, d’après son nom ou son thème. Aucun document ne dit qu’elle donne cette aide${ask}.`,
      orients: () => 'Informe et dirige vers qui peut aider.',
    },
    /** @param at where a document says that the help is given, in a list. */
    givenAt: (at: string) => `D’après les documents, cette aide se donne ${at}.`,
    givenAtShort: (at: string) => `aide donnée ${at}`,
    whyShort: {
      gives: '',
      receives: 'reçoit des migrants, demandez',
      receivesInferred: 'reçoit peut-être des migrants, demandez',
      orients: 'peut vous orienter',
    },
    where: {
      here: (at: string) => `${first(at)}.`,
      office: (at: string, distance: string) => `Bureau ${at}, ${distance}.`,
      officeOnly: (at: string) => `Bureau ${at}.`,
      /** @param office where it can be called or found, with the distance where it is known. */
      acts: (at: string, office: string) => `Agit ${at} ; ${office}.`,
      telephone: (at: string) => `le téléphone est ${at}`,
      itsOffice: (at: string) => `le bureau est ${at}`,
      actsNoOffice: (at: string) => `Agit ${at}. Aucun document ne donne son adresse.`,
      inCountry: (country: string, at: string, distance: string) => `Agit ${country} ; bureau ${at}, ${distance}.`,
      wholeCountry: (at: string, distance: string) => `Agit dans tout le pays ; bureau ${at}, ${distance}.`,
      noOffice: 'Aucun document ne dit où est son bureau.',
    },
    distance: (kilometres: string) => `à ${kilometres} km`,
    veryNear: 'à moins de 10 km',
    distances: 'Les distances vont de ville à ville, en ligne droite. La route est plus longue.',
    caveats: {
      inferred: 'Nous le pensons d’après son nom ou son thème ; demandez.',
      old: (year: number | undefined) =>
        year
          ? `Un document de ${year} le dit, aucun plus récent : demandez si c’est toujours vrai.`
          : 'Une page sans date le dit : demandez si c’est toujours vrai.',
      'other-public': 'Un document dit qu’elle s’adresse à d’autres personnes : demandez.',
      'no-number': 'Pas de numéro connu.',
    },
    caveatsShort: {
      inferred: 'nous le pensons, demandez',
      old: (year: number | undefined) => (year ? `dit en ${year}` : 'dit sans date'),
      'other-public': 'pour d’autres personnes, demandez',
      'no-number': 'pas de numéro connu',
    },
    forWhom: 'Pour',
    known: {
      interviewed: (year: number) => `On leur a parlé ; dernière information ${year ? `de ${year}` : 'sans date'}.`,
      named: (year: number) => `Une source ${year ? `de ${year}` : 'sans date'} les nomme ; personne ne leur a parlé.`,
      releve: (year: number) =>
        `Une page publique ${year ? `de ${year}` : 'sans date'} parle d’elles ; personne ne leur a parlé.`,
    },
    oldTitle: 'Connues seulement par un document ancien',
    oldNote: 'Rien ne dit qu’elles existent encore. N’y allez pas sans avoir vérifié.',
    nobodyGives:
      'Aucun document ne nomme quelqu’un qui donne cette aide. Cela ne veut pas dire que personne n’aide : demandez à ceux qui reçoivent des migrants.',
    nobody: 'Aucune organisation connue ici pour ce besoin. Cela ne veut pas dire que personne n’aide.',
    firstNumber: 'Le premier numéro à appeler :',
    /** Of somebody who does not give the help. */
    firstToAsk: 'Pour savoir qui peut aider :',
    more: (count: number) => `Et ${n(count, 'autre', 'autres')}`,
    all: (count: number) => `Il y en a ${count} de plus : voir toute la liste`,
    publisher:
      'Annuaire gratuit, fait à partir de documents publics. Personne ne doit vous demander d’argent pour ces informations.',
    publisherMore: 'Qui le publie',
    who: {
      title: 'Qui êtes-vous ? (facultatif)',
      note: 'Rien n’est gardé. Cela change l’ordre et ne cache personne.',
      anyone: 'Tout le monde',
      fits: 'Pour vous, d’après un document',
      options: {
        revenu: 'Je suis rentré dans mon pays',
        etranger: 'Je viens d’un autre pays',
        refugie: 'J’ai demandé l’asile, je suis réfugié',
        deplace: 'Ma famille a fui, dans le pays',
        femme: 'Je suis une femme',
        mineur: 'J’ai moins de 18 ans',
        travailleur: 'Je travaille ou je cherche du travail',
      },
    },
    national: {
      title: 'De partout dans le pays',
      known: (year: number) => `Numéro relevé en ${year} ; personne ne l’a essayé.`,
    },
    ladder: {
      title: 'Si personne ne répond',
      next: 'Appelez ensuite, du plus près au plus loin :',
      neighbours: (at: string, count: number) =>
        `${n(count, 'autre organisation a', 'autres organisations ont')} un numéro et un bureau ${at}`,
      neighboursNote: 'Aucun document ne dit qu’elles donnent une aide. Elles peuvent savoir qui aide.',
      message: 'Envoyez plutôt un SMS à ce numéro',
      say: 'Quoi dire :',
      sentence: (need: string, at: string) =>
        `Bonjour. J’ai besoin d’aide : ${need}. Je suis ${at}. Pouvez-vous m’aider, ou me dire qui appeler ?`,
      sentenceAnywhere: (need: string) =>
        `Bonjour. J’ai besoin d’aide : ${need}. Pouvez-vous m’aider, ou me dire qui appeler ?`,
      dead: 'Ce numéro ne marche pas ?',
    },
    /** Where nothing is known of it: one line of a narrow screen. */
    unknownAll: 'À demander : qui, papiers, coût, horaires.',
    unknownAccess: (fields: string) => `À demander : ${fields}.`,
    place: {
      giving: (count: number) => `${n(count, 'donne', 'donnent')} cette aide`,
      asked: (count: number) => `${count} à qui demander`,
      and: ', ',
      hereSilent: (count: number, at: string) => `${count} ${at}, sans numéro`,
      givenAt: (where: string) => `cette aide : ${where}`,
      askedAt: (where: string) => `à qui demander : ${where}`,
      nobody: 'aucun numéro connu',
    },
    /** How many give a help in a whole country. */
    inCountry: {
      silent: (count: number) => `${n(count, 'connue', 'connues')}, sans numéro`,
      nobody: 'personne de connu dans ce pays',
    },
    town: {
      named: 'Un document les nomme à cet endroit :',
      nobody: 'Aucun document ne nomme quelqu’un à cet endroit.',
      nearest: 'Le plus proche à appeler :',
    },
  },
} as const;
