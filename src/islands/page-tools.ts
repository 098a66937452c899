/** <page-tools>: prints the page, and copies its address as it is now, with what was chosen. */
class PageTools extends HTMLElement {
  connectedCallback(): void {
    delete this.dataset.waiting;
    this.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest('button');
      if (button?.hasAttribute('data-print')) print();
      else if (button) void this.#copy();
    });
  }

  /** Where the browser lets no page write, the address is said, to be copied by hand. */
  async #copy(): Promise<void> {
    const { copied = '', failed = '' } = this.dataset;
    const write = async () => navigator.clipboard.writeText(location.href);
    const said = await write().then(
      () => copied,
      () => `${failed} ${location.href}`,
    );
    const status = this.querySelector('[aria-live]');
    if (status) status.textContent = said;
  }
}

customElements.define('page-tools', PageTools);
