/** The remarks that an import writes: sentences of ours around values, never a stranger's free words. Which value is newer, nothing says. */

export const importRemarks = {
  importRemarks: {
    conflict: (before: string, after: string) =>
      `La fiche donne « ${before} », une autre information « ${after} ». À vérifier.`,
    replaced: (before: string, after: string) => `La fiche donnait « ${before} » ; elle donne maintenant « ${after} ».`,
    shared: (value: string) => `« ${value} » est aussi donné pour une autre organisation.`,
    invalid: (value: string) => `« ${value} » ne peut pas fonctionner tel qu’il est donné. À compléter.`,
    unread: (value: string) => `« ${value} » est donné ici ; ce mot n’est pas encore rattaché à ceux de l’annuaire.`,
    approximate: (value: string) => `« ${value} » est donné ici : la date est lue, à vérifier.`,
    notDate: (value: string) =>
      `« ${value} » est donné ici comme date : elle est à venir ou ne se lit pas, et n’est pas retenue. À vérifier.`,
    /** A summary in the place of one that no row gives. */
    summary: 'Une liste la nomme. Ce qu’elle fait reste à décrire.',
    /** What a visitor reported. */
    reported: {
      'area-wrong': 'On nous a signalé que les lieux d’intervention sont à revoir.',
      closed: 'On nous a signalé que cette organisation est fermée. À vérifier.',
    },
  },
} as const;
