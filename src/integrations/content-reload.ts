/** In development, shows a change of content at once: the directory is read again and the page reloaded. */
import { relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import { CONTENT_ROOT } from '#site/content-files.ts';

/** What every module that reads the content begins with. */
const READER = /\/src\/site\/content-files\.ts$/;

/** The integration; it does nothing in a build. */
export function contentReload(): AstroIntegration {
  return {
    name: 'content-reload',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add(CONTENT_ROOT);
        server.watcher.on('all', (_event, path) => {
          if (relative(CONTENT_ROOT, path).startsWith('..')) return;
          // Whatever uses it goes with it; what does not know the content need not be made again.
          for (const { moduleGraph } of Object.values(server.environments))
            for (const module of moduleGraph.idToModuleMap.values())
              if (READER.test(module.id ?? '')) moduleGraph.invalidateModule(module);
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
