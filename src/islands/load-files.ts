/** Loads the files of search and filter, each once. */
import type { LoadFile } from '#model/search/search-files.ts';

/** @param folder address of the files, with a slash at its end. A file that failed is asked for again the next time. */
export function fileLoader(folder: string): LoadFile {
  const files = new Map<string, Promise<unknown>>();
  return <Content>(name: string): Promise<Content> => {
    const known = files.get(name) ?? loadFile(`${folder}${name}.json`);
    files.set(name, known);
    known.catch(() => files.delete(name));
    return known as Promise<Content>;
  };
}

async function loadFile(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response.json();
}
