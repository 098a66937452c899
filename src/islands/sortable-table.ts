/** `<sortable-table>`: makes the headings of the table inside it buttons that sort its rows. Total rows stay last. */

type Direction = 'ascending' | 'descending';

export class SortableTable extends HTMLElement {
  connectedCallback(): void {
    const headings = this.querySelectorAll<HTMLTableCellElement>('thead th');
    if (this.querySelectorAll('tbody tr').length < 3) return;
    headings.forEach((heading, index) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'sort';
      button.append(...heading.childNodes);
      button.addEventListener('click', () => this.#sort(headings, index));
      heading.append(button);
    });
  }

  #sort(headings: NodeListOf<HTMLTableCellElement>, index: number): void {
    const heading = headings[index];
    const body = this.querySelector('tbody');
    if (!heading || !body) return;
    const direction: Direction = heading.ariaSort === 'ascending' ? 'descending' : 'ascending';
    for (const other of headings) other.removeAttribute('aria-sort');
    heading.ariaSort = direction;
    const collator = new Intl.Collator(document.documentElement.lang, { numeric: true, sensitivity: 'base' });
    const rows = [...body.rows].filter((row) => !row.classList.contains('total'));
    const totals = [...body.rows].filter((row) => row.classList.contains('total'));
    const sign = direction === 'ascending' ? 1 : -1;
    rows.sort((a, b) => sign * compare(a.cells[index], b.cells[index], collator));
    body.append(...rows, ...totals);
  }
}

function compare(
  a: HTMLTableCellElement | undefined,
  b: HTMLTableCellElement | undefined,
  collator: Intl.Collator,
): number {
  const [left, right] = [a?.dataset.value, b?.dataset.value];
  if (left !== undefined && right !== undefined) return Number(left) - Number(right);
  return collator.compare(a?.textContent?.trim() ?? '', b?.textContent?.trim() ?? '');
}

customElements.define('sortable-table', SortableTable);
