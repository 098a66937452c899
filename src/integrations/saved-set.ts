/**
 * After a build: the lists of what can be kept offline, one a language, with sizes as sent; and the worker that serves it.
 * It must come last among the integrations, for the set is whatever the built site holds.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { DEFAULT_LOCALE, LOCALES } from '../i18n/locale.ts';
import {
  addressOf,
  belongsTo,
  fitIn,
  MOST_BYTES,
  type SavedFile,
  type SavedSet,
  type SavedSizes,
  SIZES_PATH,
  setPath,
  WORKER_PATH,
} from '../model/saved-set.ts';

/** What most hosts use while they send: a little larger than the best that brotli can do. */
const QUALITY = 5;
/** Pages that search engines must not keep (withdrawn organisations) are not kept on telephones either. */
const NOT_INDEXED = '<meta name="robots" content="noindex">';

export function savedSet(): AstroIntegration {
  return {
    name: 'saved-set',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const files = listFiles(folder);
        const sizes: Record<string, SavedSizes[string]> = {};
        mkdirSync(join(folder, 'hors-ligne'), { recursive: true });
        for (const locale of LOCALES) {
          const set = toSet(files.filter(({ path }) => belongsTo(path, locale, LOCALES, DEFAULT_LOCALE)));
          sizes[locale] = { version: set.version, bytes: set.bytes, without: set.without };
          writeFileSync(join(folder, setPath(locale)), JSON.stringify(set));
          const left = set.without.length > 0 ? `, no room for ${set.without.join(', ')}` : '';
          logger.info(`${locale}: ${set.files.length} files, ${Math.ceil(set.bytes / 1000)} kB as sent${left}`);
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
}

function listFiles(folder: string): BuiltFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).split(sep).join('/'))
    .sort()
    .flatMap((path) => {
      const content = readFileSync(join(folder, path));
      const isHidden =
        path.endsWith('/index.html') && !path.endsWith('hors-ligne/index.html') && content.includes(NOT_INDEXED);
      return isHidden ? [] : [{ path, entry: toEntry(path, content) }];
    });
}

function toEntry(path: string, content: Buffer): SavedFile {
  const sent = brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } });
  const fingerprint = createHash('sha256').update(content).digest('base64url').slice(0, 12);
  return [addressOf(path), Math.min(sent.length, content.length), fingerprint];
}

function toSet(files: readonly BuiltFile[]): SavedSet {
  const sized = files.map(({ path, entry }) => ({ path, bytes: entry[1], entry }));
  const { kept, without } = fitIn(sized, MOST_BYTES);
  const entries = kept.map(({ entry }) => entry);
  const version = createHash('sha256').update(JSON.stringify(entries)).digest('base64url').slice(0, 12);
  return { version, bytes: entries.reduce((sum, [, bytes]) => sum + bytes, 0), without, files: entries };
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
        input: fileURLToPath(new URL('../worker/service-worker.ts', import.meta.url)),
        output: { entryFileNames: WORKER_PATH, format: 'es' },
      },
    },
  });
}
