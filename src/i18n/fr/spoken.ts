/** What a voice says, a sentence a phrase: plain words, no acronym. Each is recorded once, so that changing one is asking for it again. */

const year = (of: number | 'sans-date') => (of === 'sans-date' ? 'sans date' : `de ${of}`);

export const spoken = {
  spoken: {
    phrase: {
      bienvenue: 'Bonjour. Ce service dit qui appeler pour être aidé.',
      'choisir-besoin': 'De quoi avez-vous besoin ?',
      'choisir-pays': 'Dans quel pays êtes-vous ?',
      'choisir-lieu': 'Où êtes-vous ?',
      'touche-inconnue': 'Cette touche ne mène nulle part. Écoutez encore.',
      repeter: 'Pour entendre encore, appuyez sur 1. Pour revenir au début, appuyez sur 0.',
      'je-repete': 'Je répète.',
      appeler: 'Voici qui appeler.',
      numero: 'Voici le numéro.',
      personne: 'Aucune organisation connue ici pour ce besoin. Cela ne veut pas dire que personne n’aide.',
      'personne-sans-numero': 'Nous ne connaissons ici aucun numéro pour ce besoin.',
      'au-dela-frontiere':
        'C’est de l’autre côté de la frontière. Elle peut être fermée ou dangereuse : téléphonez d’abord.',
      'demander-acces': 'Avant d’y aller, demandez qui est reçu, les papiers, le coût et les horaires.',
      'ou-vous-etes': 'Dites aussi où vous êtes.',
    },
    touche: (digit: number) => (digit === 0 ? 'Pour la suite, appuyez sur 0.' : `Appuyez sur ${digit}.`),
    dire: (sentence: string) => `Quand on répond, dites : « ${sentence} »`,
    partout: (place: string) => `Je ne sais pas où je suis : ${place}.`,
    bureau: (town: string) => `Son bureau est à ${town}.`,
    bureauPays: (town: string, country: string) => `Son bureau est dans un autre pays : ${town}, ${country}.`,
    ou: {
      'agit-ici': 'Elle agit là où vous êtes.',
      'tout-le-pays': 'Elle agit dans tout le pays.',
      'sans-adresse': 'Aucun document ne dit où est son bureau.',
      'moins-de-dix': 'C’est à moins de 10 kilomètres.',
    },
    distance: (kilometres: number) => `C’est à ${kilometres} kilomètres en ligne droite. La route est plus longue.`,
    raison: {
      donne: 'Elle donne cette aide.',
      recoit: 'Elle reçoit des migrants. Aucun document ne dit qu’elle donne cette aide : demandez.',
      'recoit-suppose':
        'Nous pensons qu’elle reçoit des migrants. Aucun document ne dit qu’elle donne cette aide : demandez.',
      oriente: 'Elle dit qui peut aider.',
    },
    aideA: (place: string) => `D’après les documents, cette aide se donne à ${place}.`,
    doubts: {
      suppose: 'Nous le pensons d’après son nom ou son thème : demandez.',
      'autre-public': 'Un document dit qu’elle s’adresse à d’autres personnes : demandez.',
      'sans-numero': 'Elle n’a pas de numéro connu.',
    },
    ancien: (of: number | 'sans-date') =>
      of === 'sans-date'
        ? 'Une page sans date le dit : demandez si c’est toujours vrai.'
        : `Un document de ${of} le dit, aucun plus récent : demandez si c’est toujours vrai.`,
    ditEn: (of: number | 'sans-date') => `Une source ${year(of)} le dit.`,
    pour: (people: string) => `Elle s’adresse à ces personnes : ${people}.`,
    vuDe: (region: string) => `Voici qui appeler si vous êtes dans cette région : ${region}.`,
    known: {
      'entretien-en': (of: number | 'sans-date') => `On leur a parlé. Dernière information ${year(of)}.`,
      'nomme-en': (of: number | 'sans-date') => `Une source ${year(of)} les nomme. Personne ne leur a parlé.`,
      'releve-en': (of: number | 'sans-date') => `Une page publique ${year(of)} en parle. Personne ne leur a parlé.`,
      'numero-de': (of: number | 'sans-date') => `Ce numéro vient d’une source ${year(of)}.`,
      'numero-a-confirmer': (of: number | 'sans-date') =>
        `Ce numéro vient d’une source ${year(of)}. Il est à confirmer.`,
    },
  },
} as const;
