/** Loads the data files of islands. Whatever is wrong with one, a load of it throws a `LoadError`. */
import type { LoadFile } from '#model/search/search-files.ts';

/** A file is missing, cut or something else than it should be, or the network is away. */
export class LoadError extends Error {}

/** Files that came broken: what a cache may hold of them must not come again. */
const broken = new Set<string>();

/** @param folder address of the files, with a slash at its end. A file that failed is asked for again the next time. */
export function fileLoader(folder: string): LoadFile {
  const files = new Map<string, Promise<unknown>>();
  return <Content>(name: string): Promise<Content> => {
    const known = files.get(name) ?? loadJson(`${folder}${name}.json`);
    files.set(name, known);
    known.catch(() => files.delete(name));
    return known as Promise<Content>;
  };
}

/**
 * @param cache how to ask; by default past what came broken before.
 * @throws LoadError
 */
export async function loadJson<Content>(address: string, cache?: RequestCache): Promise<Content> {
  return load(address, cache, async (response) => {
    const content: unknown = await response.json();
    if (content === null) throw new TypeError('no content');
    return content as Content;
  });
}

/**
 * @param shape what the whole text must match.
 * @throws LoadError also where it does not.
 */
export async function loadText(address: string, shape: RegExp): Promise<string> {
  return load(address, undefined, async (response) => {
    const text = await response.text();
    if (!shape.test(text)) throw new TypeError('another kind of text');
    return text;
  });
}

async function load<Content>(
  address: string,
  cache: RequestCache | undefined,
  read: (response: Response) => Promise<Content>,
): Promise<Content> {
  try {
    const response = await fetch(address, { cache: cache ?? (broken.has(address) ? 'reload' : 'default') });
    if (!response.ok) throw new TypeError(String(response.status));
    return await read(response);
  } catch (cause) {
    broken.add(address);
    throw new LoadError(address, { cause });
  }
}
