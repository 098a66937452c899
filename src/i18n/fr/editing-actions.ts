/** What is done with an entry as a whole: a branch more, a confirmation by telephone, a withdrawal. */

export const entryActions = {
  branch: 'Ajouter une antenne',
  branchText:
    'Un bureau de plus de la même organisation, dans une autre ville. La source choisie en haut est citée pour chaque fait ; le reste (adresse exacte, aides données là) s’ajoute ensuite dans la fiche.',
  branchPlace: 'Ville ou commune',
  branchName: 'Nom de l’antenne, si elle en a un',
  branchPhone: 'Téléphone de l’antenne, s’il est connu',
  branchAdd: 'Mettre dans la fiche',
  branchTown: 'Choisissez un lieu de la liste.',
  branchAdded: (place: string) => `Antenne ajoutée à la fiche : ${place}. Gardez les changements pour la proposer.`,
  call: 'Confirmer par téléphone',
  callText: 'Appelez, et lisez :',
  callDone: 'Tout est confirmé aujourd’hui',
  callBy: 'par téléphone',
  calledToday: 'Noté : confirmée aujourd’hui. Gardez les changements pour le proposer.',
  withdraw: 'Retirer cette fiche',
  withdrawText:
    'L’organisation demande à ne plus être publiée. Ses noms restent dans le projet, pour que le site ôte ce que d’autres fiches disent d’elle ; tout le reste en sort : contacts, lieux, aides, liens, histoire. Cela ne se défait pas ici.',
  withdrawDone: 'Retirer, et sortir ses données',
  withdrawalAsked: (name: string) => `RETRAIT DEMANDÉ : ${name}. Rien ne change avant que vous l’acceptiez, plus bas.`,
  withdrawnLoud: (name: string) => `RETRAIT de ${name} : ses données sortent de l’annuaire.`,
  withdrawnKeep: 'Ce n’est fait qu’une fois « Garder ces changements » pressé, puis proposé.',
  withdrawnNamed: (ids: string) => `D’autres fiches répètent une de ses données ; relisez-les : ${ids}.`,
} as const;
