/** One file of an island that pages load apart from their own scripts. */
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

/**
 * Dynamic imports within it: once loaded it needs the network no more.
 *
 * @param path from the root of the project.
 * @param written names that stand for a value in the script, each as code.
 */
export async function bundleIsland(path: string, written: Readonly<Record<string, string>> = {}): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
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
      rolldownOptions: {
        input: join(process.cwd(), path),
        output: { format: 'es', codeSplitting: false },
      },
    },
  });
  const { output } = result as Rolldown.RolldownOutput;
  return output[0].code;
}
