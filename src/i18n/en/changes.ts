/** What an entry's list of changes says, and so the feed: which fields, never their values, for a value may be taken back. */

export const changes = {
  changes: {
    added: 'Added to the directory.',
    verified: 'Information confirmed.',
    cited: 'Confirmed by one more document.',
    updated: (fields: string) => `Updated: ${fields}.`,
    toCheck: (fields: string) => `To be checked: ${fields}.`,
    fields: {
      name: 'name',
      acronym: 'acronym',
      aliases: 'other spellings',
      summary: 'summary',
      typology: 'typology',
      legal: 'legal status',
      founded: 'founding',
      scope: 'scale',
      areas: 'areas of work',
      addresses: 'address',
      contacts: 'contacts',
      phones: 'telephones',
      emails: 'e-mail addresses',
      websites: 'sites',
      themes: 'themes',
      services: 'services',
      audiences: 'audiences',
      networks: 'networks',
      access: 'access to help',
      existence: 'existence',
    },
  },
} as const;
