/** Makes the map move: waits until it is reached, then loads Leaflet and the data. Until then the picture is the map. */
export class MapExplorer extends HTMLElement {
  connectedCallback(): void {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        void this.start();
      },
      { rootMargin: '200px' },
    );
    observer.observe(this);
  }

  private async start(): Promise<void> {
    const message = this.querySelector<HTMLElement>('.map-message');
    if (message) message.textContent = message.dataset.loading ?? '';
    try {
      const { startExplorer } = await import('./map/explorer.ts');
      await startExplorer(this);
      if (message) message.textContent = '';
    } catch {
      // Offline or blocked: picture, table and links are still there.
      if (message) message.textContent = message.dataset.failed ?? '';
    }
    this.dataset.state = message?.textContent === '' ? 'ready' : 'failed';
  }
}

customElements.define('map-explorer', MapExplorer);
