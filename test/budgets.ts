/** What a first visit may weigh, in bytes as sent with brotli: page, style, icon and script together. */
export const BUDGETS: readonly { template: string; pages: RegExp; bytes: number }[] = [
  { template: 'home', pages: /^index\.html$/, bytes: 14_000 },
  { template: 'organisation', pages: /^organisations\/[^/]+\/index\.html$/, bytes: 14_000 },
  { template: 'all organisations', pages: /^organisations\/index\.html$/, bytes: 45_000 },
  { template: 'region', pages: /^regions\//, bytes: 14_000 },
  { template: 'country', pages: /^pays\//, bytes: 14_000 },
  { template: 'theme', pages: /^themes\//, bytes: 14_000 },
  { template: 'need', pages: /^services\//, bytes: 14_000 },
  { template: 'legal status', pages: /^statuts\//, bytes: 14_000 },
  { template: 'typology', pages: /^typologies\//, bytes: 30_000 },
  { template: 'source', pages: /^sources\//, bytes: 30_000 },
  { template: 'quality', pages: /^qualite\//, bytes: 30_000 },
  { template: 'search before use', pages: /^recherche\//, bytes: 30_000 },
  { template: 'text', pages: /^(a-propos|accessibilite|contribuer)\/|^404\.html$/, bytes: 14_000 },
];
