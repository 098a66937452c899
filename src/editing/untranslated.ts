/** What of an entry waits to be translated: texts that are there in the default language and not in another of the site. */

import type { Path } from '#model/validation/fault.ts';
import { isMapping } from '#model/validation/select.ts';
import { DEFAULT_LOCALE, type Locale } from '#schema/locale.ts';
import { ENTRY_FORM, type FormNode } from './form-shape.ts';

/** Where each such text stands. Costs what the record holds. */
export function untranslatedTexts(record: Readonly<Record<string, unknown>>, locale: Locale): Path[] {
  return ENTRY_FORM.flatMap((node) => waiting(node, record[node.at], [node.at], locale));
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
