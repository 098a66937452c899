/** The call script of a country for a person at a desk: for each need, one row a place with whom to call and every doubt. */
import { bareName } from '#model/gazetteer.ts';
import { isAdvice, type Phrase, phrase } from '#model/spoken/phrases.ts';
import type { SpokenEnd, SpokenTree } from '#model/spoken/tree.ts';
import { localiseText } from '#schema/locale.ts';
import type { Place } from '#schema/place.ts';
import type { Term } from '#schema/vocabulary.ts';
import { phraseText, type SpokenContext } from './phrase-words.ts';

export interface ScriptRow {
  readonly place: string;
  /** Whom to call; undefined where nobody can be. */
  readonly call: { readonly name: string; readonly display: string; readonly number: string } | undefined;
  /** What is said with it, every doubt among it. */
  readonly notes: string;
}

export interface ScriptNeed {
  readonly need: Term;
  readonly title: string;
  readonly rows: readonly ScriptRow[];
}

/** The needs of a country in their order. */
export function scriptNeeds({ ends }: SpokenTree, country: Place, context: SpokenContext): ScriptNeed[] {
  const own = ends.filter(({ answer }) => answer.country === country);
  return [...Map.groupBy(own, ({ answer }) => answer.need)].map(([need, some]) => ({
    need,
    title: localiseText(need.need ?? need.label, context.locale),
    rows: some.map((end) => toRow(end, context)),
  }));
}

function toRow(end: SpokenEnd, context: SpokenContext): ScriptRow {
  const { locale, t } = context;
  const { answer, call, seenFrom } = end;
  const isAnywhere = answer.place === answer.country;
  const say = (phrases: readonly Phrase[]) => phrases.map((said) => phraseText(said, context)).join(' ');
  const nobody = call && !seenFrom ? '' : t.answer.nobody;
  // The steps of the script give the advice, the cell beside has the name.
  const about = (call?.about ?? []).filter((said) => said.kind !== 'organisation' && !isAdvice(said));
  const from = seenFrom ? [phrase('vu-de', seenFrom.id)] : [];
  return {
    place: isAnywhere ? t.help.unknown : bareName(localiseText(answer.place.name, locale)),
    call: call && {
      name: say([phrase('organisation', call.call.entry.organisation.id)]),
      display: call.call.phone.display,
      number: call.call.phone.number,
    },
    notes: [nobody, say([...from, ...about])].filter(Boolean).join(' '),
  };
}
