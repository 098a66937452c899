/**
 * After a build: the lists of what can be saved, one per language, with sizes as sent; and the worker that serves it.
 * It must come last among the integrations, for the set is whatever the built site holds.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { loadedFiles, namesIn } from '#delivery/loaded-files.ts';
import {
  addressOf,
  belongsTo,
  FALLBACK_PATH,
  isUsualPart,
  MOST_BYTES,
  PARTS_PATH,
  partOf,
  READING_PART,
  type SavedFile,
  type SavedSet,
  type SavedSizes,
  SIZES_PATH,
  setPath,
  WORKER_PATH,
} from '#delivery/saved-set.ts';
import { LIST_FAMILIES } from '#model/dimensions.ts';
import { DEFAULT_LOCALE, LOCALES } from '#schema/locale.ts';
import { asksNoIndex } from './robots.ts';

/** What most hosts use while they send: a little larger than the best that brotli can do. */
const QUALITY = 5;

/** The lists that are no region's: those are saved with the help of their place. */
const LISTS = LIST_FAMILIES.filter((family) => family !== 'regions');

/** Bits of the window in which brotli looks back: of none less, and of none more than what hosts use. */
const [LEAST_WINDOW, MOST_WINDOW] = [constants.BROTLI_MIN_WINDOW_BITS, constants.BROTLI_DEFAULT_WINDOW];

/** What loads scripts and styles, and the folder that holds them. */
const LOADING = /\.(?:html|js|css)$/;
const ASSETS = '_astro/';

/** Files in work together: enough for all processors, few enough to keep in memory. */
const AT_ONCE = 32;

const compress = promisify(brotliCompress);

/**
 * The integration: lists and measures what can be saved once the site is built.
 */
export function savedSet(): AstroIntegration {
  return {
    name: 'saved-set',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const files = await savedFiles(folder);
        // Which region is of which country, the pages know.
        const places: Record<string, string> = JSON.parse(readFileSync(join(folder, PARTS_PATH), 'utf8'));
        const sizes: Record<string, SavedSizes[string]> = {};
        mkdirSync(join(folder, 'hors-ligne'), { recursive: true });
        for (const locale of LOCALES) {
          const own = files.filter(({ path }) => belongsTo(path, locale, LOCALES, DEFAULT_LOCALE));
          const set = toSet(own, places);
          sizes[locale] = { version: set.version, bytes: set.bytes, parts: set.parts };
          writeFileSync(join(folder, setPath(locale)), JSON.stringify(set));
          const kilobytes = (bytes: number) => `${Math.ceil(bytes / 1000)} kB`;
          const much = set.bytes > MOST_BYTES ? `, more than the promised ${kilobytes(MOST_BYTES)}` : '';
          logger.info(
            `${locale}: ${set.files.length} files, ${kilobytes(set.bytes)} as sent${much}, ${kilobytes(set.parts[READING_PART] ?? 0)} to read beside`,
          );
        }
        writeFileSync(join(folder, SIZES_PATH), JSON.stringify(sizes));
        await buildWorker(folder);
      },
    },
  };
}

interface BuiltFile {
  readonly path: string;
  readonly entry: SavedFile;
  /** The scripts and styles that a page, a script or a style speaks of. */
  readonly names: readonly string[];
}

/** What belongs to the set of any language, sorted by path. Compression is most of the work, and runs on all processors. */
async function savedFiles(folder: string): Promise<BuiltFile[]> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).split(sep).join('/'))
    .filter((path) => LOCALES.some((locale) => belongsTo(path, locale, LOCALES, DEFAULT_LOCALE)))
    .sort();
  const files: BuiltFile[] = [];
  for (let start = 0; start < paths.length; start += AT_ONCE) {
    const some = paths.slice(start, start + AT_ONCE).map((path) => readBuilt(folder, path));
    for (const file of await Promise.all(some)) if (file) files.push(file);
  }
  return files;
}

/** Nothing for a page that search engines must not index either; the page that is shown offline is one, and is saved. */
async function readBuilt(folder: string, path: string): Promise<BuiltFile | undefined> {
  const content = await readFile(join(folder, path));
  const isPage = path.endsWith('/index.html') && !path.endsWith(`${FALLBACK_PATH}index.html`);
  // What search engines must not index (withdrawn organisations) is not saved on telephones either.
  if (isPage && asksNoIndex(content)) return undefined;
  const names = LOADING.test(path) ? namesIn(content.toString()) : [];
  return { path, entry: await toEntry(path, content), names };
}

async function toEntry(path: string, content: Buffer): Promise<SavedFile> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: QUALITY, [constants.BROTLI_PARAM_LGWIN]: windowFor(content) };
  const sent = await compress(content, { params });
  const fingerprint = createHash('sha256').update(content).digest('base64url').slice(0, 12);
  return [addressOf(path), Math.min(sent.length, content.length), fingerprint];
}

/** A window that holds the whole file: the usual one takes twice the time of a page, to fill memory that it does not need. */
function windowFor({ length }: Buffer): number {
  return Math.min(MOST_WINDOW, Math.max(LEAST_WINDOW, Math.ceil(Math.log2(length + 1))));
}

/** @param places the part of each place, by its id. */
function toSet(files: readonly BuiltFile[], places: Readonly<Record<string, string>>): SavedSet {
  const parts: Record<string, number> = {};
  let bytes = 0;
  const part = partsOf(files, places);
  const entries = files.map(({ path, entry: [address, size, fingerprint] }): SavedFile => {
    const own = part(path);
    if (own) parts[own] = (parts[own] ?? 0) + size;
    if (!own || isUsualPart(own)) bytes += size;
    return own ? [address, size, fingerprint, own] : [address, size, fingerprint];
  });
  const version = createHash('sha256').update(JSON.stringify(entries)).digest('base64url').slice(0, 12);
  return { version, bytes, parts, files: entries };
}

/** The part of each file: scripts and styles that no page of the usual copy loads are saved with what is read at a desk. */
function partsOf(files: readonly BuiltFile[], places: Readonly<Record<string, string>>) {
  const own = (path: string) => partOf(path, places, LISTS);
  const isUsual = ({ path }: BuiltFile) => path.endsWith('.html') && isUsualPart(own(path) ?? '');
  const assets = files.filter(({ path }) => path.startsWith(ASSETS));
  const loaded = loadedFiles(
    files.filter(isUsual).flatMap(({ names }) => names),
    new Map(assets.map(({ path, names }) => [path.slice(ASSETS.length), names])),
  );
  const isForDesk = (path: string) => path.startsWith(ASSETS) && !loaded.has(path.slice(ASSETS.length));
  return (path: string) => (isForDesk(path) ? READING_PART : own(path));
}

/** The worker stands at the root of the site: it serves only what is below its own address. */
async function buildWorker(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      modulePreload: false,
      rollupOptions: {
        input: fileURLToPath(new URL('../delivery/service-worker.ts', import.meta.url)),
        output: { entryFileNames: WORKER_PATH, format: 'es' },
      },
    },
  });
}
