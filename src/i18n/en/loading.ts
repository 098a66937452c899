/** What is said where a file that a page loads is late, broken or missing. */

export const loading = {
  loading: {
    slow: (what: string) => `The network is slow. Waiting for ${what}.`,
    failed: (what: string) => `Could not load ${what}: the network or the site did not answer as it should.`,
    outdated: (what: string) =>
      `Could not load ${what}: the site has been updated since this page was opened. Reload it.`,
    tooOld: (what: string) => `This browser is too old for ${what}.`,
    retry: 'Try again',
    reload: 'Reload the page',
    what: {
      search: 'the search',
      texts: 'the search in articles, tables and lists',
      filter: 'the filters',
      partners: 'the finder of partners',
      download: 'the data of the file',
      correction: 'the list of organisations',
      newcomer: 'the rules of the form',
      editing: 'the entries',
      savedCopy: 'the size of what can be saved',
      selection: 'the selection',
      comparison: 'the comparison',
    },
    offline: {
      texts:
        'Without a network, the search finds organisations, places and needs, but not the text of articles and tables.',
    },
    instead: {
      search: 'The lists on this page say the same.',
      texts: 'The list of organisations is not affected.',
      filter: 'The whole list remains below.',
      partners: 'The lists on this page say the same.',
      download: 'The whole file is on the data page.',
      correction: 'The form to print is further down.',
      newcomer: 'The questions to copy are further down.',
      editing: 'A table or a correction file can also be given to the team.',
      savedCopy: 'What you have saved is still there.',
      selection: 'Lists and the pages of organisations can still be read.',
      comparison: 'The page of each organisation says the same.',
    },
  },
};
