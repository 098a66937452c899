/** What every page passes through once it is written, built or in `npm run dev`. */
import { defineMiddleware } from 'astro:middleware';
import { withoutBreaksIn } from '#i18n/no-break.ts';

/** Files of data go as they are; the sheet to pass on is a page in a file. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html') || url.pathname.endsWith('.html');
  return isPage ? new Response(withoutBreaksIn(await response.text()), response) : response;
});
