/** Every sentence of the site in French, by area. English must have the same keys. */
import { about } from './about.ts';
import { age } from './age.ts';
import { answer } from './answer.ts';
import { articles } from './articles.ts';
import { brief } from './brief.ts';
import { changes } from './changes.ts';
import { commands } from './commands.ts';
import { common } from './common.ts';
import { correction } from './correction.ts';
import { countries } from './countries.ts';
import { coverage } from './coverage.ts';
import { editing } from './editing.ts';
import { faults } from './faults/index.ts';
import { fields } from './fields.ts';
import { finder } from './finder.ts';
import { help } from './help.ts';
import { importRemarks } from './import-remarks.ts';
import { imports } from './imports.ts';
import { links } from './links.ts';
import { listening } from './listening.ts';
import { lists } from './lists.ts';
import { loading } from './loading.ts';
import { map } from './map.ts';
import { networks } from './networks.ts';
import { data } from './open-data.ts';
import { organisation } from './organisation.ts';
import { privacy } from './privacy.ts';
import { questionnaire } from './questionnaire.ts';
import { round } from './round.ts';
import { search } from './search.ts';
import { selection } from './selection.ts';
import { software } from './software.ts';
import { sources } from './sources.ts';
import { spoken } from './spoken.ts';
import { tables } from './tables.ts';
import { typologies } from './typologies.ts';
import { voices } from './voices.ts';

export const texts = {
  ...age,
  ...answer,
  ...articles,
  ...brief,
  ...changes,
  ...common,
  ...countries,
  ...links,
  ...listening,
  ...lists,
  ...loading,
  ...map,
  ...organisation,
  ...privacy,
  ...questionnaire,
  ...search,
  ...tables,
  ...typologies,
  ...voices,
  ...coverage,
  ...editing,
  ...fields,
  ...finder,
  ...networks,
  ...selection,
  ...software,
  ...sources,
  ...spoken,
  ...about,
  ...data,
  ...help,
  ...importRemarks,
  ...correction,
  ...commands,
  ...faults,
  ...imports,
  ...round,
} as const;
