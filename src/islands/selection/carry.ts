/** Lets every link and form that leads to another page of the site carry the selection along, at the moment when it is used. */
import { CARRIED_KEY, SHOWN_KEY, withIds } from '#model/selection/ids.ts';
import { heldIds, isKept } from './held.ts';

const ROOT = import.meta.env.BASE_URL.replace(/\/?$/, '/');
const SELECTION = /^(?:[a-z]{2,3}\/)?selection\/$/;
/** Pages of help say nothing in their address of who reads them; the editors’ page is theirs. Neither has the selection. */
const WITHOUT = /^(?:[a-z]{2,3}\/)?(?:langues|orientation|redaction)\//;

/** Called once a page. */
export function carryAlong(): void {
  document.addEventListener('click', carryOnLink);
  document.addEventListener('auxclick', carryOnLink);
  document.addEventListener('submit', carryOnForm);
}

/** The key under which a page of the site is given the selection; none for files, other sites and pages without it. */
function keyFor({ origin, pathname }: URL): string | undefined {
  const path = pathname.slice(ROOT.length);
  const isPage = origin === location.origin && pathname.startsWith(ROOT) && pathname.endsWith('/');
  if (!isPage || WITHOUT.test(path)) return undefined;
  return SELECTION.test(path) ? SHOWN_KEY : CARRIED_KEY;
}

function carryOnLink(event: Event): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
  if (!link || event.defaultPrevented || link.getAttribute('href')?.startsWith('#')) return;
  const address = new URL(link.href);
  const key = keyFor(address);
  if (!key) return;
  const isCarried = key === SHOWN_KEY || !isKept();
  link.search = `${withIds(address.searchParams, key, isCarried ? heldIds() : [])}`;
}

/** A form writes its own query in the place of that of its address. */
function carryOnForm(event: SubmitEvent): void {
  const form = event.target as HTMLFormElement;
  if (event.defaultPrevented || form.method !== 'get' || keyFor(new URL(form.action)) !== CARRIED_KEY) return;
  form.querySelector(`input[name=${CARRIED_KEY}]`)?.remove();
  const carried = withIds(new URLSearchParams(), CARRIED_KEY, isKept() ? [] : heldIds()).get(CARRIED_KEY);
  if (carried)
    form.append(Object.assign(document.createElement('input'), { type: 'hidden', name: CARRIED_KEY, value: carried }));
}
