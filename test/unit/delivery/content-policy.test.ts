import { expect, test } from 'vitest';
import { contentPolicy } from '#delivery/content-policy.ts';

test('a page may load its own files and nothing else', () => {
  expect(contentPolicy()).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'",
  );
});

test('a layer of tiles opens pictures for its host alone', () => {
  const added = contentPolicy('https://*.tiles.example').split('; ');
  expect(added.filter((directive) => !contentPolicy().split('; ').includes(directive))).toEqual([
    "img-src 'self' data: https://*.tiles.example",
  ]);
});

test('a page with recordings may play those of this site, and no other page any', () => {
  const added = contentPolicy('', '', "'self'").split('; ');
  expect(added.filter((directive) => !contentPolicy().split('; ').includes(directive))).toEqual(["media-src 'self'"]);
  expect(contentPolicy()).not.toContain('media-src');
});
