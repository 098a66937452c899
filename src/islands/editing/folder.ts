/** Writes entries and new sources into a folder of the computer: all of them, or none where one was changed there meanwhile. */
import { sourceIdOf } from '#editing/editing-content.ts';
import type { ChangedFile } from '#editing/entry-draft.ts';

const CREATE = { create: true };

/** `no-organisations`: not the folder of a content; `changed`: these files are not what this page began with. */
export type FolderResult =
  | { readonly written: number }
  | { readonly problem: 'no-organisations' | 'changed'; readonly files: string };

/** @param folder the folder `content` of a copy of the project. @throws DOMException where it may not be written. */
export async function writeIntoFolder(
  folder: FileSystemDirectoryHandle,
  files: readonly ChangedFile[],
): Promise<FolderResult> {
  const entries = await folder.getDirectoryHandle('organisations').catch(() => undefined);
  if (!entries) return { problem: 'no-organisations', files: '' };
  const nameOf = ({ path }: ChangedFile) => path.split('/').at(-1) ?? path;
  const sources = files.some(({ path }) => sourceIdOf(path)) && (await folder.getDirectoryHandle('sources', CREATE));
  const folderOf = ({ path }: ChangedFile) => (sources && sourceIdOf(path) ? sources : entries);
  const changed: string[] = [];
  for (const file of files) {
    const now = await textIn(folderOf(file), nameOf(file));
    if (now !== file.before && now !== file.after) changed.push(nameOf(file));
  }
  if (changed.length > 0) return { problem: 'changed', files: changed.join(', ') };
  for (const file of files) {
    const handle = await folderOf(file).getFileHandle(nameOf(file), CREATE);
    // The browser writes beside the file and puts it in its place when it is closed: whole or untouched.
    const stream = await handle.createWritable();
    await stream.write(file.after);
    await stream.close();
  }
  return { written: files.length };
}

async function textIn(folder: FileSystemDirectoryHandle, name: string): Promise<string | undefined> {
  const handle = await folder.getFileHandle(name).catch(() => undefined);
  return handle && (await (await handle.getFile()).text()).replaceAll('\r\n', '\n');
}
