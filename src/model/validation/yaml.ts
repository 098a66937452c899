/** Reads the YAML of one file to a plain value, or reports why it cannot; never throws, whatever the text. */
import { Composer, CST, type Document, isScalar, Lexer, Parser, visit } from 'yaml';
import type { YamlProblem } from './yaml-problem.ts';
import { syntaxProblems } from './yaml-syntax.ts';

/** Deeper than any entry needs; keeps the composer, which calls itself, from running out of stack. */
const MAX_DEPTH = 64;

/** Duplicate keys are found below, in linear time, so that the first of the two can be named. */
export const YAML_OPTIONS = { uniqueKeys: false, prettyErrors: false, logLevel: 'error' } as const;

/** The value, absent when the text could not be understood, and what is wrong with the text. */
export interface YamlResult {
  readonly value?: unknown;
  readonly problems: readonly YamlProblem[];
}

/** A text without byte order mark and with plain line ends: the same lines and columns as in an editor. */
export function plainLines(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/** Reads a text that went through `plainLines`. */
export function readYaml(body: string): YamlResult {
  const lost = body.indexOf('\uFFFD');
  if (lost >= 0) return { problems: [{ code: 'BAD_ENCODING', offset: lost }] };
  const { tokens, problems } = scan(body);
  if (problems.length > 0) return { problems };
  const documents = compose(tokens, body.length);
  const syntax = syntaxProblems(documents, body);
  const tab = findTab(body);
  const found = tab ? [tab, ...syntax.filter(({ offset }) => offset < tab.offset)] : syntax;
  return syntax.length > 0 ? { problems: found } : readDocument(documents[0], found);
}

/** A broken text may have an error at each character: nobody reads their traces, and taking them costs seconds. */
function compose(tokens: readonly CST.Token[], length: number): Document.Parsed[] {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return [...new Composer(YAML_OPTIONS).compose(tokens, true, length)];
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function readDocument(document: Document.Parsed | undefined, problems: readonly YamlProblem[]): YamlResult {
  const value: unknown = document?.toJS();
  if (!document || value === null || value === undefined) {
    return { problems: problems.length > 0 ? problems : [{ code: 'EMPTY_FILE', offset: 0 }] };
  }
  return { value, problems: [...problems, ...duplicateKeys(document)] };
}

/** Reads word by word, stopping at too many levels, and finds what is refused before anything is expanded. */
function scan(body: string): { tokens: CST.Token[]; problems: YamlProblem[] } {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const problems: YamlProblem[] = [];
  let isScalarNext = false;
  for (const lexeme of new Lexer().lex(body)) {
    const { offset } = parser;
    if (!isScalarNext && isRefused(lexeme)) {
      problems.push({ code: 'YAML_ALIAS', offset, params: { value: lexeme } });
    }
    isScalarNext = lexeme === CST.SCALAR;
    tokens.push(...parser.next(lexeme));
    if (parser.stack.length > MAX_DEPTH) return { tokens: [], problems: [...problems, { code: 'TOO_DEEP', offset }] };
  }
  tokens.push(...parser.end());
  return { tokens, problems };
}

function isRefused(lexeme: string): boolean {
  const type = CST.tokenType(lexeme);
  return type === 'anchor' || type === 'alias' || type === 'tag' || type === 'directive-line';
}

/** The first line indented with a tab, and how many there are. */
function findTab(body: string): YamlProblem | undefined {
  const lines = body.includes('\t') ? [...body.matchAll(/^( *)\t[ \t]*[^\s#]/gm)] : [];
  const [first] = lines;
  return (
    first && { code: 'TAB_INDENT', offset: first.index + (first[1] ?? '').length, params: { count: lines.length } }
  );
}

function duplicateKeys(document: Document.Parsed): YamlProblem[] {
  const problems: YamlProblem[] = [];
  visit(document, {
    Map(_, { items }) {
      const seen = new Map<string, number>();
      for (const { key } of items) {
        if (!isScalar(key) || !key.range) continue;
        const [offset] = key.range;
        const name = String(key.value ?? '');
        const otherOffset = seen.get(name);
        if (otherOffset === undefined) seen.set(name, offset);
        else problems.push({ code: 'DUPLICATE_KEY', offset, params: { key: name }, otherOffset });
      }
    },
  });
  return problems;
}
