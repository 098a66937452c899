/** Reports the errors of the YAML parser in the terms of our table, each where it began. */
import { type Document, isCollection, isScalar, visit, type YAMLError } from 'yaml';
import type { YamlProblem } from './yaml-problem.ts';

/** One problem a line at the most, and none after what confuses the rest of the text. */
export function syntaxProblems(documents: readonly Document.Parsed[], body: string): YamlProblem[] {
  const errors = documents.flatMap((document) => document.errors);
  const openings = errors.length > 0 ? openingsOf(documents) : {};
  const problems: YamlProblem[] = [];
  const lines = new Set<number>();
  for (const { code, message, pos } of errors) {
    const variant = variantOf(code, message);
    const offset = openings[variant ?? '']?.get(pos[0]) ?? pos[0];
    const line = body.lastIndexOf('\n', offset - 1);
    if (!lines.has(line)) {
      problems.push({ code: 'YAML_SYNTAX', offset, params: variant ? { variant } : { detail: message } });
    }
    lines.add(line);
    if (variant === 'unclosed-quote' || message.includes('in YAML stream')) return problems;
  }
  const second = documents[1];
  if (second) problems.push({ code: 'YAML_SYNTAX', offset: second.range[0], params: { variant: 'documents' } });
  return problems;
}

function variantOf(code: YAMLError['code'], message: string): string | undefined {
  if (message.startsWith('Missing closing')) return 'unclosed-quote';
  if (message.includes('end with a ')) return 'unclosed-bracket';
  if (message.startsWith('Implicit')) return 'missing-colon';
  if (message.startsWith('Nested mappings')) return 'colon';
  if (code === 'BAD_INDENT' || code === 'BLOCK_AS_IMPLICIT_KEY') return 'indent';
  if (code === 'BLOCK_IN_FLOW') return 'missing-comma';
  if (code === 'BAD_SCALAR_START') return 'reserved';
  if (code === 'BAD_DQ_ESCAPE') return 'escape';
  return message.endsWith('at node end') ? 'after-value' : undefined;
}

/** Where what ends at an offset was opened, by the variant that speaks of it. */
type Openings = Readonly<Record<string, ReadonlyMap<number, number>>>;

/** The quotes and brackets of all documents, looked for once: a broken text may have an error on every line. */
function openingsOf(documents: readonly Document.Parsed[]): Openings {
  const scalars = new Map<number, number>();
  const collections = new Map<number, number>();
  for (const document of documents) {
    visit(document, {
      Node(_, node) {
        const [start, end] = node.range ?? [];
        if (start === undefined || end === undefined) return;
        if (isScalar(node)) scalars.set(end, start);
        if (isCollection(node)) collections.set(end, start);
      },
    });
  }
  return { 'unclosed-quote': scalars, 'unclosed-bracket': collections };
}
