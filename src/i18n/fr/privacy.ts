/** What is published of organisations, who decides, how to withdraw, what can go wrong. */

export const privacy = {
  privacy: {
    title: 'Vie privée et risques',
    lead: 'Ce que nous publions des organisations, qui en décide, comment en sortir, et ce qui pourrait mal tourner.',
    published: 'Ce qui est publié d’une organisation',
    publishedText: [
      'Ce qu’un document public ou l’organisation elle-même dit d’elle : son nom, ce qu’elle fait, où, et comment la joindre. Chaque fait cite sa source.',
      'Les numéros et adresses qu’un document imprime comme le contact de l’organisation.',
      'La ville, jamais plus précis sur une carte.',
    ],
    never: 'Ce qui ne l’est jamais',
    neverText: [
      'Le nom d’une personne privée, ou l’histoire d’une personne, même sans son nom.',
      'L’adresse d’un lieu qui protège en restant caché, comme un refuge pour femmes.',
      'Ce qui pourrait nuire à une organisation menacée ou à celles et ceux qui viennent à elle.',
    ],
    who: 'Qui décide',
    whoText:
      'L’équipe éditoriale décide de ce que dit une fiche, d’après ses sources. L’organisation décide de sa présence : sa demande suffit, sans raison à donner.',
    withdraw: 'Sortir en un jour',
    withdrawText: [
      'Demandez-le par la page « Corriger ou rejoindre », avec « C’est notre organisation : retirez-nous ».',
      'L’équipe vérifie que la demande vient bien de l’organisation, par un contact déjà publié, puis retire la fiche. Nous visons un jour.',
      'Nom, contacts et fiche quittent alors toutes les pages, les recherches et les fichiers à télécharger. Les copies déjà prises par d’autres, hors de ce site, nous échappent.',
    ],
    risks: 'Les risques auxquels nous avons pensé',
    check: 'Ce qui le vérifie',
    riskRows: [
      {
        risk: 'Un lieu caché exprès est montré.',
        answer:
          'Aucun lieu n’est placé plus précisément que sa ville, ce que des programmes vérifient ; que l’adresse d’un refuge ne soit pas écrite, les éditeurs y veillent.',
        checks: ['test/unit/exports/leaks.test.ts', 'test/unit/exports/geojson.test.ts'],
      },
      {
        risk: 'Un numéro sonne maintenant chez quelqu’un d’autre.',
        answer:
          'Chaque numéro porte son année ; ancien, il est « à confirmer » ; un numéro signalé mort n’est plus un lien.',
        checks: ['test/unit/model/ageing.test.ts', 'test/unit/exports/leaks.test.ts'],
      },
      {
        risk: 'Quelqu’un escroque en notre nom.',
        answer:
          'Nous ne demandons ni argent, ni papiers, ni mot de passe, et n’appelons pas les personnes en migration. L’aide nommée ici ne se paie pas à nous. Chacun peut refaire ce site et vérifier qu’une copie est la nôtre.',
        checks: ['npm run verify-site'],
      },
      {
        risk: 'Quelqu’un fait retirer une organisation qui n’est pas la sienne.',
        answer: 'La demande est vérifiée par un contact déjà publié.',
        checks: [],
      },
      {
        risk: 'Une organisation retirée reste dans un fichier.',
        answer: 'Elle quitte pages, recherche, flux et fichiers à la construction suivante.',
        checks: ['test/site/withdrawal.test.ts', 'test/unit/exports/leaks.test.ts'],
      },
      {
        risk: 'Quelqu’un voit sur un téléphone ce qui a été cherché.',
        answer:
          'Aucun cookie, aucun autre serveur ; un bouton quitte vite les pages d’aide. L’historique du navigateur reste : effacez-le.',
        checks: ['test/browser/quick-exit.spec.ts', 'test/site/policy.test.ts'],
      },
      {
        risk: 'Un texte malveillant est glissé dans une fiche.',
        answer: 'Les textes sont des données, jamais du code ; chaque page refuse tout script d’ailleurs.',
        checks: ['test/site/hostile.test.ts', 'test/browser/hostile.spec.ts'],
      },
    ],
    noCheck: 'aucun programme : une personne',
  },
} as const;
