/** Texts of messages put together and into addresses that open a program. Apart from `message.ts`, for browsers load it. */

/** Several contacts under a title, with the address of the page they come from. */
export function listMessage(title: string, contacts: readonly string[], address: string): string {
  return [title, ...contacts, address].join('\n\n');
}

/** Opens WhatsApp with the text; the person chooses to whom. */
export function whatsappLink(text: string): string {
  return `https://wa.me/?text=${inAddress(text)}`;
}

/**
 * A text in an address: letters outside ASCII stay, for a browser encodes them, and signs that part nothing there. A page of help
 * holds dozens of messages, and weighs what they weigh.
 */
export function inAddress(text: string): string {
  return encodeURIComponent(text).replace(/(?:%[89A-F][0-9A-F])+|%2C|%3A|%2F|%3B|%3F/g, decodeURIComponent);
}
