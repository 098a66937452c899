/** <page-tools>: prints the page, and copies its address as it is now, with what was chosen. */
import { addressToShare } from './own-address.ts';

class PageTools extends HTMLElement {
  connectedCallback(): void {
    delete this.dataset.waiting;
    this.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest('button');
      if (button?.hasAttribute('data-print')) print();
      else if (button?.hasAttribute('data-copy')) void this.#copy();
    });
  }

  /** Where the browser lets no page write, the address is said, to be copied by hand. */
  async #copy(): Promise<void> {
    const { copied = '', failed = '' } = this.dataset;
    const write = async () => navigator.clipboard.writeText(addressToShare());
    const said = await write().then(
      () => copied,
      () => `${failed} ${addressToShare()}`,
    );
    const status = this.querySelector('[aria-live]');
    if (status) status.textContent = said;
  }
}

customElements.define('page-tools', PageTools);
