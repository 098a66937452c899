/**
 * The content of the page in two parts, so that an entry can be edited before all of it has come: what entries are edited by,
 * then what else sources hold, which only tables of ours that come back are compared with.
 */
import { parse, stringify } from 'yaml';
import type { ContentFile } from '#model/validation/content-file.ts';
import { isMapping } from '#model/validation/select.ts';
import { perLocale } from '#schema/locale.ts';
import type { EditingContent } from './editing-content.ts';

/** What follows later, by the path of its file. */
export type LaterContent = Readonly<Record<string, string>>;

/** What nothing asks of a source while an entry is edited; what must be there in its place until it comes. */
const LATER: Readonly<Record<string, unknown>> = {
  title: '—',
  author: perLocale(() => '—'),
  url: 'https://example.org/',
  description: perLocale(() => '—'),
  dateNote: undefined,
  remarks: undefined,
};
/** What stands before what stands in. */
const STAND_IN = '# …\n';

/** The part that an entry can be edited with, and the rest. */
export function inParts(content: EditingContent): { readonly first: EditingContent; readonly later: LaterContent } {
  const parted = content.files.map((file) => ({ path: file.path, ...partOf(file) }));
  return {
    first: { ...content, files: parted.map(({ path, text }) => ({ path, text })) },
    later: Object.fromEntries(parted.flatMap(({ path, later }) => (later ? [[path, later]] : []))),
  };
}

/** All of it again. */
export function whole(content: EditingContent, later: LaterContent): EditingContent {
  const files = content.files.map((file) => {
    const rest = later[file.path];
    if (rest === undefined) return file;
    return { path: file.path, text: file.text.slice(0, file.text.lastIndexOf(STAND_IN)) + rest };
  });
  return { ...content, files };
}

function partOf({ path, text }: ContentFile): { readonly text: string; readonly later?: string } {
  const value: unknown = path.startsWith('content/sources/') ? parse(text) : undefined;
  if (!isMapping(value)) return { text };
  const entries = Object.entries(value);
  const isLater = ([key]: readonly [string, unknown]) => Object.hasOwn(LATER, key);
  const later = entries.filter(isLater);
  const standIns = later.flatMap(([key]) => (LATER[key] === undefined ? [] : [[key, LATER[key]] as const]));
  return {
    text: [written(entries.filter((entry) => !isLater(entry))), STAND_IN, written(standIns)].join(''),
    later: written(later),
  };
}

/** As short as it can be read back. */
function written(entries: readonly (readonly [string, unknown])[]): string {
  return entries.length === 0 ? '' : stringify(Object.fromEntries(entries), { lineWidth: 0 });
}
