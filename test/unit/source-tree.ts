/** The sources as trees: literals, text of templates and what is exported, for the rules that no linter here has. */
import ts from 'typescript';

const SCRIPT = /<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g;

/** A file as one tree or two: an Astro file's frontmatter, then its template as JSX. */
export function treesOf(file: string, text: string): ts.SourceFile[] {
  if (!file.endsWith('.astro')) return [parse(file, text, ts.ScriptKind.TS)];
  const [, frontmatter = '', template = text] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  return [
    parse(file, frontmatter, ts.ScriptKind.TS),
    parse(file, `<>${template.replace(SCRIPT, '')}</>`, ts.ScriptKind.TSX),
  ];
}

function parse(file: string, text: string, kind: ts.ScriptKind): ts.SourceFile {
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
}

export function visitNodes(tree: ts.Node, look: (node: ts.Node) => void): void {
  look(tree);
  ts.forEachChild(tree, (child) => visitNodes(child, look));
}

/** Every piece of text that a file could show: strings, the fixed pieces of templates, text between tags. */
export function literalsOf(file: string, text: string): { readonly node: ts.Node; readonly text: string }[] {
  const found: { node: ts.Node; text: string }[] = [];
  for (const tree of treesOf(file, text))
    visitNodes(tree, (node) => {
      if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
        found.push({ node, text: node.text });
      else if (ts.isJsxText(node)) found.push({ node, text: node.text });
    });
  return found;
}
