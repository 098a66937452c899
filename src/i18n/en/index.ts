/** Every sentence of the site in English: the same keys as French, or the types do not agree. */

import type { SiteText } from '../site-text.ts';
import { about } from './about.ts';
import { answer } from './answer.ts';
import { articles } from './articles.ts';
import { brief } from './brief.ts';
import { commands } from './commands.ts';
import { countries } from './countries.ts';
import { coverage } from './coverage.ts';
import { finder } from './finder.ts';
import { help } from './help.ts';
import { links } from './links.ts';
import { listening } from './listening.ts';
import { loading } from './loading.ts';
import { map } from './map.ts';
import { networks } from './networks.ts';
import { privacy } from './privacy.ts';
import { search } from './search.ts';
import { selection } from './selection.ts';
import { software } from './software.ts';
import { spoken } from './spoken.ts';
import { tables } from './tables.ts';
import { typologies } from './typologies.ts';
import { voices } from './voices.ts';
import { working } from './working.ts';

export const texts: SiteText = {
  ...working,
  ...answer,
  ...articles,
  ...brief,
  ...countries,
  ...links,
  ...listening,
  ...loading,
  ...map,
  ...privacy,
  ...search,
  ...tables,
  ...typologies,
  ...voices,
  ...coverage,
  ...finder,
  ...networks,
  ...selection,
  ...software,
  ...spoken,
  ...about,
  ...help,
  ...commands,
};
