/** Follows every internal link of a built site: the same as `npm run links`. */
export { brokenLinks } from '../../scripts/links/internal.ts';
