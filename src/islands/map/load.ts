/** Loads the files of the moving map; a file that is cut off, late or something else than it should be is a missing one. */
import { type SentOutlinesByView, VIEWS } from '#model/map/sent.ts';
import type { SparseMap } from '#model/map/sparse.ts';

/**
 * The organisations, places and sentences.
 *
 * @throws where the file is missing or is not one.
 */
export async function loadEntries(address: string, signal: AbortSignal): Promise<SparseMap> {
  const file = await load<SparseMap>(address, signal);
  if (!Array.isArray(file.organisations) || !file.texts || !VIEWS.every((view) => file.views?.[view]))
    throw new Error(`${address}: no organisations`);
  return file;
}

/**
 * The outlines of each view.
 *
 * @throws where the file is missing or is not one.
 */
export async function loadOutlines(address: string, signal: AbortSignal): Promise<SentOutlinesByView> {
  const file = await load<SentOutlinesByView>(address, signal);
  if (!VIEWS.some((view) => Array.isArray(file[view]?.window))) throw new Error(`${address}: no outlines`);
  return file;
}

async function load<Data>(address: string, signal: AbortSignal): Promise<Partial<Data> & Data> {
  const answer = await fetch(address, { signal });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return Object(await answer.json());
}
