/** A round of confirmation: the sheet that is read on the telephone, the table that is filled in, the form for KoboToolbox. */

export const round = {
  round: {
    title: (name: string) => `Fiche de confirmation : ${name}`,
    formTitle: 'Confirmer l’annuaire',
    opening: (name: string) =>
      `Bonjour, j’appelle pour l’annuaire public des organisations qui aident les migrants. Suis-je bien à « ${name} » ? Avez-vous dix minutes ? Je lis ce qui est écrit de vous ; vous dites si c’est toujours juste.`,
    consent:
      'Ce que vous direz sera publié au nom de l’organisation. Êtes-vous d’accord ? Sinon : remercier, ne rien remplir.',
    rules:
      'Ne notez aucun nom de personne et aucune histoire d’une personne. Ce qui n’a pas été demandé reste vide. « Changé » demande la nouvelle valeur.',
    closing: 'Souhaitez-vous que quelque chose soit retiré de l’annuaire ? Merci.',
    numbers: (numbers: string) => `Numéros à appeler : ${numbers}`,
    noNumber: 'Aucun numéro qui marche : passez, écrivez, ou demandez-en un à ses réseaux.',
    left: (count: number) => `Ne tient pas en dix minutes, pour une autre fois : ${count} point(s).`,
    stillRight: (label: string, value: string) => `${label} : ${value}. Toujours juste ?`,
    /** Between what one fact says. */
    between: ' ; ',
    newValue: (value: string) => `Nouvelle valeur (au lieu de : ${value})`,
    which: 'Quelle organisation ?',
    day: 'Date de l’appel',
    answers: { yes: 'oui', no: 'non', changed: 'changé' },
    ways: { telephone: 'téléphone', visite: 'visite', courriel: 'courriel', message: 'message' },
    way: 'Comment : téléphone, visite, courriel ou message',
    role: 'Initiales de votre fonction (SG, CP), pas votre nom',
    roleRefused: 'Deux à quatre lettres majuscules, sans point.',
    /** The columns of the table, by which the import knows it again. */
    columns: {
      id: 'fiche',
      organisation: 'organisation',
      fact: 'fait',
      question: 'question',
      answer: 'réponse',
      value: 'nouvelle valeur',
      date: 'date',
      way: 'moyen',
      role: 'initiales',
    },
    /** What is asked that no field of the table of organisations is called. */
    kinds: { points: 'Sur place', conditions: 'Conditions', social: 'Page sur un réseau social' },
  },
} as const;
