import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      // Some run a whole command: a busy machine is slow, not wrong. Only what hangs ends here.
      { test: { name: 'unit', include: ['test/unit/**/*.test.ts'], testTimeout: 300_000 } },
      // What the documents print, held against the content: an editor's change breaks these, code the others.
      { test: { name: 'content', include: ['test/content/**/*.test.ts'], testTimeout: 300_000 } },
      { test: { name: 'fuzz', include: ['test/fuzz/**/*.test.ts'], testTimeout: 300_000 } },
      {
        test: {
          name: 'host',
          include: ['test/host/**/*.test.ts'],
          hookTimeout: 300_000,
          testTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          // Building several variants of the site takes a while; one at a time, for they share a cache.
          fileParallelism: false,
          hookTimeout: 300_000,
          testTimeout: 120_000,
        },
      },
    ],
  },
});
