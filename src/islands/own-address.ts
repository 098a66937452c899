/** What a page writes into its own address: its keys, and beside them what the person carries along through every page. */
import { CARRIED_KEY, readIds, withIds } from '#model/selection/ids.ts';

/** The address of this page with these keys; only its path where there are none. */
export function ownAddress(query: URLSearchParams): string {
  const carried = readIds(new URLSearchParams(location.search), CARRIED_KEY);
  const whole = withIds(query, CARRIED_KEY, carried);
  return `${whole}` ? `?${whole}` : location.pathname;
}

/** The query of this page without what is carried along. */
export function ownQuery(): URLSearchParams {
  return withIds(new URLSearchParams(location.search), CARRIED_KEY, []);
}

/** Without what is carried along: as a link to the page is given to somebody else. */
export function addressToShare(): string {
  const address = new URL(location.href);
  address.search = `${ownQuery()}`;
  return address.href;
}
