/** Every sentence of the site in French, by area. English must have the same keys. */
import { about } from './fr/about.ts';
import { common } from './fr/common.ts';
import { correction } from './fr/correction.ts';
import { lists } from './fr/lists.ts';
import { organisation } from './fr/organisation.ts';
import { sources } from './fr/sources.ts';

export const fr = {
  ...common,
  ...lists,
  ...organisation,
  ...sources,
  ...about,
  ...correction,
} as const;
