/** A file of the map, made when somebody asks for it. */
import type { SentMap } from '#model/map/sent.ts';

/** Saves it; where what makes it does not come, or cannot make it, that is said beside the buttons. */
export async function takeFile(section: HTMLElement, format: 'svg' | 'png', texts: SentMap['texts']): Promise<void> {
  const said = section.querySelector('.map-tools [aria-live]') as HTMLElement;
  said.textContent = '';
  try {
    const { downloadPicture } = await import('./download.ts');
    await downloadPicture(section, format, texts);
  } catch {
    said.textContent = texts.notMade ?? '';
  }
}
