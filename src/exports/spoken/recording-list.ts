/** What is to be recorded: each phrase once, with an id that stays and a digest that changes with its sentence. */
import { type Columns, makeTable, type Table } from '#exports/table.ts';
import { type Phrase, type PhraseKind, phraseId } from '#model/spoken/phrases.ts';
import { recordedPhrases, type SpokenTree } from '#model/spoken/tree.ts';
import { phraseDigest, phraseText, type SpokenContext } from './phrase-words.ts';

export interface Recording {
  /** Of the file that is recorded: `besoin-sante`. */
  readonly id: string;
  readonly kind: PhraseKind;
  readonly text: string;
  /** Of the sentence: another than that of a recording asks for it again. */
  readonly digest: string;
}

/** The phrases of the tree in the order in which a listener first hears them, then the names of towns. */
export function recordingList(tree: SpokenTree, context: SpokenContext): Recording[] {
  return recordedPhrases(tree).map((said) => toRecording(said, context));
}

/** A phrase as it is to be recorded. */
export function toRecording(said: Phrase, context: SpokenContext): Recording {
  const text = phraseText(said, context);
  return { id: phraseId(said), kind: said.kind, text, digest: phraseDigest(text) };
}

const COLUMNS: Columns<Recording> = {
  id: { value: ({ id }) => id },
  kind: { value: ({ kind }) => kind },
  text: { value: ({ text }) => text },
  digest: { value: ({ digest }) => digest },
};

/** The same as a table. */
export function recordingTable(recordings: readonly Recording[]): Table {
  return makeTable('phrases', recordings, COLUMNS, { primaryKey: ['id'] });
}
