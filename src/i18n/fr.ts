/** Every sentence of the site in French, by area. English must have the same keys. */
import { about } from './fr/about.ts';
import { articles } from './fr/articles.ts';
import { changes } from './fr/changes.ts';
import { common } from './fr/common.ts';
import { correction } from './fr/correction.ts';
import { coverage } from './fr/coverage.ts';
import { help } from './fr/help.ts';
import { links } from './fr/links.ts';
import { lists } from './fr/lists.ts';
import { loading } from './fr/loading.ts';
import { map } from './fr/map.ts';
import { networks } from './fr/networks.ts';
import { data } from './fr/open-data.ts';
import { organisation } from './fr/organisation.ts';
import { search } from './fr/search.ts';
import { software } from './fr/software.ts';
import { sources } from './fr/sources.ts';
import { tables } from './fr/tables.ts';
import { typologies } from './fr/typologies.ts';

export const fr = {
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
} as const;
