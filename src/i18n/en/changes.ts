/** What an entry's list of changes says, and so the feed: which fields, never their values, for a value may be taken back. */

export const changes = {
  changes: {
    added: 'Added to the directory.',
    verified: 'Information confirmed.',
    unverified: 'A confirmation was taken back.',
    cited: 'Confirmed by one more document.',
    updated: (fields: string) => `Updated: ${fields}.`,
    toCheck: (fields: string) => `To be checked: ${fields}.`,
    /** Where a report says that it is closed. */
    existence: 'existence',
  },
} as const;
