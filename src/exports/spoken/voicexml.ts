/**
 * The tree as VoiceXML 2.1 (W3C Recommendation, 19 June 2007): one file for the needs, one for each need. Each phrase is an `audio`
 * with its sentence inside: a platform plays the recording of that name or, where there is none, reads the sentence.
 */
import { xmlText } from '#exports/xml.ts';
import { type Phrase, phrase, phraseId } from '#model/spoken/phrases.ts';
import { endPhrases, menuPhrases, type SpokenEnd, type SpokenMenu, type SpokenTree } from '#model/spoken/tree.ts';
import { LANGUAGES } from '#schema/locale.ts';
import { phraseText, type SpokenContext } from './phrase-words.ts';

/** The file that a call begins with. */
export const VOICEXML_START = 'accueil.vxml';
/** Where recordings are looked for, beside the files: WAV, which every platform must play (VoiceXML 2.0, appendix E). */
const SOUNDS = 'sons';
/** After so many silences the call ends. */
const SILENCES = 3;

/** The text of each file, by its name. */
export function voiceXml(tree: SpokenTree, context: SpokenContext): ReadonlyMap<string, string> {
  const fileOf = (id: string) =>
    id === tree.start || id.startsWith(`${tree.start}.`) ? VOICEXML_START : fileOfNeed(id);
  const says = speaker(context);
  const menus = Map.groupBy(tree.menus, ({ id }) => fileOf(id));
  const ends = Map.groupBy(tree.ends, ({ id }) => fileOf(id));
  const files = [...new Set([...menus.keys(), ...ends.keys()])];
  return new Map(
    files.map((file) => {
      const link = (id: string) => (fileOf(id) === file ? `#${id}` : `${fileOf(id)}#${id}`);
      const body = [
        ...(file === VOICEXML_START ? [welcome(tree.start, says)] : []),
        ...(menus.get(file) ?? []).map((menu) => menuElement(menu, link, says)),
        ...(ends.get(file) ?? []).map((end) => endElement(end, says)),
      ];
      return [file, document(body, says, context)];
    }),
  );
}

type Says = (phrases: readonly Phrase[]) => string;

function fileOfNeed(id: string): string {
  return `besoin-${id.split('.')[0]}.vxml`;
}

/** What a prompt holds; each phrase is put into words once. */
function speaker(context: SpokenContext): Says {
  const known = new Map<string, string>();
  return (phrases) =>
    phrases
      .map((said) => {
        const id = phraseId(said);
        const element =
          known.get(id) ?? `<audio src="${SOUNDS}/${id}.wav">${xmlText(phraseText(said, context))}</audio>`;
        known.set(id, element);
        return element;
      })
      .join('');
}

function document(body: readonly string[], says: Says, { locale, t }: SpokenContext): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<vxml version="2.1" xmlns="http://www.w3.org/2001/vxml" xml:lang="${LANGUAGES[locale].tag}">
<meta name="description" content="${xmlText(t.site.name)}"/>
<property name="inputmodes" value="dtmf"/>
<noinput count="${SILENCES}"><exit/></noinput>
<noinput><reprompt/></noinput>
<nomatch><prompt>${says([phrase('phrase', 'touche-inconnue')])}</prompt><reprompt/></nomatch>
${body.join('\n')}
</vxml>
`;
}

function welcome(start: string, says: Says): string {
  return `<form id="bonjour"><block><prompt>${says([phrase('phrase', 'bienvenue')])}</prompt><goto next="#${start}"/></block></form>`;
}

function menuElement(menu: SpokenMenu, link: (id: string) => string, says: Says): string {
  const choices = menu.options.map(({ key, to }) => choice(key, link(to)));
  const more = menu.more ? choice(0, link(menu.more)) : '';
  return `<menu id="${menu.id}"><prompt>${says(menuPhrases(menu))}</prompt>${choices.join('')}${more}</menu>`;
}

/** An end is a menu of its own: 1 says it again, 0 begins anew. */
function endElement(end: SpokenEnd, says: Says): string {
  const said = [...endPhrases(end), phrase('phrase', 'repeter')];
  return `<menu id="${end.id}"><prompt>${says(said)}</prompt>${choice(1, `#${end.id}`)}${choice(0, VOICEXML_START)}</menu>`;
}

function choice(key: number, to: string): string {
  return `<choice dtmf="${key}" next="${xmlText(to)}"/>`;
}
