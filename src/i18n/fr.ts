/** Every sentence of the site in French, by area. English must have the same keys. */
import { about } from './fr/about.ts';
import { common } from './fr/common.ts';
import { links } from './fr/links.ts';
import { lists } from './fr/lists.ts';
import { organisation } from './fr/organisation.ts';
import { software } from './fr/software.ts';
import { sources } from './fr/sources.ts';

export const fr = {
  ...common,
  ...links,
  ...lists,
  ...organisation,
  ...software,
  ...sources,
  ...about,
} as const;
