/** La page d’enregistrement : une phrase après l’autre, dite dans une autre langue. */
export const voices = {
  voices: {
    title: 'Donner sa voix',
    lead: 'Beaucoup de personnes en migration ne lisent pas. Si vous parlez leur langue, votre voix peut leur dire qui appeler.',
    link: 'Donner sa voix : dire les phrases dans une langue que vous parlez',
    before: 'Avant de commencer',
    beforeList: [
      'Une pièce calme, le téléphone près de la bouche. Vous pouvez vous arrêter quand vous voulez : chaque phrase dite sert.',
      'Dites la phrase dans votre langue, avec vos mots de tous les jours. N’ajoutez et ne retirez rien : « demandez », « nous le pensons » en font partie.',
      'Ne traduisez pas les noms des organisations. Dites les chiffres un par un.',
      'Votre nom n’est pas demandé, mais une voix peut être reconnue. N’enregistrez pas si c’est un risque pour vous.',
      'Rien ne part tout seul : à la fin, vous prenez un fichier et vous l’envoyez vous-même.',
    ],
    needsScript: 'Pour enregistrer ici, il faut JavaScript et un micro. Les phrases sont aussi dans un tableur :',
    needsScriptLink: 'les phrases à enregistrer',
    language: 'Dans quelle langue ?',
    choose: 'Choisir une langue',
    consent:
      'J’accepte que ma voix soit publiée sur ce site, sans mon nom, et que d’autres la reprennent en citant l’annuaire (licence CC BY 4.0).',
    keep: 'Garder mes enregistrements sur cet appareil jusqu’à l’envoi',
    keepNote: 'Sinon ils sont perdus quand vous quittez la page. Sur un téléphone partagé, ne les gardez pas.',
    phrase: 'La phrase à dire',
    record: 'Enregistrer',
    stop: 'Arrêter',
    listen: 'Réécouter',
    back: 'Phrase d’avant',
    next: 'Phrase suivante',
    file: 'Prendre le fichier',
    clear: 'Tout effacer',
    send: 'Envoyer le fichier',
    sendText: 'Envoyez-le à l’équipe, par les moyens de la page « Corriger ou rejoindre ».',
    sendLink: 'Corriger ou rejoindre',
    words: {
      notYet: 'Choisissez d’abord une langue et donnez votre accord, plus haut.',
      position: 'Phrase {at} sur {of}',
      recorded: 'Phrases enregistrées dans cette langue : {count}',
      refused:
        'Le micro n’est pas permis ou manque. Permettez-le pour cette page dans le navigateur, puis recommencez.',
      cannot: 'Ce navigateur ne sait pas enregistrer. Essayez avec un navigateur plus récent.',
      failed: 'Les phrases ne sont pas venues. Rechargez la page.',
      noFile:
        'Ce qui fait le fichier n’est pas venu : le réseau manque. Les enregistrements sont toujours là ; réessayez.',
      noRoom:
        'L’appareil ne peut pas garder les sons. Ils restent ici tant que la page est ouverte : prenez le fichier avant.',
      code: 'Le fichier est prêt. Le code de votre voix : {code}. Gardez-le : avec lui, l’équipe peut tout retirer.',
      sure: 'Effacer tous les enregistrements de cet appareil ?',
      cleared: 'Tout est effacé.',
    },
  },
} as const;
