/** What people have recorded: which of it a page has, and playing it phrase after phrase. */

/** As `src/site/voices.ts` writes it. */
interface HeardList {
  readonly name: string;
  readonly direction: string;
  readonly items: Readonly<Record<string, { readonly phrases: readonly string[]; readonly bytes: number } | undefined>>;
}

/** Something that can be heard in a language. */
export interface Recorded {
  readonly code: string;
  readonly name: string;
  readonly direction: string;
  readonly bytes: number;
  /** Addresses, in the order in which they are played. */
  readonly sounds: readonly string[];
}

// The path below the needs, without the number of a page: parts that have a letter.
const PAGE = /\/orientation\/((?:[^/]*[a-z][^/]*\/)*)/;

/**
 * What there is of an element: languages whose list does not come, or no longer has it, are left out.
 *
 * @param folder where the recordings lie, with a slash at its end.
 * @param heard its key and codes of languages (`data-heard`).
 */
export async function recordedIn(folder: string, heard: string): Promise<Recorded[]> {
  const [key = '', ...codes] = heard.split(' ');
  const page = PAGE.exec(location.pathname)?.[1] ?? '';
  const found = await Promise.all(
    codes.map(async (code): Promise<Recorded | undefined> => {
      const answer = await fetch(`${folder}${code}/${page}liste.json`).catch(() => undefined);
      const list: HeardList | undefined = answer?.ok ? await answer.json().catch(() => undefined) : undefined;
      const item = list?.items[key];
      if (!list || !item) return undefined;
      const sounds = item.phrases.map((id) => `${folder}${code}/${id}.mp3`);
      return { code, name: list.name, direction: list.direction, bytes: item.bytes, sounds };
    }),
  );
  return found.filter((it) => it !== undefined);
}

/**
 * Plays sounds one after the other.
 *
 * @param onEnd is told once whether all of them came; not where it was stopped.
 * @returns what stops it.
 */
export function playSounds(sounds: readonly string[], onEnd: (isWhole: boolean) => void): () => void {
  let current: HTMLAudioElement | undefined;
  const end = (isWhole: boolean): void => {
    if (!current) return;
    current = undefined;
    onEnd(isWhole);
  };
  const play = (index: number): void => {
    const sound = new Audio(sounds[index]);
    current = sound;
    sound.onended = () => (index + 1 < sounds.length ? play(index + 1) : end(true));
    // What does not come is told twice: as a fault, and as a start that failed.
    sound.onerror = () => end(false);
    sound.play().catch(() => sound === current && end(false));
  };
  play(0);
  return () => {
    const stopped = current;
    current = undefined;
    if (stopped) stopped.onended = null;
    stopped?.pause();
  };
}
