/** The phrases that somebody records, each with its picture; the recording page loads it. */
import type { APIRoute } from 'astro';
import { toRecording } from '#exports/spoken/recording-list.ts';
import { recordedPhrases } from '#model/spoken/tree.ts';
import { DRAWINGS } from '#pictures/drawings.ts';
import { phrasePicture } from '#pictures/phrase-picture.ts';
import { directory } from '#site/data.ts';
import { languagePaths, pageContext } from '#site/page-context.ts';
import { spokenContext, tree } from '#site/spoken.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute = ({ currentLocale }) => {
  const context = spokenContext(pageContext(currentLocale).locale);
  const phrases = recordedPhrases(tree).map((said) => {
    const { digest, id, text } = toRecording(said, context);
    return { id, text, digest, picture: phrasePicture(said, directory.terms.services) };
  });
  const drawings = Object.fromEntries(phrases.map(({ picture }) => [picture, DRAWINGS[picture]]));
  return Response.json({ phrases, drawings });
};
