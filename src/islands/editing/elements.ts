/** Elements made of text and attributes alone: what a file says is never markup. */

type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** An element with its attributes (true: there without a value, false: not there) and what stands in it. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) made.setAttribute(key, value === true ? '' : value);
  made.append(...children);
  return made;
}

/** A button that acts, and sends no form. */
export function button(text: string, act: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const made = make('button', { type: 'button', class: 'button', ...attributes }, text);
  made.addEventListener('click', act);
  return made;
}

/** What is folded until somebody opens it; its content is made then. */
export function folded(title: string, content: () => Node, isOpen = false): HTMLDetailsElement {
  const made = make('details', { open: isOpen }, make('summary', {}, title));
  const fill = () => {
    if (made.childElementCount === 1) made.append(content());
  };
  if (isOpen) fill();
  made.addEventListener('toggle', () => made.open && fill());
  return made;
}

let made = 0;

/** A label, what helps to answer, and the control, tied to each other. */
export function labelled(label: string, control: HTMLElement, hint = ''): HTMLElement {
  control.id ||= `redaction-${++made}`;
  const described = [control.getAttribute('aria-describedby'), hint && `${control.id}-hint`].filter(Boolean).join(' ');
  if (described) control.setAttribute('aria-describedby', described);
  return make(
    'p',
    { class: 'field' },
    make('label', { for: control.id }, label),
    ...(hint ? [make('span', { class: 'quiet', id: `${control.id}-hint` }, hint)] : []),
    control,
  );
}

/** A list of buttons beside each other. */
export function buttons(...items: readonly HTMLElement[]): HTMLElement {
  return make('ul', { class: 'buttons' }, ...items.map((item) => make('li', {}, item)));
}

/** Choices below a text field; a browser offers those that hold what was typed. */
export function dataList(id: string, labels: readonly string[]): HTMLDataListElement {
  return make('datalist', { id }, ...labels.map((label) => new Option(label, label)));
}

/** A choice of a closed list, the first one empty. */
export function choice(
  options: readonly (readonly [value: string, label: string])[],
  value: string,
): HTMLSelectElement {
  const made = make('select', {}, ...options.map(([own, label]) => new Option(label, own, false, own === value)));
  made.value = value;
  return made;
}
