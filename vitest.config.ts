import { defineConfig } from 'vitest/config';

/** Some run a whole command, or read every page: a busy machine is slow, not wrong. Only what hangs ends here. */
const PATIENCE = 600_000;

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/unit/**/*.test.ts'], testTimeout: PATIENCE } },
      // What the documents print, held against the content and its pages: an editor's change breaks these, code the others.
      { test: { name: 'content', include: ['test/content/*.test.ts'], testTimeout: PATIENCE } },
      { test: { name: 'content/built', include: ['test/content/built/*.test.ts'], testTimeout: PATIENCE } },
      { test: { name: 'fuzz', include: ['test/fuzz/**/*.test.ts'], testTimeout: PATIENCE } },
      {
        test: {
          name: 'host',
          include: ['test/host/**/*.test.ts'],
          hookTimeout: PATIENCE,
          testTimeout: PATIENCE,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          // Building several variants of the site takes a while; one at a time, for they share a cache.
          fileParallelism: false,
          hookTimeout: PATIENCE,
          testTimeout: PATIENCE,
        },
      },
    ],
  },
});
