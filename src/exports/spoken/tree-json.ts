/** The tree of a telephone service as JSON. Promise (stable v1): ids of phrases, menus and ends keep their meaning. */
import { LICENCE } from '#exports/licence.ts';
import { distinctPhrases, type Phrase, phraseId } from '#model/spoken/phrases.ts';
import { endPhrases, menuPhrases, type SpokenTree, treePhrases } from '#model/spoken/tree.ts';
import { phraseText, type SpokenContext } from './phrase-words.ts';

/** Sentences once, by id; menus with their keys; ends with the number and the phrases that are said, in their order. */
export function treeJson(tree: SpokenTree, date: string, context: SpokenContext): string {
  const ids = (phrases: readonly Phrase[]) => phrases.map(phraseId);
  const data = {
    version: '1.0.0',
    language: context.locale,
    title: context.t.site.name,
    licence: LICENCE.name,
    date,
    start: tree.start,
    phrases: Object.fromEntries(
      distinctPhrases(treePhrases(tree)).map((said) => [phraseId(said), phraseText(said, context)]),
    ),
    menus: Object.fromEntries(
      tree.menus.map((menu) => [
        menu.id,
        {
          says: ids(menuPhrases(menu)),
          keys: {
            ...Object.fromEntries(menu.options.map(({ key, to }) => [key, to])),
            ...(menu.more && { 0: menu.more }),
          },
        },
      ]),
    ),
    ends: Object.fromEntries(
      tree.ends.map((end) => {
        const { answer, call, id, seenFrom } = end;
        return [
          id,
          {
            need: answer.need.id,
            place: answer.place.id,
            ...(seenFrom && { seenFrom: seenFrom.id }),
            ...(call && {
              organisation: call.call.entry.organisation.id,
              number: call.call.phone.number,
              dial: call.dialled,
              beyondBorder: call.call.isBeyond,
            }),
            says: ids(endPhrases(end)),
          },
        ];
      }),
    ),
  };
  return `${JSON.stringify(data)}\n`;
}
