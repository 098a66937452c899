/** What of an entry waits to be translated, or to be read again in another language of the site. */

import type { Path } from '#model/validation/fault.ts';
import { isMapping, valueAt } from '#model/validation/select.ts';
import { DEFAULT_LOCALE, type Locale } from '#schema/locale.ts';
import { changedValues } from './changed-values.ts';
import { ENTRY_FORM, type FormNode } from './form-shape.ts';

/** Where each text stands that is there in the default language and not in this one. Costs what the record holds. */
export function untranslatedTexts(record: Readonly<Record<string, unknown>>, locale: Locale): Path[] {
  return ENTRY_FORM.flatMap((node) => waiting(node, record[node.at], [node.at], locale));
}

/** Where each text stands that was rewritten in the default language while this one still says what it said. */
export function staleTexts(before: unknown, after: unknown, locale: Locale): Path[] {
  const changed = changedValues(before, after).map(({ kind, path }) => `${kind} ${path.join('.')}`);
  const isChanged = (kind: 'out' | 'in', path: Path) => changed.includes(`${kind} ${path.join('.')}`);
  return changedValues(before, after).flatMap(({ kind, path }) => {
    if (kind !== 'in' || path.at(-1) !== DEFAULT_LOCALE || !isChanged('out', path)) return [];
    const text = path.slice(0, -1);
    const own = [...text, locale];
    return valueAt(after, own) === undefined || isChanged('in', own) ? [] : [text];
  });
}

function waiting(node: FormNode, value: unknown, path: Path, locale: Locale): Path[] {
  if (node.is === 'list')
    return Array.isArray(value)
      ? value.flatMap((item: unknown, index) => waiting(node.item, item, [...path, index], locale))
      : [];
  if (node.is !== 'group' || !isMapping(value)) return [];
  const keys = node.fields.map(({ at }) => at.split('.').at(-1) ?? '');
  if (keys.includes(DEFAULT_LOCALE) && keys.includes(locale))
    return value[DEFAULT_LOCALE] !== undefined && value[locale] === undefined ? [path] : [];
  return node.fields.flatMap((field, index) => {
    const key = keys[index] ?? '';
    return waiting(field, value[key], [...path, key], locale);
  });
}
