/** What an entry's list of changes says, and so the feed: which fields, never their values, for a value may be taken back. */

export const changes = {
  changes: {
    added: 'Ajoutée au répertoire.',
    verified: 'Information confirmée.',
    cited: 'Confirmée par un document de plus.',
    updated: (fields: string) => `Mise à jour : ${fields}.`,
    toCheck: (fields: string) => `À vérifier : ${fields}.`,
    fields: {
      name: 'nom',
      acronym: 'sigle',
      aliases: 'autres graphies',
      summary: 'résumé',
      typology: 'typologie',
      legal: 'statut juridique',
      founded: 'création',
      scope: 'échelle',
      areas: 'lieux d’intervention',
      addresses: 'adresse',
      contacts: 'contacts',
      phones: 'téléphones',
      emails: 'adresses électroniques',
      websites: 'sites',
      themes: 'thèmes',
      services: 'services',
      audiences: 'publics',
      networks: 'réseaux',
      access: 'accès à l’aide',
      existence: 'existence',
    },
  },
} as const;
