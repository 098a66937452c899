/** Find help: needs, places, whom to call, and what can be saved or sent. */
import { plural } from '../locale.ts';

const n = (count: number, one: string, other: string) => plural('fr', count, one, other);

export const help = {
  help: {
    title: 'Trouver de l’aide',
    description: 'De quoi avez-vous besoin, où êtes-vous, qui appeler. Sans compte et sans laisser de trace.',
    lead: 'Choisissez un besoin. Dites où vous êtes. Vous verrez qui appeler.',
    needs: 'De quoi avez-vous besoin ?',
    needsNote:
      'Pour chaque besoin : qui donne cette aide d’après un document, ou qui reçoit des migrants et à qui demander.',
    where: 'Où êtes-vous ?',
    whereLead: 'Choisissez votre région, ou une ville. Vous verrez qui appeler.',
    unknown: 'Je ne sais pas',
    unknownHint: (country: string) => `Voir tout le pays : ${country}`,
    towns: 'Ou choisissez une ville ou un lieu',
    pair: (need: string, place: string) => `${need} : ${place}`,
    pairDescription: (need: string, place: string) =>
      `Qui appeler pour ce besoin : ${need}. Lieu : ${place}. Numéros, adresses, ce qui reste à vérifier.`,
    other: 'Changer de lieu',
    otherNeed: 'Changer de besoin',
    described: 'À savoir : on ne les appelle pas',
    town: (town: string) => `Vous cherchez à : ${town}`,
    townMore: (count: number) => `Et ${count} autres dans la liste de la région, plus bas.`,
    card: {
      verified: (date: string) => `Confirmé le ${date}.`,
    },
    share: {
      title: 'Envoyer',
      sms: 'Envoyer par SMS',
      /** Said before it is sent: how many messages it is, each of them paid for. */
      parts: (count: number) => (count > 1 ? ` (${count}\u00a0SMS)` : ''),
      /** For signs that not every telephone keeps in a message. */
      signs: { and: 'et', percent: 'pour cent' },
      whatsapp: 'Envoyer par WhatsApp',
      share: 'Partager',
      copy: 'Copier',
      copied: 'Copié.',
      failed: 'Impossible ici. Utilisez SMS ou WhatsApp.',
      vcard: 'Ajouter à mes contacts',
      vcardRegion: (place: string) => `Tous les contacts de la région dans un fichier (${place})`,
      list: 'Envoyer toute cette liste',
      listNote: (count: number) =>
        `Les premières de cette page, ${n(count, 'contact', 'contacts')} : nom, numéro, lieu, pourquoi.`,
      card: 'Envoyer, garder, d’où ça vient',
      /** Where its street stands in the fold. */
      cardOfFar: 'Adresse, envoyer, garder, d’où ça vient',
      phone: 'Tél.',
    },
    save: {
      title: 'Garder',
      paper: 'Feuille à imprimer pour cette région',
      file: 'Un seul fichier à passer d’un téléphone à l’autre',
    },
    exit: {
      button: 'Quitter vite ce site',
      hint: 'Ou appuyez trois fois sur la touche Majuscule.',
      /** Said at each press, with how many are left. */
      again: (left: string) => `Encore ${left} fois.`,
      hintPlain: 'Mène à un autre site.',
      history: 'Les pages déjà vues restent dans l’historique de l’appareil.',
      clear: 'Effacer ce qui est gardé ici, puis quitter',
    },
  },
  sheets: {
    title: 'Feuilles à imprimer',
    lead: 'Une feuille par région, avec les contacts par besoin. À imprimer, ou à passer d’un téléphone à l’autre en un seul fichier.',
    sheet: (place: string) => `Qui appeler : ${place}`,
    description: (place: string) => `Tous les contacts par besoin, sur une feuille : ${place}.`,
    print: 'Pour imprimer ou faire un PDF : menu du navigateur, puis « Imprimer ».',
    download: 'Le même en un seul fichier',
    downloadNote: (kilobytes: string) =>
      `${kilobytes} ko. Il s’ouvre sans internet. Passez-le par carte mémoire, Bluetooth ou WhatsApp.`,
    byNeed: 'Par besoin',
    contacts: 'Adresses et contacts',
    need: 'Besoin',
    call: 'Qui appeler',
    nobody: 'personne de listé',
    check:
      'Horaires, coût, conditions : demandez par téléphone. « Nous le pensons » : aucun document ne l’écrit tel quel.',
    age: (from: number, to: number, months: number, day: string) =>
      `Informations ${from === to ? `de ${to}` : `de ${from} à ${to}`}. L’année est entre parenthèses après le numéro : à confirmer s’il avait plus de ${months} mois le ${day}.`,
    absent: 'Une organisation absente de cette feuille n’est pas une organisation qui n’existe pas.',
    qr: 'Cette feuille sur internet',
  },
  saveCopy: {
    title: 'Garder tout l’annuaire hors ligne',
    lead: 'Rien n’est gardé sur ce téléphone sans votre accord. Si vous le voulez, tout l’annuaire peut marcher sans internet.',
    needsScript: 'Il faut JavaScript et un navigateur récent. Sans cela, prenez la feuille d’une région.',
    notInCopy: 'Ne sont pas gardés : les données à télécharger et la recherche dans les textes.',
    parts: 'Choisir ce que l’on garde',
    regionsToSave: 'Régions et pays à garder',
    reading:
      'Aussi ce qui se lit à un bureau : la page de chaque organisation, feuilles à imprimer, dossiers, tableaux, carte, listes, formulaire de correction',
    shared: 'Sur un téléphone prêté, d’autres verront que cet annuaire y est gardé.',
    language: 'Langue à garder',
    save: 'Garder ({kb} ko à télécharger)',
    saveUnknown: 'Garder',
    update: 'Mettre à jour ({kb} ko à télécharger)',
    remove: 'Tout effacer',
    cancel: 'Arrêter',
    unavailable: 'Ce navigateur ne peut pas garder l’annuaire.',
    asking: 'On demande la taille…',
    unreachable: 'Taille inconnue : pas de réseau, ou le site ne répond pas.',
    notSaved: 'Rien n’est gardé sur ce téléphone.',
    saved: 'Gardé : {language}. L’annuaire marche sans internet.',
    outdated: 'Gardé : {language}. Une nouvelle version existe.',
    saving: 'Téléchargement en cours. Gardez cette page ouverte.',
    progress: '{done} ko sur {kb} ko',
    done: 'C’est fait. L’annuaire marche maintenant sans internet.',
    cancelled: 'Arrêté. Ce qui était commencé a été effacé.',
    interrupted: 'Une copie commencée n’était pas finie : elle a été effacée.',
    tooOld: 'Ce navigateur est trop ancien pour garder l’annuaire. Ce qui était commencé a été effacé.',
    failed: 'Le téléchargement a échoué. Ce qui était commencé a été effacé.',
    failedUpdate: 'La mise à jour a échoué. La version que vous aviez est toujours là, entière.',
    refused:
      'Ce téléphone refuse de garder les pages : pas assez de place, ou navigation privée. Ce qui était commencé a été effacé.',
    refusedUpdate:
      'Ce téléphone n’a pas assez de place pour la nouvelle version. La version que vous aviez est toujours là, entière.',
    changed: 'Le site a changé pendant le téléchargement. Ce qui était commencé a été effacé. Réessayez.',
    busy: 'Une autre page de ce site est déjà en train de le faire.',
    removed: 'Tout est effacé. Rien n’est gardé sur ce téléphone.',
    page: {
      title: 'Hors ligne',
      text: 'Vous n’êtes pas relié à internet, et cette page n’est pas dans ce que vous avez gardé.',
      next: 'Ce que vous avez gardé s’ouvre ici :',
    },
  },
} as const;
