/** Every sentence of the site in English: the same keys as French, or the types do not agree. */
import { about } from './en/about.ts';
import { common } from './en/common.ts';
import { links } from './en/links.ts';
import { lists } from './en/lists.ts';
import { organisation } from './en/organisation.ts';
import { software } from './en/software.ts';
import { sources } from './en/sources.ts';
import type { SiteText } from './site-text.ts';

export const en: SiteText = {
  ...common,
  ...links,
  ...lists,
  ...organisation,
  ...software,
  ...sources,
  ...about,
};
