/** What a radio, a voice service or a sender of messages takes: messages, the tree, phrases to record, texts to read aloud. */
import type { APIRoute } from 'astro';
import { languagePaths, pageContext } from '#site/page-context.ts';
import { spokenFiles } from '#site/spoken.ts';

export const getStaticPaths = () =>
  languagePaths().flatMap(({ params }) =>
    [...spokenFiles(pageContext(params.lang).locale)].map(([file, text]) => ({
      params: { ...params, file },
      props: { text },
    })),
  );

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) => new Response(text);
