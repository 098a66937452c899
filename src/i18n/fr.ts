/** Every sentence of the site in French, by area. English must have the same keys. */
import { about } from './fr/about.ts';
import { common } from './fr/common.ts';
import { lists } from './fr/lists.ts';
import { mapping } from './fr/mapping.ts';
import { organisation } from './fr/organisation.ts';
import { sources } from './fr/sources.ts';

export const fr = {
  ...common,
  ...lists,
  ...organisation,
  ...mapping,
  ...sources,
  ...about,
} as const;
