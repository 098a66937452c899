/** What a first visit may weigh, in bytes as sent with brotli: page, style, icon and script together. */
export const BUDGETS: readonly { template: string; pages: RegExp; bytes: number }[] = [
  { template: 'home', pages: /^index\.html$/, bytes: 14_000 },
  { template: 'organisation', pages: /^organisations\/[^/]+\/index\.html$/, bytes: 14_000 },
  { template: 'all organisations', pages: /^organisations\/index\.html$/, bytes: 45_000 },
  { template: 'region', pages: /^regions\//, bytes: 14_000 },
  { template: 'country', pages: /^pays\//, bytes: 14_000 },
  { template: 'theme', pages: /^themes\//, bytes: 14_000 },
  { template: 'need', pages: /^services\//, bytes: 14_000 },
  { template: 'find help', pages: /^orientation\/(?!fiches\/.*fiche\.html$)/, bytes: 14_000 },
  { template: 'sheet as one file', pages: /^orientation\/fiches\/[^/]+\/fiche\.html$/, bytes: 14_000 },
  { template: 'legal status', pages: /^statuts\//, bytes: 14_000 },
  { template: 'typology', pages: /^typologies\//, bytes: 30_000 },
  { template: 'source', pages: /^sources\//, bytes: 30_000 },
  { template: 'quality', pages: /^qualite\//, bytes: 30_000 },
  { template: 'open data', pages: /^donnees\//, bytes: 30_000 },
  { template: 'frame of all', pages: /^widget\/liste\//, bytes: 30_000 },
  { template: 'frame', pages: /^widget\//, bytes: 14_000 },
  // Without what the map loads when it is reached: test/site/map.test.ts weighs it all.
  { template: 'map', pages: /^carte\//, bytes: 30_000 },
  { template: 'text', pages: /^(a-propos|accessibilite|contribuer)\/|^404\.html$/, bytes: 14_000 },
  { template: 'text', pages: /^(a-propos|accessibilite|contribuer|hors-ligne)\/|^404\.html$/, bytes: 14_000 },
];
