/** The shape of a dimension: by what organisations are filtered, listed, counted, searched, mapped and exported. */
import type { CONTACT_WAYS } from '#schema/choices.ts';
import type { Confirmed } from '#schema/confirmation.ts';
import type { ChoiceName, FieldName } from '#schema/fields.ts';
import type { Text } from '#schema/locale.ts';
import type { VocabularyName } from '#schema/vocabulary.ts';
import type { Organisation } from './organisation.ts';

/** One value that an organisation has, as its entry says it. */
export interface DimensionFact {
  readonly id: string;
  readonly basis?: 'stated' | 'inferred';
  readonly cite?: readonly string[];
  readonly confirmed?: Confirmed | undefined;
  readonly detail?: Text | undefined;
  /** The last day of help, where a source gives it. */
  readonly until?: string | undefined;
}

/** What every row says. */
export interface Common {
  /** First part of the addresses of its lists; none for a dimension without pages of lists. */
  readonly family?: string;
  /** Whether `/couverture/` crosses it with regions. */
  readonly hasMatrix?: true;
  /** Whether the map can be filtered by it, and the frames that partners show. */
  readonly onMap?: true;
  readonly inFrames?: true;
  /** Whether a list shows its commonest values beside itself. */
  readonly besideLists?: true;
  /** Whether its values stand open in the panel of filters. */
  readonly isOpen?: true;
  /**
   * The subjects that a search knows: `strength`, 0 to 1, how much its words say of what a person wants (a need more than
   * a legal status); `namesakes`: an organisation whose name holds such a word counts a little.
   */
  readonly search?: { readonly strength: number; readonly namesakes?: true };
  /** Whether an entry may say nothing of it: then `inconnu` is its value, with a count of its own. */
  readonly canBeUnknown?: true;
  /** Where it may be known without a value that the facet lists: who acts in a whole country, or abroad, has no region. */
  readonly isKnown?: (organisation: Organisation) => boolean;
  /** Every value of an organisation as far as its entry says. */
  readonly of: (organisation: Organisation) => readonly DimensionFact[];
}

/**
 * What the values are: terms of a vocabulary, codes of a closed list, networks, ways to contact, or places of the gazetteer.
 * All but the last two are called as the field of an entry that gives them, the codes by the site's words for that field.
 */
export type Dimension = Common &
  (
    | {
        readonly kind: 'term';
        readonly field: FieldName;
        readonly vocabulary: VocabularyName;
        /** Where an entry names a term, as `validate` reads it: `themes.*.id`. */
        readonly at: string;
      }
    | { readonly kind: 'code'; readonly field: ChoiceName; readonly codes: readonly string[] }
    | { readonly kind: 'contact'; readonly codes: typeof CONTACT_WAYS }
    | { readonly kind: 'network'; readonly field: FieldName }
    | { readonly kind: 'region' | 'country' }
  );
