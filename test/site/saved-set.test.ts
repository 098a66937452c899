/** What a person can save on the device: whole, true and small enough. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { chosenSet, type SavedSet, usualParts } from '../../src/delivery/saved-set.ts';
import { DIST, filesIn } from './build.ts';

const json = (path: string) => JSON.parse(readFileSync(join(DIST, path), 'utf8'));
const fileOf = (address: string) =>
  join(DIST, address === '' || address.endsWith('/') ? `${address}index.html` : address);

describe.each(['fr', 'en'])('the set of %s', (locale) => {
  const set: SavedSet = json(`hors-ligne/${locale}.json`);
  const addresses = new Set(set.files.map(([address]) => address));

  test('weighs 2 MB or less as sent, and says so before it is chosen', () => {
    const usual = chosenSet(set, usualParts(set));
    expect(set.bytes).toBe(usual.files.reduce((sum, [, bytes]) => sum + bytes, 0));
    for (const [part, bytes] of Object.entries(set.parts))
      expect(bytes, part).toBe(set.files.reduce((sum, [, size, , of]) => sum + (of === part ? size : 0), 0));
    expect(set.bytes).toBeLessThanOrEqual(2_000_000);
    expect(json('hors-ligne/tailles.json')[locale]).toEqual({
      version: set.version,
      bytes: set.bytes,
      parts: set.parts,
    });
  });

  test('lists files as they are', () => {
    for (const [address, bytes, fingerprint] of set.files) {
      expect(existsSync(fileOf(address)), address).toBe(true);
      const content = readFileSync(fileOf(address));
      expect(bytes).toBeLessThanOrEqual(content.length);
      expect(createHash('sha256').update(content).digest('base64url').slice(0, 12), address).toBe(fingerprint);
    }
  });

  test('holds every page but those of downloads, frames and editors, and what each loads', () => {
    // The page of editors is theirs alone.
    const atDesk = /^(en\/)?(comparer|contribuer\/(nouvelle|voix)|donnees|redaction|selection|widget)\//;
    const isOfLanguage = (path: string) => path.startsWith('en/') === (locale === 'en') && path !== '404.html';
    const pages = filesIn(DIST).filter((path) => path.endsWith('.html') && isOfLanguage(path) && !atDesk.test(path));
    expect(pages.length).toBeGreaterThan(300);
    for (const path of pages) {
      expect(addresses, path).toContain(path.replace(/(^|\/)index\.html$/, '$1'));
      const loaded = parse(readFileSync(join(DIST, path), 'utf8')).querySelectorAll(
        'link[rel=stylesheet], script[src]',
      );
      for (const element of loaded)
        expect(addresses).toContain((element.getAttribute('href') ?? element.getAttribute('src') ?? '').slice(1));
    }
  });
});

test('the worker stands at the root, alone in its file', () => {
  const worker = readFileSync(join(DIST, 'service-worker.js'), 'utf8');
  expect(worker).not.toMatch(/\bimport\b|https?:/);
});
