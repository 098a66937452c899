/** The ways out of a form: to the site's address, to its number, or as a file. Nothing is sent before a person sends it. */
import { saveFile } from './save-file.ts';

export interface Written {
  readonly subject: string;
  /** What a person reads, and below it what the editing page and the import read. */
  readonly letter: string;
  /** What the import reads, and the name of its file. */
  readonly csv: string;
  readonly fileName: string;
}

/** What a person reads: the beginning, then one answer a line, each under what its field is called; below it the block that programs read. */
export function letterOf(
  island: HTMLElement,
  beginning: readonly string[],
  answers: Readonly<Record<string, string>>,
  block: string,
): string {
  const { colon = '', semicolon = '' } = island.dataset;
  const labelOf = (field: string) => {
    const control = island.querySelector(`[name=${field}]`);
    const label =
      island.querySelector(`label[for="${control?.id}"]`) ?? control?.closest('fieldset')?.querySelector('legend');
    return label?.textContent ?? field;
  };
  const lines = Object.entries(answers)
    .filter(([, value]) => value !== '')
    .map(([field, value]) => `${labelOf(field)}${colon}${value.replaceAll('\n', semicolon)}`);
  return [...beginning, ...lines, '', block].join('\n');
}

/**
 * @param to where the site receives corrections: an e-mail address, a number for WhatsApp; and what is said once it is done
 * (`saved` with `%` for the name of the file, `opened`).
 * @returns what to say.
 */
export function handOver(way: string, { csv, fileName, letter, subject }: Written, to: DOMStringMap): string {
  if (way === 'email')
    location.href = `mailto:${to.mailto}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(letter)}`;
  else if (way === 'whatsapp')
    location.href = `https://wa.me/${to.whatsapp}?text=${encodeURIComponent(`${subject}\n${letter}`)}`;
  else {
    saveFile(new Blob([csv], { type: 'text/csv' }), fileName);
    return to.saved?.replace('%', fileName) ?? '';
  }
  return to.opened ?? '';
}
