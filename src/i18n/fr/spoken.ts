/** What a voice says, a sentence a phrase: plain words, no acronym. Each is recorded once, so that changing one is asking for it again. */

const year = (of: number | 'sans-date') => (of === 'sans-date' ? 'sans date' : `de ${of}`);

export const spoken = {
  spoken: {
    message: {
      title: (need: string, place: string) => `${need}, ${place}`,
      call: (title: string, who: string, number: string, notes: string) =>
        `${title} : ${who} ${number}${notes && `. ${notes}`}`,
      seenFrom: (title: string, region: string) => `${title} : personne ; depuis ${region}`,
      nobody: (title: string) => `${title} : aucun numéro connu. Cela ne veut pas dire que personne n’aide.`,
      /** In fewer words, where a message is too long. */
      abroad: (town: string, distance: string) => `autre pays (${town}, ${distance})`,
      why: { gives: '', receives: 'reçoit des migrants', orients: 'oriente' },
      givenAt: (at: string) => `aide ${at}`,
      doubts: {
        inferred: (_: number | undefined) => 'supposé',
        old: (of: number | undefined) => (of ? `dit en ${of}` : 'dit sans date'),
        'other-public': (_: number | undefined) => 'autre public',
        'no-number': (_: number | undefined) => 'sans numéro',
      },
      ask: 'demandez',
    },
    radio: {
      /** A region whose file has no wording of its own. */
      inRegion: (place: string) => `dans la région de ${place}`,
      opening: (at: string, date: string) =>
        `Vous êtes ${at} et vous avez besoin d’aide ? Voici qui appeler. Informations du ${date}.`,
      call: (who: string, number: string) => `Appelez : ${who}. Le numéro : ${number}. Je répète : ${number}.`,
      needs: (needs: string) => `Ce qu’on peut lui demander : ${needs}.`,
      others: 'd’autres aides',
      more: 'Pour d’autres besoins, demandez la feuille de cette région.',
      closing:
        'Téléphonez avant d’y aller. Ces numéros viennent de documents publics ; d’autres aident peut-être aussi. Personne ne doit vous demander d’argent pour ces informations.',
    },
    /** Above the pages made of phrases, in languages that the rest of the site is not written in. */
    languages: 'Autres langues',
    page: {
      title: 'Radio, téléphone, SMS : comment reprendre l’annuaire',
      lead: 'Pour une radio, un service vocal, un envoi de SMS ou une personne à l’accueil : qui appeler, pour chaque besoin et chaque lieu, en phrases simples à lire, à enregistrer ou à envoyer.',
      link: 'Radio, service vocal, SMS : textes prêts à lire et à enregistrer',
      section: 'Pour la radio, le téléphone, les SMS',
      sectionText:
        'Qui appeler pour chaque besoin et chaque lieu : messages, arbre d’un service vocal, textes de radio, phrases à enregistrer.',
      same: (day: string) =>
        `Tout vient de la même réponse que les pages « Trouver de l’aide », au ${day} : les mêmes numéros, avec les mêmes réserves. Reprenez les fichiers à chaque mise à jour de l’annuaire : un numéro ou une organisation peut en sortir.`,
      rules: 'Quatre règles',
      rulesList: [
        'Dites la date. Un numéro ancien est dit « à confirmer » : gardez ces mots.',
        'Ne retirez aucune réserve : « nous le pensons », « demandez », « personne ne leur a parlé » font partie du message.',
        'Ce qui n’est pas su se dit. « Personne de connu » ne veut pas dire que personne n’aide.',
        'Ne traduisez pas à la machine. Une langue s’ajoute par une personne qui la parle : la liste des phrases est faite pour cela.',
      ],
      radio: 'Une radio',
      radioText:
        'Un texte d’environ une minute par région, avec la date. Lisez-le tel quel, les numéros chiffre par chiffre, deux fois. S’il a plus d’un mois, reprenez-le.',
      sms: 'Un envoi de SMS',
      smsText: (count: string) =>
        `${count} messages, un par besoin et par lieu, chacun en un seul SMS : 160 caractères de l’alphabet GSM (les lettres qu’il n’a pas, comme « ê », y sont écrites sans accent). Les colonnes « alphabet » et « parts » le disent pour chaque message.`,
      messages: 'Messages',
      voice: 'Un service vocal',
      voiceText: (choices: number) =>
        `Un arbre : besoin, pays, lieu, puis qui appeler et quoi dire. Au plus ${choices} choix avant un numéro ; un long menu continue avec la touche 0. En JSON pour tout logiciel, en VoiceXML 2.1 pour une plateforme qui le lit : commencez par « accueil.vxml », qui appelle un fichier par besoin (besoin-sante.vxml…).`,
      voiceSounds:
        'Chaque phrase est un son du dossier « sons », à côté des fichiers VoiceXML : « sons/besoin-sante.wav ». Sans ce son, la plateforme lit la phrase écrite. Essayez l’arbre au téléphone avant de l’ouvrir : nous n’avons pas pu l’essayer chez un opérateur.',
      tree: 'Arbre en JSON',
      start: 'VoiceXML : le premier fichier',
      recordings: 'Enregistrer les phrases dans une langue',
      recordingsText: (count: string) =>
        `${count} phrases, chacune une fois, avec un identifiant qui reste. La colonne « digest » change quand la phrase change : ce qui n’a plus le même est à enregistrer de nouveau, et rien d’autre.`,
      csv: 'Phrases (tableur)',
      json: 'Phrases (JSON)',
      desk: 'Une personne à l’accueil ou au standard',
      deskText: 'Une consigne par pays, à imprimer : quoi demander, qui appeler, ce qu’il faut dire avec.',
      terms: 'Conditions',
      termsText:
        'Licence CC BY 4.0 : citez l’annuaire. Que l’appel ou le SMS ne coûte rien à la personne, si vous le pouvez ; personne ne doit lui demander d’argent pour ces informations. Ne gardez pas qui a appelé.',
    },
    script: {
      title: (country: string) => `Consigne d’appel : ${country}`,
      description: (country: string) =>
        `Quoi demander et qui appeler, besoin par besoin, pour une personne qui répond au téléphone ou à l’accueil. Pays : ${country}.`,
      lead: 'Pour qui répond au téléphone ou à l’accueil. À imprimer.',
      day: (day: string) => `Informations du ${day}.`,
      steps: [
        'Dites : « Bonjour. De quoi avez-vous besoin ? » Ne demandez ni nom ni papiers.',
        'Demandez : « Où êtes-vous ? » Si la personne ne sait pas, prenez la dernière ligne.',
        'Cherchez le besoin, puis le lieu. Lisez le numéro chiffre par chiffre, deux fois.',
        'Lisez aussi les réserves. Conseillez d’appeler avant de se déplacer.',
        'S’il n’y a personne, dites-le : « Personne de connu ne veut pas dire que personne n’aide. »',
      ],
      needs: 'Besoins',
      place: 'Lieu',
      call: 'Qui appeler, et ce qu’il faut dire avec',
    },
    phrase: {
      bienvenue: 'Bonjour. Ce service dit qui appeler pour être aidé.',
      'choisir-besoin': 'De quoi avez-vous besoin ?',
      'choisir-pays': 'Dans quel pays êtes-vous ?',
      'choisir-lieu': 'Où êtes-vous ?',
      'touche-inconnue': 'Cette touche n’est pas un des choix. Écoutez encore les choix.',
      repeter: 'Pour entendre encore, appuyez sur 1. Pour revenir au début, appuyez sur 0.',
      'je-repete': 'Je répète.',
      appeler: 'Voici qui appeler.',
      numero: 'Voici le numéro.',
      personne: 'Aucune organisation connue ici pour ce besoin. Cela ne veut pas dire que personne n’aide.',
      'personne-sans-numero': 'Nous ne connaissons ici aucun numéro pour ce besoin.',
      'au-dela-frontiere': 'C’est au-delà de la frontière, qui peut être fermée ou dangereuse : téléphonez d’abord.',
      'demander-acces': 'Avant d’y aller, demandez qui est reçu, les papiers, le coût et les horaires.',
      'ou-vous-etes': 'Dites aussi où vous êtes.',
      'changer-besoin': 'Changer de besoin',
      'pas-traduit': 'Ce qui n’est pas traduit est en français.',
      quitter: 'Quitter vite ce site',
    },
    touche: (digit: number) => (digit === 0 ? 'Pour la suite, appuyez sur 0.' : `Appuyez sur ${digit}.`),
    dire: (sentence: string) => `Quand on répond, dites : « ${sentence} »`,
    partout: (place: string) => `Je ne sais pas où je suis : ${place}.`,
    bureau: (at: string) => `Son bureau est ${at}.`,
    bureauPays: (town: string, country: string) => `Son bureau est dans un autre pays : ${town}, ${country}.`,
    ou: {
      'agit-ici': 'Elle agit là où vous êtes.',
      'tout-le-pays': 'Elle agit dans tout le pays.',
      'sans-adresse': 'Aucun document ne dit où est son bureau.',
      'moins-de-dix': 'C’est à moins de 10 kilomètres.',
    },
    distance: (kilometres: number) => `C’est à ${kilometres} kilomètres en ligne droite.`,
    raison: {
      donne: 'Elle donne cette aide.',
      'donne-suppose': 'Elle donne peut-être cette aide.',
      recoit: 'Elle reçoit des migrants. Aucun document ne dit qu’elle donne cette aide : demandez.',
      'recoit-suppose':
        'Nous pensons qu’elle reçoit des migrants. Aucun document ne dit qu’elle donne cette aide : demandez.',
      oriente: 'Elle dit qui peut aider.',
    },
    aideA: (at: string) => `D’après les documents, cette aide se donne ${at}.`,
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
      'numero-a-confirmer': (of: number | 'sans-date') => `Ce numéro vient d’une source ${year(of)}, à confirmer.`,
    },
  },
} as const;
