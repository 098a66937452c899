/** What can be wrong with a text before its values are looked at. */
import type { Params } from './fault.ts';

/** What is wrong at an offset of the text. */
export interface YamlProblem {
  readonly code:
    | 'YAML_SYNTAX'
    | 'TAB_INDENT'
    | 'DUPLICATE_KEY'
    | 'YAML_ALIAS'
    | 'TOO_DEEP'
    | 'EMPTY_FILE'
    | 'BAD_ENCODING';
  readonly offset: number;
  readonly params?: Params;
  /** The offset of the first of two equal keys. */
  readonly otherOffset?: number;
}
