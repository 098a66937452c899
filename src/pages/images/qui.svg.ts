/** Who can ask, one picture below the other: a file that is loaded where the choice is opened, and no earlier. */
import type { APIRoute } from 'astro';
import { pictureSheet } from '#exports/picture-sheet.ts';
import { WHO } from '#model/help/who-list.ts';
import { DRAWINGS } from '#pictures/drawings.ts';
import { WHO_PICTURES } from '#pictures/meanings.ts';

export const GET: APIRoute = () =>
  new Response(pictureSheet(WHO.map((who) => ({ id: who, path: DRAWINGS[WHO_PICTURES[who]] }))), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
