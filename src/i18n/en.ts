/** Every sentence of the site in English: the same keys as French, or the types do not agree. */
import { about } from './en/about.ts';
import { articles } from './en/articles.ts';
import { changes } from './en/changes.ts';
import { common } from './en/common.ts';
import { correction } from './en/correction.ts';
import { coverage } from './en/coverage.ts';
import { help } from './en/help.ts';
import { links } from './en/links.ts';
import { lists } from './en/lists.ts';
import { loading } from './en/loading.ts';
import { map } from './en/map.ts';
import { networks } from './en/networks.ts';
import { data } from './en/open-data.ts';
import { organisation } from './en/organisation.ts';
import { search } from './en/search.ts';
import { software } from './en/software.ts';
import { sources } from './en/sources.ts';
import { tables } from './en/tables.ts';
import { typologies } from './en/typologies.ts';
import type { SiteText } from './site-text.ts';

export const en: SiteText = {
  ...articles,
  ...changes,
  ...common,
  ...links,
  ...lists,
  ...loading,
  ...map,
  ...organisation,
  ...search,
  ...tables,
  ...typologies,
  ...coverage,
  ...networks,
  ...software,
  ...sources,
  ...about,
  ...data,
  ...help,
  ...correction,
};
