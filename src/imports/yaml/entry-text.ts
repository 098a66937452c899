/**
 * The YAML of an entry: a new one in the house's style, or an existing one with only what differs written anew, so that
 * its comments, its order and the form of everything else stay as they are.
 */
import { type Document, isMap, parseDocument } from 'yaml';
import { organisationSchema } from '#schema/organisation.ts';
import { isSameValue } from './same-value.ts';
import { applySplices, patchMap, type Splice } from './yaml-patch.ts';
import { render, styled, WIDTH, withoutUndefined } from './yaml-style.ts';

const ORDER = Object.keys(organisationSchema.shape);

/** The text of a record in the order of the schema. */
export function entryText(record: object): string {
  return render(inOrder(record), 0);
}

/** The text that says `record` and keeps of `text` all that still holds. */
export function rewriteEntry(text: string, record: object): string {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'error' });
  const target = withoutUndefined(record);
  const splices: Splice[] = [];
  if (isMap(document.contents)) patchMap(text, document.contents, target as Record<string, unknown>, 0, splices, ORDER);
  const patched = applySplices(text, splices);
  const result = parseDocument(patched, { prettyErrors: false, logLevel: 'error' });
  if (result.errors.length === 0 && isSameValue(result.toJS(), target)) return patched;
  return rewriteWhole(document, target as Record<string, unknown>);
}

/** The way for texts whose form cannot be patched: yaml writes the document, comments included. */
function rewriteWhole(document: Document.Parsed, target: Record<string, unknown>): string {
  const current = (document.toJS() ?? {}) as Record<string, unknown>;
  for (const key of Object.keys(current)) if (!(key in target)) document.delete(key);
  for (const [key, value] of Object.entries(target))
    if (!isSameValue(current[key], value)) document.set(key, styled(document.createNode(value), 0));
  return document.toString({ lineWidth: WIDTH });
}

function inOrder(record: object): object {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b)));
}
