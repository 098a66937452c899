/** `<network-graph>`: shows the neighbours of a node that is pointed at or chosen. The address holds the choice. */
import { ownAddress } from './own-address.ts';

const KEY = 'noeud';

export class NetworkGraph extends HTMLElement {
  #chosen = '';

  connectedCallback(): void {
    const form = this.querySelector('form');
    const field = this.#field();
    if (!form || !field) return;
    form.addEventListener('submit', (event) => event.preventDefault());
    field.addEventListener('change', () => this.#choose(field.value, true));
    for (const node of this.#nodes()) {
      node.addEventListener('mouseenter', () => this.#show(node.dataset.id ?? ''));
      node.addEventListener('mouseleave', () => this.#show(this.#chosen));
      node.addEventListener('click', () =>
        this.#choose(node.dataset.id === this.#chosen ? '' : (node.dataset.id ?? ''), true),
      );
    }
    this.#choose(new URLSearchParams(location.search).get(KEY) ?? '', false);
  }

  #field(): HTMLSelectElement | null {
    return this.querySelector<HTMLSelectElement>(`select[name=${KEY}]`);
  }

  #nodes(): SVGElement[] {
    return [...this.querySelectorAll<SVGElement>('[data-id]')];
  }

  #choose(id: string, keep: boolean): void {
    const node = this.#nodes().find(({ dataset }) => dataset.id === id);
    this.#chosen = node ? id : '';
    const field = this.#field();
    if (field) field.value = this.#chosen;
    if (keep) history.replaceState(null, '', ownAddress(new URLSearchParams(this.#chosen && { [KEY]: this.#chosen })));
    this.#show(this.#chosen);
    this.#describe(node);
  }

  #neighboursOf(id: string): Set<string> {
    const links = this.querySelectorAll<SVGElement>('svg.graph [data-from]');
    const pairs = [...links].map(({ dataset }) => [dataset.from ?? '', dataset.to ?? '']);
    return new Set(pairs.filter((pair) => pair.includes(id)).flat());
  }

  #show(id: string): void {
    const near = this.#neighboursOf(id);
    this.classList.toggle('focused', id !== '');
    for (const node of this.#nodes())
      node.classList.toggle('near', node.dataset.id === id || near.has(node.dataset.id ?? ''));
    for (const link of this.querySelectorAll<SVGElement>('svg.graph [data-from]'))
      link.classList.toggle('near', link.dataset.from === id || link.dataset.to === id);
  }

  /** The choice in words, with a link to each page. */
  #describe(node: SVGElement | undefined): void {
    const status = this.querySelector('[role=status]');
    if (!status) return;
    status.replaceChildren();
    if (!node) return;
    const near = this.#neighboursOf(this.#chosen);
    const others = this.#nodes().filter(({ dataset }) => near.has(dataset.id ?? '') && dataset.id !== this.#chosen);
    status.append(linkTo(node), ' → ');
    for (const [index, other] of others.entries()) status.append(index > 0 ? ', ' : '', linkTo(other));
  }
}

function linkTo({ dataset }: SVGElement): HTMLAnchorElement {
  return Object.assign(document.createElement('a'), { href: dataset.path ?? '', textContent: dataset.name ?? '' });
}

customElements.define('network-graph', NetworkGraph);
