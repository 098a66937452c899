/** What `npm run deploy` says while it publishes. */
import type { SiteText } from '../site-text.ts';

export const deployWords: SiteText['commands']['deploy'] = {
  noSite: (folder) => `${folder}: no site here. First npm run build.`,
  itself: (folder) => `${folder}: this is the built site itself; give another place.`,
  notASite: (target) =>
    `${target} holds something else than this site (no a-propos/version.json): nothing was touched. Give an empty place.`,
  noRclone: (advice) => `Missing: ${advice}`,
  noFormer: (target, folder) => `Nothing of the former state of ${target} is kept in ${folder}.`,
  same: (target) => `${target} is this site already: nothing to do.`,
  steps: {
    files: (count) => `New files, which no page asks for yet: ${count}`,
    pages: (count) => `New pages: ${count}`,
    changes: (count) => `Changed pages: ${count}`,
    data: (count) => `Other changed files: ${count}`,
    last: (count) => `Headers of the files: ${count}`,
    'gone-pages': (count) => `Pages taken away: ${count}`,
    'gone-files': (count) => `Files taken away, which nothing asks for any more: ${count}`,
  },
  dry: 'Dry run: nothing was changed.',
  published: (target, folder) =>
    `Published: ${target}. The former state is kept in ${folder} (--back to return to it).`,
  back: (target) => `${target} is again what it was.`,
  stopped: (reason) =>
    `rclone stopped: ${reason}\nThe pages in place have their files. Run the same command again: it goes on where it was.`,
};
