/** What the page calls keys, choices, entries and faults, in the words that pages use. */
import { entryIdOf, sourceIdOf } from '#editing/editing-content.ts';
import { recordOf } from '#editing/entry-draft.ts';
import { ENTRY_FORM, type FormNode, keyOf } from '#editing/form-shape.ts';
import { ofRemark } from '#i18n/field-words.ts';
import type { WorkingText } from '#i18n/site-text.ts';
import type { PageWords } from '#imports/wording.ts';
import { describeFault } from '#model/validation/describe-fault.ts';
import type { Fault } from '#model/validation/fault.ts';
import type { FaultCode, FaultMessage } from '#model/validation/fault-codes.ts';
import { isMapping } from '#model/validation/select.ts';
import { REMARK_FIELDS } from '#schema/fields.ts';
import { isLocale, type Locale, NAME_LANGUAGES } from '#schema/locale.ts';
import type { Room } from './room.ts';

/** What a key is called: as everywhere on the site, or by the page's own words. */
export function labelOf(node: Pick<FormNode, 'at'>, t: WorkingText): string {
  const key = keyOf(node);
  if (isLocale(key) || Object.hasOwn(NAME_LANGUAGES, key)) return t.editing.inLanguage(nameOf(key));
  const fields: Readonly<Record<string, { readonly label: string } | undefined>> = t.fields;
  const keys: Readonly<Record<string, string | undefined>> = t.editing.keys;
  const ofSource: Readonly<Record<string, string | undefined>> = t.editing.sourceKeys;
  return keys[key] ?? fields[key]?.label ?? ofSource[key] ?? key;
}

/** What helps to fill in a value, where something does: said of this place, or of its key wherever it stands. */
export function hintOf(node: Pick<FormNode, 'at'>, t: WorkingText): string {
  const hints: Readonly<Record<string, string | undefined>> = t.editing.hints;
  return hints[node.at] ?? hints[keyOf(node)] ?? '';
}

/** What the file of an entry or a source is called: the name of its organisation, or its own where it holds none. */
export function entryName(
  path: string,
  { workspace, lists }: Room,
  text = workspace.textOf(entryIdOf(path) ?? ''),
): string {
  if (sourceIdOf(path)) return sourceName(path, text ?? workspace.textAt(path), lists);
  const id = entryIdOf(path) ?? path;
  const known = lists.organisations.labelOf(id);
  return known === id ? String(recordOf(text).name ?? id) : known;
}

/** What a source is shown as where it is cited, by its own file where the list does not have it. */
function sourceName(path: string, text: string | undefined, { citations }: Room['lists']): string {
  const [anchor = ''] = Object.keys(Object(recordOf(text).anchors));
  const citation = `${sourceIdOf(path)}#${anchor}`;
  const known = citations.labelOf(citation);
  return known === citation ? String(recordOf(text).title ?? sourceIdOf(path)) : known;
}

/** A name that is no code of a fault is refused by the compiler. */
type OwnFaults = {
  readonly [Code in keyof WorkingText['editing']['plainFaults']]: Code extends FaultCode ? FaultMessage : never;
};

/** A fault as a form says it: by the names of its fields and what to press, else as the command does. */
export function sayFault(fault: Fault, t: WorkingText): FaultMessage {
  const faults: OwnFaults = t.editing.plainFaults;
  const plain: Readonly<Partial<Record<FaultCode, FaultMessage>>> = faults;
  const own = plain[fault.code];
  const { key } = fault.params;
  const params = typeof key === 'string' ? { ...fault.params, key: labelOf({ at: key }, t) } : fault.params;
  const wordings = own ? { ...t.faults.wordings, [fault.code]: own } : t.faults.wordings;
  return describeFault({ ...fault, params }, { ...t.faults, wordings });
}

/** How the page says what a table holds that cannot be read. */
export function pageWords({ t, lists }: Pick<Room, 't' | 'lists'>): PageWords {
  return {
    fault: (fault) => sayFault(fault, t),
    field: (field) =>
      field
        .split('.')
        .map((at) => labelOf({ at }, t))
        .join(', '),
    meaning: t.editing.bringMeaning,
    entry: (id) => lists.organisations.labelOf(id),
    same: t.editing.bringSameHow,
    accept: t.editing.bringAcceptHow,
  };
}

/** The name of a language in that of the page. */
function nameOf(language: string): string {
  const names = new Intl.DisplayNames(document.documentElement.lang, { type: 'language' });
  return names.of(language) ?? language;
}

/** A path of an entry in words: `contacts.phones.0.number` is “Téléphones 1, Numéro international”. */
export function pathInWords(path: readonly (string | number)[], t: WorkingText): string {
  const words: string[] = [];
  for (const step of path)
    if (typeof step === 'number') words.push(t.editing.item(words.pop() ?? '', step + 1));
    else words.push(labelOf({ at: step }, t));
  return words.filter((word) => word !== t.fields.contacts.label || path.length === 1).join(', ');
}

/** The word for an option of a closed list: that of the key that it names where the list has none; itself where neither has. */
export function optionWord(node: Pick<FormNode, 'at'>, option: string, t: WorkingText, locale: Locale): string {
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
    grade: t.sources.grade,
  };
  const own = words[node.at] ?? words[keyOf(node)];
  const word = isMapping(own) ? own[option] : undefined;
  return typeof word === 'string' ? word : labelOf({ at: option }, t);
}

/** Every kind of value by where it stands, `*` for any item of a list. */
const NODES: ReadonlyMap<string, FormNode> = new Map(allOf(ENTRY_FORM).map((node) => [node.at, node]));

function allOf(nodes: readonly FormNode[]): FormNode[] {
  return nodes.flatMap((node) => {
    const within = node.is === 'group' ? node.fields : node.is === 'list' ? [node.item] : [];
    return [node, ...allOf(within)];
  });
}

/** A value as the form shows it: the name of what it stands for. */
export function valueInWords(
  path: readonly (string | number)[],
  value: string | number | boolean,
  { t, lists, locale }: Pick<Room, 't' | 'lists' | 'locale'>,
): string {
  const node = NODES.get(path.map((step) => (typeof step === 'number' ? '*' : step)).join('.'));
  if (node?.is === 'flag' || value === true) return t.editing.yes;
  if (path[0] === 'grade') return optionWord({ at: 'grade' }, String(value), t, locale);
  if (node?.is === 'choice') return optionWord(node, String(value), t, locale);
  if (node?.is === 'citation') return lists.citations.labelOf(String(value));
  const isNamed = node?.is === 'reference' && node.to !== 'sources' && node.to !== 'acronyms';
  return isNamed ? lists[node.to as keyof typeof lists].labelOf(String(value)) : String(value);
}
