/** What can happen to a text file between an editor's hands and the site: pure changes of a text, chosen by numbers. */
import * as fc from 'fast-check';

/** One change: what, where (0 to 1 of the text), how much of it, and which of the odd pieces. */
export interface Mutation {
  readonly kind: keyof typeof KINDS;
  readonly at: number;
  readonly size: number;
  readonly piece: number;
}

/** Pieces that confuse parsers, terminals, browsers and spreadsheets. */
const PIECES: readonly string[] = [
  '\u0000',
  '\u0007\u001b[2J',
  '\u200f\u202ename\u202c',
  '\ufeff',
  '\u2028',
  '\ud800',
  '\u{1f3f3}\ufe0f\u200d\u{1f308}',
  `e${'\u0301'.repeat(300)}`,
  '\t',
  '\r',
  '---\n',
  '...\n',
  '%YAML 1.1\n---\n',
  '&a [x, x]',
  '*a',
  '<<: { name: x }\n',
  '<<: *a\n',
  '!!js/function "function () {}"',
  '!!binary aGVsbG8=',
  '!<tag:yaml.org,2002:str> x',
  '? [a, b]\n: c\n',
  '__proto__: { polluted: true }\n',
  'constructor: { prototype: { polluted: true } }\n',
  '"',
  "'",
  '{',
  ']',
  '|\n',
  '>-\n',
  '# ',
  ': ',
  ', ',
  '<script>alert(1)</script>',
  '" onmouseover="alert(1)',
  '=HYPERLINK("http://x.test")',
  'javascript:alert(1)',
  '&lt;b&gt;',
  '../../etc/passwd',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it must stay as it is
  '${7*7}{{7*7}}',
  'é'.normalize('NFD'),
  'عربي',
];

/** What a value may be re-typed to. */
const VALUES: readonly string[] = [
  '5',
  '-0',
  '1e999',
  '.nan',
  '0x1F',
  '0o17',
  'true',
  'no',
  '~',
  '',
  '[]',
  '{}',
  '[~]',
  '{ fr: x }',
  '{ fr: x, en: y }',
  '2024-01-02',
  '"2024-02-30"',
  '12:30:00',
  '+22320222056',
  '"+22320222056"',
  '"a b"',
  '"\\ud800"',
  '"\\x00"',
  '"  "',
  '"déjà vu, c’est « dit »"',
  '"\\" onclick=\\"alert(1)"',
  'ame',
  'kayes',
  '[crpm-mali-2022#t2]',
  '"2031"',
];

const MAX_REPEATED = 300_000;

const KINDS = {
  cut: (text: string, from: number, to: number) => text.slice(0, from) + text.slice(to),
  cutEnd: (text: string, from: number) => text.slice(0, from),
  double: (text: string, from: number, to: number) => text.slice(0, to) + text.slice(from),
  insert: (text: string, from: number, _: number, piece: number) =>
    text.slice(0, from) + pick(PIECES, piece) + text.slice(from),
  replace: (text: string, from: number, to: number, piece: number) =>
    text.slice(0, from) + pick(PIECES, piece) + text.slice(to),
  retype: (text: string, from: number, _: number, piece: number) =>
    onLine(text, from, (line) =>
      line.replace(/(:\s+|-\s+)\S.*$/, (_all, mark: string) => `${mark}${pick(VALUES, piece)}`),
    ),
  requote: (text: string, from: number) =>
    onLine(text, from, (line) =>
      line.replace(/(:\s+)([^"'{[>|].*)$/, (_all, mark: string, value: string) => `${mark}${JSON.stringify(value)}`),
    ),
  dropLine: (text: string, from: number) => onLine(text, from, () => undefined),
  doubleLine: (text: string, from: number) => onLine(text, from, (line) => `${line}\n${line}`),
  indent: (text: string, from: number, _: number, piece: number) =>
    onLine(text, from, (line) => (piece < 0.4 ? ` ${line}` : piece < 0.7 ? `\t${line}` : line.replace(/^ {1,2}/, ''))),
  comment: (text: string, from: number) => onLine(text, from, (line) => `# ${line}`),
  swapLines: (text: string, from: number, to: number) => {
    const lines = text.split('\n');
    const [a, b] = [lineAt(text, from), lineAt(text, to)];
    return lines
      .map((line, index) => (index === a ? (lines[b] ?? '') : index === b ? (lines[a] ?? '') : line))
      .join('\n');
  },
  lineEnds: (text: string, _: number, __: number, piece: number) => text.replaceAll('\n', piece < 0.5 ? '\r\n' : '\r'),
  byteOrderMark: (text: string) => `\ufeff${text}`,
  decompose: (text: string) => text.normalize('NFD'),
  upperCase: (text: string, from: number, to: number) =>
    text.slice(0, from) + text.slice(from, to).toUpperCase() + text.slice(to),
  enormous: (text: string, from: number, to: number, piece: number) => {
    const part = text.slice(from, to) || 'x';
    return text.slice(0, from) + part.repeat(Math.ceil((piece * MAX_REPEATED) / part.length)) + text.slice(from);
  },
  nest: (text: string, from: number, _: number, piece: number) =>
    text.slice(0, from) +
    pick(['[', '{ a: ', '- ', '? ', '{', '[[{'], piece).repeat(Math.ceil(piece * 20_000)) +
    text.slice(from),
  explode: (text: string) => {
    const levels = Array.from(
      { length: 30 },
      (_, level) => `l${level}: &l${level} [${level ? `*l${level - 1}, *l${level - 1}` : 'x'}]`,
    );
    return `${levels.join('\n')}\n${text}`;
  },
  merge: (text: string) => `base: &base { name: x, tier: named }\n<<: *base\n${text}`,
} as const satisfies Record<string, (text: string, from: number, to: number, piece: number) => string>;

/** Any mutation. */
export const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom(...(Object.keys(KINDS) as (keyof typeof KINDS)[])),
  at: unit(),
  // Most slips are small; some take half of the file away.
  size: fc.oneof({ weight: 4, arbitrary: unit().map((share) => share / 50) }, { weight: 1, arbitrary: unit() }),
  piece: unit(),
});

/** The text after the change, as a program reads it back from a disk. */
export function mutate(text: string, { kind, at, size, piece }: Mutation): string {
  const from = Math.floor(at * text.length);
  const to = Math.min(text.length, from + Math.ceil(size * text.length));
  return Buffer.from(KINDS[kind](text, from, to, piece)).toString('utf8');
}

/** Evenly spread: the library's own numbers crowd at the ends. */
function unit(): fc.Arbitrary<number> {
  return fc.noBias(fc.integer({ min: 0, max: 99_999 })).map((share) => share / 100_000);
}

function pick(from: readonly string[], piece: number): string {
  return from[Math.floor(piece * from.length)] ?? '';
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length - 1;
}

function onLine(text: string, offset: number, change: (line: string) => string | undefined): string {
  const lines = text.split('\n');
  const index = lineAt(text, offset);
  return lines.flatMap((line, at) => (at === index ? (change(line) ?? []) : line)).join('\n');
}
