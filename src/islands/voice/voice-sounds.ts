/** What somebody has recorded on this page: in its memory, and on the device where they asked for it. */

export interface VoiceSound {
  readonly language: string;
  readonly phrase: string;
  readonly digest: string;
  readonly readIn: string;
  /** As the browser calls it: `audio/webm;codecs=opus`. */
  readonly type: string;
  readonly bytes: ArrayBuffer;
}

const DATABASE = 'annuaire-voix';
const STORE = 'sons';
const KEY = (sound: Pick<VoiceSound, 'language' | 'phrase'>) => `${sound.language} ${sound.phrase}`;

/** The sounds by language and phrase. */
export class VoiceSounds {
  #sounds = new Map<string, VoiceSound>();
  /** Undefined while nothing is to stay on the device. */
  #database: IDBDatabase | undefined;

  /** Brings back what was kept here before. @returns whether there was something. A device that keeps nothing has nothing. */
  async restore(): Promise<boolean> {
    const database = await openDatabase().catch(() => undefined);
    if (!database) return false;
    const kept = await done<VoiceSound[]>(database.transaction(STORE).objectStore(STORE).getAll());
    if (kept.length === 0) {
      // An empty one would be a trace of who only looked.
      database.close();
      indexedDB.deleteDatabase(DATABASE);
      return false;
    }
    for (const sound of kept) this.#sounds.set(KEY(sound), sound);
    this.#database = database;
    return true;
  }

  /** Keeps all on the device from now on, or takes it away from there. @throws DOMException where the device refuses. */
  async keep(isKept: boolean): Promise<void> {
    if (!isKept) {
      this.#database?.close();
      this.#database = undefined;
      await done(indexedDB.deleteDatabase(DATABASE));
      return;
    }
    this.#database = await openDatabase();
    for (const sound of this.#sounds.values()) await this.#write(sound);
  }

  /** @throws DOMException where it is to be kept and there is no room; it is in memory all the same. */
  async set(sound: VoiceSound): Promise<void> {
    this.#sounds.set(KEY(sound), sound);
    await this.#write(sound);
  }

  get(language: string, phrase: string): VoiceSound | undefined {
    return this.#sounds.get(KEY({ language, phrase }));
  }

  of(language: string): VoiceSound[] {
    return [...this.#sounds.values()].filter((sound) => sound.language === language);
  }

  /** Of whatever language, here and on the device. */
  async clear(): Promise<void> {
    this.#sounds.clear();
    await this.keep(false);
  }

  async #write(sound: VoiceSound): Promise<void> {
    const store = this.#database?.transaction(STORE, 'readwrite').objectStore(STORE);
    if (store) await done(store.put(sound, KEY(sound)));
  }
}

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return done(request);
}

function done<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
