/** Turns the bytes of a text file into text, whatever a spreadsheet saved it as. Never throws. */

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'macintosh' | 'cp850';

/**
 * The upper half of code page 850, in which Excel saves “CSV (MS-DOS)”: no browser decodes it.
 * https://www.unicode.org/Public/MAPPINGS/VENDORS/MICSFT/PC/CP850.TXT
 */
const CP850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡\u00ab\u00bb░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

/** The text without byte order mark, and in which encoding it was. */
export function decodeText(bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } {
  const encoding = detectEncoding(bytes);
  return { text: decodeAs(bytes, encoding), encoding };
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): string {
  if (encoding !== 'cp850') return new TextDecoder(encoding).decode(bytes);
  // In pieces: a call takes only so many arguments.
  const letters: string[] = [];
  for (const byte of bytes) letters.push(byte < 128 ? String.fromCharCode(byte) : (CP850[byte - 128] ?? ''));
  return letters.join('');
}

/** The encoding that the bytes show: by their mark, by the empty half of each UTF-16 unit, by being valid UTF-8, or by their letters. */
export function detectEncoding(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 2000);
  const zeros = [0, 1].map((start) => sample.filter((byte, index) => index % 2 === start && byte === 0).length);
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length / 4 && odd > even) return 'utf-16le';
  if (even > sample.length / 4) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : byLetters(bytes);
}

/** Bytes that are looked at to tell encodings of one byte a letter apart. */
const LOOKED_AT = 200_000;

/** Of the encodings that offices use, the one in which the bytes read most like French. */
function byLetters(bytes: Uint8Array): Encoding {
  const sample = bytes.subarray(0, LOOKED_AT);
  const candidates = (['windows-1252', 'macintosh', 'cp850'] as const).map((encoding) => ({
    encoding,
    score: frenchness(decodeAs(sample, encoding)),
  }));
  return candidates.reduce((best, next) => (next.score > best.score ? next : best)).encoding;
}

/** Usual letters and signs, less what stands where no French word has it: a capital within a word, a sign of drawing. */
function frenchness(text: string): number {
  const usual = text.match(/[éèêëàâîïôùûüçœñ’«»°–—…€]/g)?.length ?? 0;
  const capitals = text.match(/(?<!\p{Ll})[ÉÈÊÀÂÎÔÇŒ]/gu)?.length ?? 0;
  const strange =
    text.match(/(?<=\p{Ll})[^\p{ASCII}\p{Ll}’»°–—…\u00a0€]|[\u2500-\u259f]|(?!\p{ASCII})\p{Cc}/gu)?.length ?? 0;
  return 2 * usual + capitals - 2 * strange;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
