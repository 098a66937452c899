/** How the site is built. A host's address and path come from the environment; nothing here names a country. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { textsFor } from './src/i18n/texts.ts';
import { contentReload } from './src/integrations/content-reload.ts';
import { hostHeadersFile } from './src/integrations/host-headers.ts';
import { plainCss } from './src/integrations/plain-css.ts';
import { isForSitemap } from './src/integrations/robots.ts';
import { savedSet } from './src/integrations/saved-set.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { softwareBill } from './src/integrations/software-bill.ts';
import { frenchSpacing } from './src/integrations/spacing.ts';
import { DEFAULT_LOCALE, LOCALES, perLocale } from './src/schema/locale.ts';
import { builtFor, READING } from './src/site/browsers.ts';
import { CONTENT_ROOT } from './src/site/content-files.ts';

const BASE_PATH = process.env.BASE_PATH ?? '/';
const OUT_DIR = process.env.OUT_DIR ?? './dist';

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: BASE_PATH,
  outDir: OUT_DIR,
  cacheDir: process.env.OUT_DIR ? `${process.env.OUT_DIR}/../.astro-cache` : './node_modules/.astro',
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { concurrency: 4, format: 'directory', inlineStylesheets: 'never' },
  i18n: { locales: [...LOCALES], defaultLocale: DEFAULT_LOCALE },
  markdown: { syntaxHighlight: false },
  vite: {
    define: { LISTEN_LABELS: JSON.stringify(perLocale((locale) => textsFor(locale).listening.button)) },
    // Small scripts stay files of their own: in each page they would weigh more, and the kept copy holds every page.
    // Written as the oldest browsers in which all works read it (docs/decisions/0039-oldest-browsers.md).
    worker: { format: 'es', rollupOptions: { output: { entryFileNames: '_astro/[name].[hash].js' } } },
    build: { assetsInlineLimit: 0, target: 'es2022', cssTarget: builtFor(READING) },
    css: { postcss: { plugins: plainCss } },
    resolve: {
      alias: [
        // The texts of the same content as the records, wherever it lies.
        { find: '@articles', replacement: resolve(CONTENT_ROOT, 'articles') },
        // The browser's workers of fflate break the policy above.
        {
          find: /^fflate$/,
          replacement: fileURLToPath(new URL('./src/islands/list-files/fflate-in-page.ts', import.meta.url)),
        },
      ],
    },
  },
  integrations: [
    contentReload(),
    frenchSpacing(),
    mdx(),
    searchIndex(),
    sitemap({
      filter: (page) => isForSitemap(page, OUT_DIR, BASE_PATH),
      i18n: { defaultLocale: DEFAULT_LOCALE, locales: perLocale((locale) => locale) },
    }),
    softwareBill(),
    hostHeadersFile(BASE_PATH),
    // Last: what can be kept offline is whatever the others have built.
    savedSet(),
  ],
});
