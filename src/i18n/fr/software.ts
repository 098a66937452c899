/** The software that the site is made with. */

export const software = {
  software: {
    title: 'Logiciels et licences',
    lead: 'Le code de ce site est libre (licence MIT). Il est construit avec ces bibliothèques, libres elles aussi.',
    row: (licence: string) => `Sous licence ${licence}`,
    others: (count: number) => `Bibliothèques qui viennent avec elles, toutes licences confondues : ${count}.`,
  },
} as const;
