/** Which outward addresses no longer answer, and since when. */
import type { DeadLink, DeadReason } from '#schema/dead-link.ts';

/** What one try of an address gave: nothing wrong, or why it does not work. */
export interface LinkAnswer {
  readonly url: string;
  readonly reason?: DeadReason;
}

/**
 * The new list after a check, in the order of addresses: what still fails keeps the day it first failed, what answers
 * leaves the list, and so does what the site no longer links to.
 */
export function renewDeadLinks(before: readonly DeadLink[], answers: readonly LinkAnswer[], today: string): DeadLink[] {
  const since = new Map(before.map((link) => [link.url, link.since]));
  return answers
    .flatMap(({ url, reason }) => (reason ? [{ url, since: since.get(url) ?? today, checked: today, reason }] : []))
    .sort((a, b) => (a.url < b.url ? -1 : Number(a.url > b.url)));
}

/** The dead links by the address that an entry gives, whatever way a URL parser would write it. */
export function deadLinkIndex(links: readonly DeadLink[]): (url: string | undefined) => DeadLink | undefined {
  const byAddress = new Map(links.map((link) => [plainAddress(link.url), link]));
  return (url) => (url === undefined ? undefined : byAddress.get(plainAddress(url)));
}

function plainAddress(url: string): string {
  return URL.canParse(url) ? new URL(url).href.replace(/#.*$/, '') : url;
}
