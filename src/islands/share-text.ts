/** <share-text>: adds the phone's own sharing and copying to the links that open a message. The text is that of the links. */
class ShareText extends HTMLElement {
  #isReady = false;

  connectedCallback(): void {
    // A card that is moved on its page is connected again.
    if (this.#isReady) return;
    this.#isReady = true;
    const share = this.querySelector<HTMLButtonElement>('[data-share]');
    const copy = this.querySelector<HTMLButtonElement>('[data-copy]');
    if (share && 'share' in navigator) {
      share.hidden = false;
      share.addEventListener('click', () => {
        // A person who closes the phone's panel has not met a fault.
        navigator.share({ text: this.#text }).catch(() => undefined);
      });
    }
    if (copy && navigator.clipboard) {
      copy.hidden = false;
      copy.addEventListener('click', () => this.#copy());
    }
  }

  get #text(): string {
    const link = this.querySelector<HTMLAnchorElement>('a[href^="https://wa.me/"]');
    return new URL(link?.href ?? location.href).searchParams.get('text') ?? '';
  }

  async #copy(): Promise<void> {
    const isCopied = await navigator.clipboard.writeText(this.#text).then(
      () => true,
      () => false,
    );
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = (isCopied ? this.dataset.copied : this.dataset.failed) ?? '';
  }
}

customElements.define('share-text', ShareText);
