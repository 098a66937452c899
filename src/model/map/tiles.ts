/** A layer of tiles for hosts that want one. None by default: nothing is asked from another host. */

export interface Tiles {
  readonly url: string;
  readonly credit: string;
  /** What the content policy must allow, and no more: `https://tiles.example`. */
  readonly source: string;
}

/**
 * The tile layer of a build's settings; none where no address is given.
 *
 * @throws Error where the address is none, or comes without the credit that its makers are owed.
 */
export function tilesFrom(url: string | undefined, credit: string | undefined): Tiles | undefined {
  if (!url) return undefined;
  if (!credit) throw new Error('MAP_TILES_URL needs MAP_TILES_CREDIT: whom do the tiles come from?');
  const match = /^(https?:\/\/)((?:\{s\}\.)?[a-z0-9.-]+(?::\d+)?)\//i.exec(url);
  if (!match) throw new Error(`MAP_TILES_URL is no address of tiles: ${url}`);
  return { url, credit, source: `${match[1]}${(match[2] ?? '').replace('{s}', '*')}` };
}
