/** `<chart-png>`: the picture of a chart as PNG, made from its SVG when somebody asks for it, with the source line that the SVG has. */
import { raster } from './raster.ts';
import { saveFile } from './save-file.ts';

export class ChartPng extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => void this.#take());
  }

  async #take(): Promise<void> {
    // A drawing that the page made itself has no address to be called by.
    const { svg = '', failed = '', name = svg.split('/').pop() ?? '' } = this.dataset;
    const status = this.querySelector('span') as HTMLElement;
    status.textContent = '';
    try {
      saveFile(await raster(svg), name.replace('.svg', '.png'));
    } catch {
      status.textContent = failed;
    }
  }
}

customElements.define('chart-png', ChartPng);
