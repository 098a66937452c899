/** What the form calls keys and choices, in the words that pages use. */
import type { FormNode } from '#editing/form-shape.ts';
import { keyOf } from '#editing/form-shape.ts';
import { ofRemark } from '#i18n/field-words.ts';
import type { SiteText } from '#i18n/site-text.ts';
import { isMapping } from '#model/validation/select.ts';
import { REMARK_FIELDS } from '#schema/fields.ts';
import { isLocale, type Locale, NAME_LANGUAGES } from '#schema/locale.ts';

/** What a key is called: as everywhere on the site, or by the page's own words. */
export function labelOf(node: Pick<FormNode, 'at'>, t: SiteText): string {
  const key = keyOf(node);
  if (isLocale(key) || Object.hasOwn(NAME_LANGUAGES, key)) return t.editing.inLanguage(nameOf(key));
  const fields: Readonly<Record<string, { readonly label: string } | undefined>> = t.fields;
  const keys: Readonly<Record<string, string | undefined>> = t.editing.keys;
  return keys[key] ?? fields[key]?.label ?? key;
}

/** The name of a language in that of the page. */
function nameOf(language: string): string {
  const names = new Intl.DisplayNames(document.documentElement.lang, { type: 'language' });
  return names.of(language) ?? language;
}

/** A path of an entry in words: `contacts.phones.0.number` is “Téléphones 1, Numéro international”. */
export function pathInWords(path: readonly (string | number)[], t: SiteText): string {
  const words: string[] = [];
  for (const step of path)
    if (typeof step === 'number') words.push(t.editing.item(words.pop() ?? '', step + 1));
    else words.push(labelOf({ at: step }, t));
  return words.filter((word) => word !== t.fields.contacts.label || path.length === 1).join(', ');
}

/** The word for an option of a closed list: that of the key that it names where the list has none; itself where neither has. */
export function optionWord(node: Pick<FormNode, 'at'>, option: string, t: SiteText, locale: Locale): string {
  const words: Readonly<Record<string, unknown>> = {
    kind: t.kind,
    tier: t.tier,
    'legal.formality': t.formality,
    'scope.scale': t.scale,
    'remarks.*.kind': t.quality.kind,
    'remarks.*.field': Object.fromEntries(REMARK_FIELDS.map((field) => [field, ofRemark(t, field, locale)])),
    'withheld.*.field': Object.fromEntries(REMARK_FIELDS.map((field) => [field, ofRemark(t, field, locale)])),
    basis: t.data.basis,
    status: t.data.contactStatus,
    way: t.round.ways,
  };
  const own = words[node.at] ?? words[keyOf(node)];
  const word = isMapping(own) ? own[option] : undefined;
  return typeof word === 'string' ? word : labelOf({ at: option }, t);
}
