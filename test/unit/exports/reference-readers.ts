/**
 * Strict readers of BibTeX and RIS, written from what the formats say and not from what we write: they refuse what a reference
 * manager would refuse.
 */

export interface ReadEntry {
  readonly type: string;
  readonly key: string;
  readonly fields: ReadonlyMap<string, string>;
}

/** Reads a whole `.bib` file. Braces are counted as BibTeX counts them: a backslash before one changes nothing. */
export function readBibtex(text: string): ReadEntry[] {
  const entries: ReadEntry[] = [];
  let at = 0;
  const fail = (what: string): never => {
    throw new Error(`${what} at ${at}: ${JSON.stringify(text.slice(at, at + 40))}`);
  };
  const space = () => {
    while (/\s/.test(text[at] ?? '')) at += 1;
  };
  const take = (pattern: RegExp, what: string): string => {
    const found = new RegExp(pattern.source, 'y');
    found.lastIndex = at;
    const match = found.exec(text)?.[0] ?? fail(`no ${what}`);
    at += match.length;
    return match;
  };
  const braced = (): string => {
    take(/\{/, 'opening brace');
    const start = at;
    for (let depth = 1; depth > 0; at += 1) {
      if (at >= text.length) fail('unbalanced braces');
      if (text[at] === '{') depth += 1;
      if (text[at] === '}') depth -= 1;
    }
    return text.slice(start, at - 1);
  };
  for (space(); at < text.length; space()) {
    const type = take(/@[a-z]+/, 'entry').slice(1);
    take(/\{/, 'opening brace');
    const key = take(/[^\s,{}"#%'()=\\~]+/, 'key');
    const fields = new Map<string, string>();
    while (take(/\s*[,}]\s*/, 'comma or closing brace').includes(',')) {
      if (text[at] === '}') continue;
      const name = take(/[a-z]+/, 'field');
      take(/\s*=\s*/, 'equals sign');
      if (fields.has(name)) fail(`${name} twice`);
      fields.set(name, braced());
    }
    entries.push({ type, key, fields });
  }
  return entries;
}

const COMMANDS: Readonly<Record<string, string>> = {
  textbackslash: '\\',
  textasciitilde: '~',
  textasciicircum: '^',
  textbraceleft: '{',
  textbraceright: '}',
};

/** What TeX would print of a text: an unescaped sign that means something to it is a fault. */
export function printedByTex(text: string): string {
  return text.replace(/\\([a-z]+)\{\}|\\([$&#%_{}])|[{}]|[\\$&#%_~^]/g, (found, command?: string, sign?: string) => {
    if (command) return COMMANDS[command] ?? `?${command}?`;
    if (sign) return sign;
    if (found === '{' || found === '}') return '';
    throw new Error(`TeX would read “${found}” in ${text}`);
  });
}

/** Reads a whole `.ris` file: CRLF, a tag of two signs, two spaces, a hyphen, a space; TY first and ER last. */
export function readRis(text: string): ReadonlyMap<string, string[]>[] {
  if (/[^\r]\n/.test(text)) throw new Error('a line that does not end in CRLF');
  const records: Map<string, string[]>[] = [];
  let open: Map<string, string[]> | undefined;
  for (const line of text.split('\r\n')) {
    if (line === '') continue;
    const [, tag = '', value = ''] = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line) ?? [];
    if (tag === '') throw new Error(`not a tag: ${JSON.stringify(line)}`);
    if ((tag === 'TY') !== (open === undefined)) throw new Error(`${tag} out of place`);
    open ??= new Map();
    if (tag === 'ER') {
      records.push(open);
      open = undefined;
    } else open.set(tag, [...(open.get(tag) ?? []), value]);
  }
  if (open) throw new Error('a record without an end');
  return records;
}
