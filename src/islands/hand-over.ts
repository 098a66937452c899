/** The ways out of the correction form: to the site's address, to its number, or as a file. Nothing is sent before a person sends it. */
import { saveFile } from './save-file.ts';

export interface Written {
  readonly subject: string;
  /** What a person reads. */
  readonly letter: string;
  /** What the import reads, and the name of its file. */
  readonly csv: string;
  readonly fileName: string;
}

/** @param to where the site receives corrections: an e-mail address, a number for WhatsApp. */
export function handOver(
  way: string,
  { csv, fileName, letter, subject }: Written,
  to: { readonly mailto?: string | undefined; readonly whatsapp?: string | undefined },
): void {
  if (way === 'email')
    location.href = `mailto:${to.mailto}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(letter)}`;
  else if (way === 'whatsapp')
    location.href = `https://wa.me/${to.whatsapp}?text=${encodeURIComponent(`${subject}\n${letter}`)}`;
  else saveFile(new Blob([csv], { type: 'text/csv' }), fileName);
}
