/** What may import what: the table of docs/architecture.md, and every import of `src/` held against it. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

export interface Room {
  /** Rooms, `model/*` for all below one, and single files. */
  readonly mayImport: readonly string[];
  /** It knows no Node and no Astro. */
  readonly runsAnywhere: boolean;
}
export type Rooms = ReadonlyMap<string, Room>;

export interface Import {
  /** A path from the root, as `src/model/fold.ts`; what is no file of the project keeps its name. */
  readonly target: string;
  readonly line: number;
}

const ROW = /^\| `([\w/]+)` \|[^|]*\|([^|]*)\| (anywhere|at build) \|$/gm;
/** `import ... from`, `export ... from`, `import '...'` and `import('...')`, of types too. */
const IMPORT = /(?:^\s*(?:import|export)\b[^'"`;()]*?from\s*|^\s*import\s*|\bimport\(\s*)(['"])([^'"\n]+)\1/gm;
const SOURCE = /\.(?:ts|astro|mjs|mdx)$/;

/** The rows of the table. */
export function readRooms(page: string): Rooms {
  return new Map(
    [...page.matchAll(ROW)].map(([, room = '', list = '', runs]) => [
      room,
      { mayImport: [...list.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name), runsAnywhere: runs === 'anywhere' },
    ]),
  );
}

/** The files of `src/` that can import, with their texts. */
export function sourceFiles(): Map<string, string> {
  const names = readdirSync('src', { recursive: true, encoding: 'utf8' }).map(
    (name) => `src/${name.replaceAll('\\', '/')}`,
  );
  return new Map(
    names
      .filter((name) => SOURCE.test(name))
      .sort()
      .map((name) => [name, readFileSync(name, 'utf8')]),
  );
}

/** What a file imports, in its order. */
export function importsOf(file: string, text: string): Import[] {
  return [...text.matchAll(IMPORT)].map((match) => {
    const name = (match[2] ?? '').replace(/\?.*$/, '');
    const line = text.slice(0, match.index + match[0].length).split('\n').length;
    if (name.startsWith('#')) return { target: `src/${name.slice(1)}`, line };
    return { target: name.startsWith('.') ? normalize(join(dirname(file), name)).replaceAll('\\', '/') : name, line };
  });
}

/** Why the imports of a file are refused, each in a sentence; empty where all are allowed. */
export function refusals(rooms: Rooms, file: string, text: string): string[] {
  const room = roomOf(rooms, file);
  const rule = rooms.get(room);
  if (!rule) return [`${file} stands in no room: give src/${room} a row in the table of docs/architecture.md.`];
  return importsOf(file, text).flatMap(({ target, line }) => {
    const why = refusal(rooms, room, rule, target);
    return why ? [`${file}:${line} imports ${target}: ${why}`] : [];
  });
}

function refusal(rooms: Rooms, room: string, { mayImport, runsAnywhere }: Room, target: string): string | undefined {
  if (!/^(?:src|scripts|test|content)\//.test(target))
    return runsAnywhere && /^(?:node|astro)(?:[:/]|$)/.test(target)
      ? `src/${room} runs anywhere, without Node and without Astro.`
      : undefined;
  if (!target.startsWith('src/')) return 'nothing in src/ imports scripts, tests or content.';
  const other = roomOf(rooms, target);
  const isAllowed =
    other === room || mayImport.some((name) => name === other || `src/${name}` === target || isBelow(other, name));
  const list = mayImport.length > 0 ? `${mayImport.join(', ')} alone` : 'nothing';
  return isAllowed ? undefined : `src/${room} may import ${list} (docs/architecture.md).`;
}

function isBelow(room: string, name: string): boolean {
  return name.endsWith('/*') && room.startsWith(name.slice(0, -1));
}

/** The innermost room of a file; its folder below `src/` where no room is known. */
export function roomOf(rooms: Rooms, file: string): string {
  const [, ...folders] = dirname(file).split('/');
  for (let depth = folders.length; depth > 0; depth -= 1) {
    const name = folders.slice(0, depth).join('/');
    if (rooms.has(name)) return name;
  }
  return folders[0] ?? '';
}

/** The circles of files that import each other, each in the order in which one leads to the next. */
export function circles(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const done = new Set<string>();
  const found: string[][] = [];
  const walk = (file: string, way: readonly string[]) => {
    const at = way.indexOf(file);
    if (at >= 0) found.push([...way.slice(at), file]);
    if (at >= 0 || done.has(file)) return;
    for (const next of imports.get(file) ?? []) walk(next, [...way, file]);
    done.add(file);
  };
  for (const file of imports.keys()) walk(file, []);
  return found;
}
