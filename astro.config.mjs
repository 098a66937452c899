/** How the site is built. A host's address and path come from the environment; nothing here names a country. */
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentReload } from './src/integrations/content-reload.ts';
import { hostHeadersFile } from './src/integrations/host-headers.ts';

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  outDir: process.env.OUT_DIR ?? './dist',
  cacheDir: process.env.OUT_DIR ? `${process.env.OUT_DIR}/../.astro-cache` : './node_modules/.astro',
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { concurrency: 4, format: 'directory', inlineStylesheets: 'never' },
  i18n: { locales: ['fr', 'en'], defaultLocale: 'fr' },
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
    },
  },
  integrations: [
    contentReload(),
    mdx(),
    sitemap({ i18n: { defaultLocale: 'fr', locales: { fr: 'fr', en: 'en' } } }),
    hostHeadersFile(process.env.BASE_PATH ?? '/'),
  ],
});
