/** Every weight that the site promises, in bytes as sent with brotli; test/site/weight.test.ts holds them. */

/** What a first visit may weigh: page, style, icon and script together. */
export const BUDGETS: readonly { template: string; pages: RegExp; bytes: number }[] = [
  { template: 'home', pages: /^index\.html$/, bytes: 14_000 },
  { template: 'organisation', pages: /^organisations\/[^/]+\/index\.html$/, bytes: 14_000 },
  { template: 'all organisations', pages: /^organisations\/(?:a-z\/\d+\/)?index\.html$/, bytes: 45_000 },
  { template: 'region', pages: /^regions\//, bytes: 14_000 },
  { template: 'country', pages: /^pays\//, bytes: 14_000 },
  { template: 'theme', pages: /^themes\//, bytes: 14_000 },
  { template: 'need', pages: /^services\//, bytes: 14_000 },
  { template: 'find help', pages: /^orientation\/(?!fiches\/.*fiche\.html$)/, bytes: 14_000 },
  { template: 'help in a further language', pages: /^langues\//, bytes: 14_000 },
  { template: 'sheet as one file', pages: /^orientation\/fiches\/[^/]+\/fiche\.html$/, bytes: 14_000 },
  { template: 'legal status', pages: /^statuts\//, bytes: 14_000 },
  { template: 'typology', pages: /^typologies\//, bytes: 30_000 },
  { template: 'source', pages: /^sources\//, bytes: 30_000 },
  { template: 'table', pages: /^tableaux\//, bytes: 30_000 },
  { template: 'coverage', pages: /^couverture\//, bytes: 30_000 },
  { template: 'networks', pages: /^reseaux\//, bytes: 30_000 },
  { template: 'article', pages: /^dossiers\//, bytes: 30_000 },
  { template: 'acronyms', pages: /^sigles\//, bytes: 30_000 },
  { template: 'method', pages: /^methodologie\//, bytes: 14_000 },
  { template: 'quality', pages: /^qualite\//, bytes: 30_000 },
  { template: 'open data', pages: /^donnees\//, bytes: 30_000 },
  { template: 'frame of all', pages: /^widget\/liste\//, bytes: 30_000 },
  { template: 'frame of the map', pages: /^widget\/carte\//, bytes: 30_000 },
  { template: 'frame of a comparison', pages: /^widget\/comparer\//, bytes: 30_000 },
  { template: 'frame', pages: /^widget\//, bytes: 14_000 },
  // Without what the map loads when it is reached: test/site/map.test.ts weighs it all.
  { template: 'map', pages: /^carte\//, bytes: 30_000 },
  { template: 'search before use', pages: /^recherche\//, bytes: 30_000 },
  { template: 'finder of partners', pages: /^partenaires\//, bytes: 30_000 },
  // Before anything is chosen: the cards and contacts of the chosen come after.
  { template: 'selection', pages: /^selection\//, bytes: 30_000 },
  { template: 'comparison', pages: /^comparer\//, bytes: 30_000 },
  { template: 'audit', pages: /^accessibilite\//, bytes: 30_000 },
  // The scripts that it begins with, their texts in both languages; no other page loads them. With its content: `EDITING`.
  { template: 'editing', pages: /^redaction\//, bytes: 180_000 },
  { template: 'text', pages: /^(a-propos|contribuer|hors-ligne|vie-privee)\/|^404\.html$/, bytes: 14_000 },
];

/** The script of each island with all that it loads at once; what comes on use is not counted. */
export const ISLANDS: Readonly<Record<string, number>> = {
  'correction-form': 5000,
  // With the look-up of who is there already.
  'organisation-form': 4000,
  'chart-png': 600,
  'coverage-view': 1900,
  'list-download': 3300,
  'map-explorer': 2000,
  'network-graph': 1500,
  'save-copy': 5000,
  'organisation-filter': 10_000,
  'partner-finder': 7000,
  'page-tools': 900,
  // With the drawing that is taken away, and what loads the maker of its data.
  'organisation-comparison': 7500,
  'quick-exit': 1500,
  // With who-asks in one script: an answer's page asks for one file less.
  // Started when the page is at rest, by a line that the page is weighed with.
  'selection-bar': 4000,
  'selection-page': 12_000,
  'share-text': 1500,
  'site-search': 6700,
  'sortable-table': 1000,
  'typology-comparison': 1500,
  'voice-recorder': 4500,
  'who-asks': 1500,
  'widget-builder': 1500,
  'widget-list': 2000,
};

/** Code and largest files that a query of one word can ask for before the first organisation shows. */
export const FIRST_RESULT = 30_000;

/** The outlines of the moving map, and the map with all that it loads when it is reached. */
export const OUTLINES = 15_000;
export const WHOLE_MAP = 90_000;

/** What is saved in one language, at the quality of brotli that hosts use while they send. */
export const SAVED_SET = 2_000_000;

/** The editing page with its styles, scripts and content, before an entry can be edited: its content grows with the entries. */
export const EDITING = 300_000;
/** The same with what reads tables, which it loads by itself after: it then needs no network. */
export const EDITING_OFFLINE = 400_000;
