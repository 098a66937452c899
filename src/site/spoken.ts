/** What a voice says on this site: the tree once, and the files of each language (`donnees/v1/voix/`). */
import { csv, SPREADSHEETS } from '#exports/csv.ts';
import { LICENCE } from '#exports/licence.ts';
import { json } from '#exports/organisation-json.ts';
import { messageTable, pairMessage } from '#exports/spoken/pair-message.ts';
import type { SpokenContext } from '#exports/spoken/phrase-words.ts';
import { radioText } from '#exports/spoken/radio.ts';
import { recordingList, recordingTable } from '#exports/spoken/recording-list.ts';
import { treeJson } from '#exports/spoken/tree-json.ts';
import { VOICEXML_START, voiceXml } from '#exports/spoken/voicexml.ts';
import { textsFor } from '#i18n/texts.ts';
import { spokenTree } from '#model/spoken/tree.ts';
import type { Locale } from '#schema/locale.ts';
import { answers } from './answers.ts';
import { directory } from './data.ts';

/** Below the folder of the open data, in each language. */
export const SPOKEN_FOLDER = 'donnees/v1/voix/';
/** Names that the page links. */
export const SPOKEN_FILES = {
  messages: 'messages.csv',
  tree: 'arbre.json',
  phrases: 'phrases.csv',
  phrasesJson: 'phrases.json',
  start: `voicexml/${VOICEXML_START}`,
} as const;

/** The tree of all countries in which help is asked for. */
export const tree = spokenTree(answers, directory.gazetteer);

/** What phrases need to be put into words. */
export function spokenContext(locale: Locale): SpokenContext {
  return { locale, t: textsFor(locale), directory };
}

/** The name of a region's text for the radio. */
export function radioFile(region: string): string {
  return `radio/${region}.txt`;
}

/** The text of each file of a language, by its path in the folder. */
export function spokenFiles(locale: Locale): ReadonlyMap<string, string> {
  const context = spokenContext(locale);
  const { day } = directory.ageing;
  const dialect = SPREADSHEETS[locale];
  const recordings = recordingList(tree, context);
  const messages = tree.ends.map((end) => pairMessage(end, context));
  return new Map([
    [SPOKEN_FILES.messages, csv(messageTable(messages), dialect)],
    [SPOKEN_FILES.tree, treeJson(tree, day, context)],
    [SPOKEN_FILES.phrases, csv(recordingTable(recordings), dialect)],
    [SPOKEN_FILES.phrasesJson, json({ language: locale, licence: LICENCE.name, date: day, phrases: recordings })],
    ...[...voiceXml(tree, context)].map(([name, text]) => [`voicexml/${name}`, text] as const),
    ...answers.regions.map((region) => {
      const text = radioText(region, answers, directory.gazetteer, day, context);
      return [radioFile(region.id), text] as const;
    }),
  ]);
}
