/** One control for each kind of value that is not made of others. */
import type { FormNode } from '#editing/form-shape.ts';
import { namesPerson, seemsToNamePerson } from '#model/intake/persons.ts';
import type { Path } from '#model/validation/fault.ts';
import { choice, make } from './elements.ts';
import { controlId, type FormState } from './form-state.ts';
import type { Room } from './room.ts';
import { optionWord } from './words.ts';

type Leaf = Exclude<FormNode, { is: 'group' | 'list' }>;
type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The control of a value, which writes what is typed into the state. */
export function controlFor(node: Leaf, path: Path, state: FormState, room: Room): Control {
  const value = state.at(path);
  const control = drawn(node, value, room);
  control.id = controlId(path);
  control.setAttribute('aria-describedby', `${control.id}-error`);
  const event = control instanceof HTMLSelectElement ? 'change' : 'input';
  control.addEventListener(event, () => {
    const said = valueFrom(node, control, room);
    const isNamed =
      node.is === 'text' && !isName(node) && typeof said === 'string' && said !== value && seemsNamed(node, said);
    if (isNamed) state.named.set(control.id, path);
    else state.named.delete(control.id);
    // What an import would not write is not written here either: the value stays as it stood.
    state.set(path, isNamed ? value : said);
  });
  return control;
}

/** Organisations that bear the name of a person keep it. */
function isName({ at }: Leaf): boolean {
  return /^(?:name|acronym|aliases|nameIn|searchNames)\b/.test(at);
}

/** What a number is for is no name of who answers it; elsewhere a title shows a person. */
function seemsNamed({ at }: Leaf, text: string): boolean {
  return /^contacts\..*\.label\./.test(at) ? seemsToNamePerson(text, '') : namesPerson(text);
}

function drawn(node: Leaf, value: unknown, { t, locale, lists }: Room): Control {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  switch (node.is) {
    case 'choice': {
      const options = node.options.map((option) => [option, optionWord(node, option, t, locale)] as const);
      return choice([['', t.editing.notChosen], ...options], text);
    }
    case 'flag':
      return choice(
        [
          ['', t.editing.notChosen],
          ['true', t.editing.yes],
        ],
        value === true ? 'true' : '',
      );
    case 'reference':
      // Sources and acronyms are never named by an entry alone.
      if (node.to === 'sources' || node.to === 'acronyms') return make('input', { value: text });
      return make('input', { list: `choix-${node.to}`, value: lists[node.to].labelOf(text), autocomplete: 'off' });
    case 'citation':
      return make('input', { list: 'choix-citations', value: lists.citations.labelOf(text), autocomplete: 'off' });
    case 'number':
      return make('input', { inputmode: 'numeric', value: text });
    case 'date':
      return make('input', { value: text, autocomplete: 'off' });
    case 'text': {
      if (!node.isLong) return make('input', { value: text, autocomplete: 'off' });
      const area = make('textarea', { rows: text.length > 120 ? '5' : '2', lang: node.at.split('.').at(-1) });
      area.value = text;
      return area;
    }
  }
}

function valueFrom(node: Leaf, control: Control, { lists }: Room): unknown {
  const { value } = control;
  if (value.trim() === '') return undefined;
  switch (node.is) {
    case 'flag':
      return true;
    case 'number':
      return /^\d+$/.test(value.trim()) ? Number(value) : value;
    case 'reference':
      return node.to === 'sources' || node.to === 'acronyms' ? value : lists[node.to].idOf(value);
    case 'citation':
      return lists.citations.idOf(value);
    default:
      return value;
  }
}
