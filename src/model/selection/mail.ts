/** Mails that a person's own program opens, to all who have an address: nothing is sent by this site. */

/**
 * Characters of one `mailto:` address: Windows hands a program no more than 2,048, Android and iOS more.
 * Beyond it the addresses are shared out over several mails.
 */
export const LONGEST_MAIL = 2000;

/** One mail that can be opened, and how many it goes to. */
export interface MailLink {
  readonly address: string;
  readonly count: number;
}

/**
 * As many mails as are needed for each to fit. The addresses stand in the blind copy: nobody sees those of the others.
 *
 * @param addresses each once.
 */
export function mailLinks(addresses: readonly string[], subject: string): MailLink[] {
  const end = `&subject=${encodeURIComponent(subject)}`;
  const mailTo = (group: readonly string[]) => `mailto:?bcc=${group.map(encodeURIComponent).join(',')}${end}`;
  const groups: string[][] = [];
  for (const address of addresses) {
    const last = groups.at(-1);
    if (last && mailTo([...last, address]).length <= LONGEST_MAIL) last.push(address);
    else groups.push([address]);
  }
  return groups.map((group) => ({ address: mailTo(group), count: group.length }));
}
