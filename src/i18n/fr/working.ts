/** The sentences that importing and editing read, in French, by area: what the editing page is sent. */
import { age } from './age.ts';
import { changes } from './changes.ts';
import { common } from './common.ts';
import { correction } from './correction.ts';
import { editing } from './editing.ts';
import { faults } from './faults/index.ts';
import { fields } from './fields.ts';
import { importRemarks } from './import-remarks.ts';
import { imports } from './imports.ts';
import { lists } from './lists.ts';
import { data } from './open-data.ts';
import { organisation } from './organisation.ts';
import { questionnaire } from './questionnaire.ts';
import { round } from './round.ts';
import { sources } from './sources.ts';

export const working = {
  ...age,
  ...changes,
  ...common,
  ...correction,
  ...editing,
  ...faults,
  ...fields,
  ...importRemarks,
  ...imports,
  ...lists,
  ...data,
  ...organisation,
  ...questionnaire,
  ...round,
  ...sources,
} as const;
