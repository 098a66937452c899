/**
 * The real content with an attack in the place of every text that takes one: any folder, any field, found by trying; of
 * an article, what stands above its text. The text itself may hold no code, which is a fault of its own.
 */
import { parse } from 'yaml';
import { checkContent } from '#model/validation/check-content.ts';
import type { ContentFile } from '#model/validation/content-file.ts';
import type { Fault } from '#model/validation/fault.ts';
import { readContentFiles } from '#site/content-files.ts';

type Value = null | boolean | number | string | Value[] | { [key: string]: Value };

/** A file written with one value a line, and the texts that stood on its lines before. */
interface Spread {
  readonly path: string;
  readonly lines: string[];
  readonly originals: Map<number, string>;
}

const MOST_ROUNDS = 12;

/**
 * Every file with attacks instead of texts. A text goes back to what it was where the validation finds a fault on its
 * line, apart from the faults that are tolerated: identifiers, dates and links stay, all else is hostile.
 */
export function hostileContent(attacks: readonly string[], tolerated: readonly string[] = []): HostileContent {
  const files = readContentFiles('content');
  const isTried = ({ path }: ContentFile) => /\.(yaml|mdx)$/.test(path);
  const spreads = files.filter(isTried).map((file, index) => spread(file, attacks, index));
  const others = files.filter((file) => !isTried(file));
  let faults: readonly Fault[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const changed = [...spreads.map(toFile), ...others].sort((a, b) => (a.path < b.path ? -1 : 1));
    faults = checkContent(changed).faults.filter(({ code }) => !tolerated.includes(code));
    if (faults.length === 0)
      return { files: changed, count: spreads.reduce((sum, { originals }) => sum + originals.size, 0) };
    for (const { file, line } of faults)
      restore(
        spreads.find(({ path }) => path === file),
        line - 1,
      );
  }
  const [{ code, file, line } = { code: '', file: '', line: 0 }] = faults;
  throw new Error(`The content stays faulty although its texts were put back: ${file}:${line} ${code}`);
}

export interface HostileContent {
  readonly files: ContentFile[];
  /** How many texts are attacks. */
  readonly count: number;
}

/** JSON is YAML: written with one value a line, a fault's line says which value it means. */
function spread({ path, text }: ContentFile, attacks: readonly string[], start: number): Spread {
  const originals = new Map<number, string>();
  const [, head, body] = path.endsWith('.mdx') ? (/^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? []) : [];
  const written = JSON.stringify(parse(head ?? text) as Value, null, 1).split('\n');
  const lines = body === undefined ? written : ['---', ...written, '---', ...body.split('\n')];
  const hostile = lines.map((line, index) => {
    if (index > written.length) return line;
    const match = /^(\s*(?:"(?:[^"\\]|\\.)*": )?)"(?:[^"\\]|\\.)*"(,?)$/.exec(line);
    if (!match) return line;
    originals.set(index, line);
    const attack = attacks[(start * 7 + index) % attacks.length] ?? '';
    // Written out, this one would end a line.
    return `${match[1]}${JSON.stringify(attack).replaceAll('\u2028', '\\u2028')}${match[2]}`;
  });
  return { path, lines: hostile, originals };
}

function restore(file: Spread | undefined, line: number): void {
  const original = file?.originals.get(line);
  if (file === undefined || original === undefined) return;
  file.lines[line] = original;
  file.originals.delete(line);
}

function toFile({ path, lines }: Spread): ContentFile {
  return { path, text: lines.join('\n') };
}
