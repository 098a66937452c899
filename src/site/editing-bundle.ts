/**
 * What the editing page loads, made apart from the scripts of all other pages: were it one of them, parts of it would come along
 * with the form of a correction. One script and one file of content, each named by what it holds.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { editingContent } from '#editing/editing-content.ts';
import { readContentFiles } from './content-files.ts';
import { countedOn } from './data.ts';

export interface EditingFile {
  readonly name: string;
  readonly text: string;
  readonly type: string;
}

const content = editingContent(readContentFiles(), countedOn.day);

const [script, data] = [
  named('redaction', 'js', 'text/javascript', await bundle()),
  named('contenu', 'json', 'application/json', JSON.stringify(content)),
];

/** Both files, below `redaction/`. */
export const editingFiles = { script, data } as const;

function named(name: string, ending: string, type: string, text: string): EditingFile {
  const fingerprint = createHash('sha256').update(text).digest('base64url').replace(/[-_]/g, '').slice(0, 8);
  return { name: `${name}.${fingerprint}.${ending}`, text, type };
}

/** One file, dynamic imports within it: a page that has been opened needs the network no more. */
async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
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
        input: join(process.cwd(), 'src/islands/editing/start.ts'),
        output: { format: 'es', codeSplitting: false },
      },
    },
  });
  const { output } = result as Rolldown.RolldownOutput;
  return output[0].code;
}
