/** What an entry's list of changes says, and so the feed: which fields, never their values, for a value may be taken back. */

export const changes = {
  changes: {
    added: 'Ajoutée au répertoire.',
    verified: 'Information confirmée.',
    /** Where a confirmation was taken back. */
    unverified: 'Une confirmation a été retirée.',
    cited: 'Confirmée par un document de plus.',
    updated: (fields: string) => `Mise à jour : ${fields}.`,
    toCheck: (fields: string) => `À vérifier : ${fields}.`,
    /** Where a report says that it is closed. */
    existence: 'existence',
  },
} as const;
