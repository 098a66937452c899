/** The form of an entry: each key of the schema, folded where it is large, with a way to add to its lists and to take out. */
import { ENTRY_FORM, type FormNode, keyOf } from '#editing/form-shape.ts';
import type { Path } from '#model/validation/fault.ts';
import { isMapping } from '#model/validation/select.ts';
import { button, folded, labelled, make } from './elements.ts';
import { controlFor } from './form-controls.ts';
import { controlId, type FormState } from './form-state.ts';
import type { Room } from './room.ts';
import { addingBelow } from './source-field.ts';
import { hintOf, labelOf } from './words.ts';

/** Written by the page itself: the list of changes, a withdrawal, a confirmation. */
const BY_ITSELF: readonly string[] = ['changes', 'withdrawn', 'verified'];
/** What stands open at first: what every entry must say. */
const OPEN: readonly string[] = ['name', 'acronym', 'kind', 'tier', 'summary'];

/** All sections, in the order of an entry. */
export function formSections(state: FormState, room: Room): HTMLElement {
  const sections = ENTRY_FORM.filter((node) => !BY_ITSELF.includes(node.at)).map((node) => {
    const part = () => drawNode(node, [node.at], state, room);
    if (node.is !== 'group' && node.is !== 'list') return part();
    const count = countOf(state.at([node.at]));
    const title = `${labelOf(node, room.t)} (${count || room.t.editing.nothing})`;
    const section = folded(title, part, OPEN.includes(node.at));
    section.dataset.key = node.at;
    return section;
  });
  return make('div', { class: 'sections' }, ...sections);
}

/** How many items a list has, or keys a group. */
function countOf(value: unknown): number {
  return Array.isArray(value) ? value.length : isMapping(value) ? Object.keys(value).length : 0;
}

function drawNode(node: FormNode, path: Path, state: FormState, room: Room): HTMLElement {
  if (node.is === 'list') return drawList(node, path, state, room);
  if (node.is === 'group') return drawGroup(node, path, state, room);
  const control = controlFor(node, path, state, room);
  const field = labelled(labelOf(node, room.t), control, hintOf(node, room.t));
  field.append(make('span', { class: 'wrong', id: `${control.id}-error` }));
  return field;
}

function drawGroup(node: FormNode & { is: 'group' }, path: Path, state: FormState, room: Room): HTMLElement {
  const isWithin = path.length > 1;
  const parts = node.fields.map((field) => {
    const own = [...path, lastOf(field.at)];
    const isRare = (field.is === 'group' || field.is === 'list') && field.isOptional && state.at(own) === undefined;
    return isRare
      ? folded(room.t.editing.fill(labelOf(field, room.t)), () => drawNode(field, own, state, room))
      : drawNode(field, own, state, room);
  });
  const place = make('span', { class: 'wrong', id: `${controlId(path)}-error`, tabindex: '-1' });
  const last = path.at(-1);
  const label = labelOf(node, room.t);
  const legend = typeof last === 'number' ? room.t.editing.item(label, last + 1) : label;
  if (!isWithin) return make('div', { id: controlId(path) }, place, ...parts);
  return make('fieldset', { id: controlId(path) }, make('legend', {}, legend), place, ...parts);
}

function drawList(node: FormNode & { is: 'list' }, path: Path, state: FormState, room: Room): HTMLElement {
  const { t } = room;
  const label = labelOf(node, t);
  const holder = make('div', { class: 'list', role: 'group', 'aria-label': label, id: controlId(path) });
  const draw = (focusOn?: number) => {
    state.forget(path);
    const value = state.at(path);
    const items: readonly unknown[] = Array.isArray(value) ? value : [];
    const drawnItems = items.map((_, index) => {
      const name = t.editing.item(label, index + 1);
      const remove = button(t.editing.remove(name), () => {
        state.set([...path, index], undefined);
        draw(Math.max(0, index - 1));
      });
      return make('div', { class: 'item' }, drawItem(node.item, [...path, index], state, room, name), remove);
    });
    const add = button(t.editing.add(label), () => {
      state.set([...path, items.length], emptyItem(node.item, state.source));
      draw(items.length);
    });
    const place = make('span', { class: 'wrong', id: `${controlId(path)}-error` });
    holder.replaceChildren(
      ...(path.length > 1 ? [make('p', { class: 'list-title' }, label)] : []),
      place,
      ...drawnItems,
      add,
    );
    if (focusOn === undefined) return;
    const target = holder.querySelectorAll('.item')[focusOn]?.querySelector<HTMLElement>('input, textarea, select');
    (target ?? add).focus();
  };
  draw();
  return holder;
}

function drawItem(node: FormNode, path: Path, state: FormState, room: Room, name: string): HTMLElement {
  if (node.is === 'group' || node.is === 'list') return drawNode(node, path, state, room);
  const control = controlFor(node, path, state, room);
  control.setAttribute('aria-label', name);
  const field = make('p', { class: 'field' }, control, make('span', { class: 'wrong', id: `${control.id}-error` }));
  if (node.is !== 'citation') return field;
  return make(
    'div',
    {},
    field,
    addingBelow(control, room, (citation) => state.set(path, citation)),
  );
}

/** A new fact cites the source that the editor gave; a new word is empty. */
function emptyItem(node: FormNode, source: string): unknown {
  if (node.is === 'citation') return source;
  if (node.is !== 'group') return '';
  const isCited = node.fields.some((field) => keyOf(field) === 'cite');
  return isCited && source ? { cite: [source] } : {};
}

function lastOf(at: string): string {
  return at.split('.').at(-1) ?? '';
}
