/** Islands that pages load apart from their own scripts: as one file, or as one to begin with and others that follow. */
import { basename, join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';

/**
 * One file. Dynamic imports within it: once loaded it needs the network no more.
 *
 * @param path from the root of the project.
 * @param written names that stand for a value in the script, each as code.
 */
export async function bundleIsland(path: string, written: Readonly<Record<string, string>> = {}): Promise<string> {
  const [chunk] = await bundle(path, { format: 'es', codeSplitting: false }, written);
  return chunk?.code ?? '';
}

export interface BundlePart {
  /** With a fingerprint of what it holds. */
  readonly name: string;
  readonly code: string;
  /** The script of the page. */
  readonly isEntry: boolean;
  /** Asked for only once the page stands; all others are needed for it to begin. */
  readonly isLater: boolean;
}

/** Several files beside each other: modules whose name ends in `-part.ts` and that are imported dynamically follow later. */
export async function bundleParts(path: string): Promise<readonly BundlePart[]> {
  const chunks = await bundle(path, {
    format: 'es',
    hashCharacters: 'base36',
    entryFileNames: 'redaction.[hash].js',
    chunkFileNames: ({ name, facadeModuleId }) => `${languageOf(facadeModuleId) ?? name.replace(/\W/g, '')}.[hash].js`,
  });
  return chunks.map(({ fileName, code, isEntry, facadeModuleId }) => ({
    name: fileName,
    code,
    isEntry,
    isLater: facadeModuleId !== null && /-part\.ts$/.test(basename(facadeModuleId)),
  }));
}

/** Of a module of texts, its language. */
function languageOf(module: string | null | undefined): string | undefined {
  return /\/i18n\/(\w+)\/\w+\.ts$/.exec(module ?? '')?.[1];
}

/** What schemas say of themselves is for who writes files: no page reads it. */
const withoutDescriptions: Plugin = {
  name: 'without-descriptions',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/src\/schema\/.*\.ts$/.test(id)) return undefined;
    return code.replace(/\s*\.describe\(\s*(?:'(?:[^'\\]|\\.)*'|`[^`$]*`),?\s*\)/g, '');
  },
};

async function bundle(path: string, output: Rolldown.OutputOptions, written: Readonly<Record<string, string>> = {}) {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [withoutDescriptions],
    define: { 'process.env.NODE_ENV': '"production"', ...written },
    resolve: {
      alias: [
        // The build of csv-parse for browsers, which brings a Buffer of its own: several times slower where there is one.
        { find: 'csv-parse/sync', replacement: 'csv-parse/browser/esm/sync' },
        // Its workers would break the content policy: as in astro.config.mjs.
        { find: /^fflate$/, replacement: join(process.cwd(), 'src/islands/list-files/fflate-in-page.ts') },
      ],
    },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: join(process.cwd(), path), output },
    },
  });
  return (result as Rolldown.RolldownOutput).output.filter((file) => file.type === 'chunk');
}
