/** The script that reads aloud in a language of the site. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { LOCALES, type Locale } from '#schema/locale.ts';
import { listeningScript } from '#site/listening-bundle.ts';

export const getStaticPaths = (() =>
  LOCALES.map((locale) => ({ params: { locale }, props: { locale } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) =>
  new Response(await listeningScript(locale), { headers: { 'Content-Type': 'text/javascript' } });
