/**
 * The organisations that a person has chosen, while they go through the site. They stand in the address; on the device only if
 * the person asks. Back leads to a page as it was, whose address holds an earlier choice: there the state of the step that
 * the person comes from is newer, where the browser tells it.
 */
import { CARRIED_KEY, isSameSelection, readIds, SHOWN_KEY, withIds } from '#model/selection/ids.ts';

/** Dispatched on the document at each change. */
export const CHANGED = 'selection:changed';

/** The name on the device, of this site alone among those of its host. */
export const STORED = `selection ${import.meta.env.BASE_URL.replace(/\/?$/, '/')}`;

/** The Navigation API as far as it is used; browsers without it lose only what is said above of Back. */
interface Steps extends EventTarget {
  readonly activation?: {
    readonly from: { getState(): unknown } | null;
    readonly navigationType: string;
  } | null;
  readonly updateCurrentEntry: (step: { state: unknown }) => void;
}
const { navigation: steps } = window as unknown as { navigation?: Steps };

/** The page of the selection shows it under another key. */
const isShown = document.querySelector('selection-page') !== null;
const KEY = isShown ? SHOWN_KEY : CARRIED_KEY;

let ids: readonly string[] = read();
/** Whether the step says the choice: on the page of a link from somebody else, only once the person has changed it. */
let isOwn = !isShown;
writeAddress();

window.addEventListener('pageshow', ({ persisted }) => persisted && set(read()));
// An earlier view of the same page: what was chosen since stays.
window.addEventListener('popstate', writeAddress);
window.addEventListener('storage', ({ key }) => key === STORED && !isShown && set(read()));
steps?.addEventListener('navigate', note);
// The page of the selection and the bar are files of their own, each with its copy of this: the address has what holds.
if (isShown)
  document.addEventListener(CHANGED, () => {
    ids = readIds(new URLSearchParams(location.search), KEY);
    isOwn = true;
  });

/** What is chosen now, in the order of the choice. */
export function heldIds(): readonly string[] {
  return ids;
}

/** Chooses these in place of those before; where those were kept on the device, these are. */
export function holdIds(next: readonly string[]): void {
  const wasKept = isKept();
  ids = next;
  isOwn = true;
  if (wasKept) keepHeld();
  set(next);
}

/** Whether just this choice is kept on the device. */
export function isKept(): boolean {
  const kept = keptIds();
  return kept !== undefined && isSameSelection(kept, ids);
}

/** What the device keeps; nothing where nobody asked it to. */
export function keptIds(): string[] | undefined {
  try {
    const text = localStorage.getItem(STORED);
    return text === null ? undefined : readIds(new URLSearchParams(text), SHOWN_KEY);
  } catch {
    return undefined;
  }
}

/** Keeps the choice on the device; says whether the browser allows it. */
export function keepHeld(): boolean {
  try {
    localStorage.setItem(STORED, `${withIds(new URLSearchParams(), SHOWN_KEY, ids)}`);
    return true;
  } catch {
    return false;
  }
}

/** Forgets what the device keeps. What is chosen stays in the address. */
export function forgetKept(): void {
  try {
    localStorage.removeItem(STORED);
  } catch {
    // What could not be kept is not there.
  }
  writeAddress();
}

function read(): readonly string[] {
  const inAddress = readIds(new URLSearchParams(location.search), KEY);
  const kept = keptIds();
  if (steps?.activation?.navigationType === 'traverse') {
    const state = steps.activation.from?.getState() as { selection?: unknown } | undefined;
    if (typeof state?.selection === 'string') return readIds(new URLSearchParams({ [KEY]: state.selection }), KEY);
  }
  return kept && !(isShown && inAddress.length > 0) ? kept : inAddress;
}

function set(next: readonly string[]): void {
  ids = next;
  writeAddress();
  document.dispatchEvent(new Event(CHANGED));
}

/** What the device keeps needs no address, but on the page that shows it. */
function writeAddress(): void {
  const query = new URLSearchParams(location.search);
  const written = withIds(query, KEY, isShown || !isKept() ? ids : []);
  if (`${written}` !== `${query}`)
    history.replaceState(history.state, '', `${location.pathname}${`${written}` && `?${written}`}${location.hash}`);
  note();
}

function note(): void {
  if (isOwn) steps?.updateCurrentEntry({ state: { selection: ids.join('.') } });
}
