/** <widget-builder>: makes the address of a frame and the line to paste from what is chosen, and shows what it gives. */

class WidgetBuilder extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.hidden = false;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('change', () => this.#show(form));
    this.querySelector('textarea')?.addEventListener('focus', (event) =>
      (event.target as HTMLTextAreaElement).select(),
    );
    this.#show(form);
  }

  #show(form: HTMLFormElement): void {
    const address =
      form.what.value === 'map'
        ? mapAddress(this.dataset.map ?? '', form)
        : frameAddress(this.dataset.root ?? '', form);
    const link = this.querySelector<HTMLAnchorElement>('[data-address]');
    const snippet = this.querySelector('textarea');
    if (link) {
      link.href = address;
      link.textContent = address;
    }
    const height = form.querySelector('input')?.valueAsNumber || 600;
    if (snippet) snippet.value = frameMarkup(address, this.dataset.title ?? '', height);
    this.#preview(address);
  }

  #preview(address: string): void {
    const place = this.querySelector<HTMLElement>('[data-preview]');
    if (!place) return;
    // A new frame each time: to change its address would add a step to the page's history.
    const frame = document.createElement('iframe');
    const { pathname, search } = new URL(address);
    frame.src = pathname + search;
    frame.title = this.dataset.title ?? '';
    place.querySelector('iframe')?.remove();
    place.append(frame);
    place.hidden = false;
  }
}

/** The first choice is a page of its own, which needs no script to be narrow; the others narrow it. */
function frameAddress(root: string, form: HTMLFormElement): string {
  const [first, ...others] = chosen(form);
  const address = new URL(first ? `${first.dataset.family}/${first.value}/` : 'liste/', root);
  for (const { name, value } of others) address.searchParams.set(name, value);
  return address.href;
}

/** The map reads all choices from its address; a region is the place whose list stands beside it. */
function mapAddress(map: string, form: HTMLFormElement): string {
  const address = new URL(map);
  for (const { name, value } of chosen(form)) address.searchParams.set(name === 'region' ? 'lieu' : name, value);
  return address.href;
}

/** The facets for which something is chosen, in the order of the form. */
function chosen(form: HTMLFormElement): HTMLSelectElement[] {
  return [...form.querySelectorAll<HTMLSelectElement>('select[data-family]')].filter(({ value }) => value !== '');
}

function frameMarkup(address: string, title: string, height: number): string {
  const frame = document.createElement('iframe');
  const attributes = { src: address, title, width: '100%', height: String(height), loading: 'lazy' };
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
  return frame.outerHTML;
}

customElements.define('widget-builder', WidgetBuilder);
