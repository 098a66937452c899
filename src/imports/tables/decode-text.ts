/** Turns the bytes of a text file into text, whatever a spreadsheet saved it as. Never throws. */

/** The text, without byte order mark: UTF-8, UTF-16 in either order, or else Windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(detectEncoding(bytes)).decode(bytes);
}

/** The encoding that the bytes show: by their mark, by the empty half of each UTF-16 unit, or by being valid UTF-8. */
export function detectEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 2000);
  const zeros = [0, 1].map((start) => sample.filter((byte, index) => index % 2 === start && byte === 0).length);
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length / 4 && odd > even) return 'utf-16le';
  if (even > sample.length / 4) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
