import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { folderPlace, type Place } from '../../../../scripts/deploy/place.ts';
import { type Prepared, preparePublication, prepareReturn } from '../../../../scripts/deploy/publication.ts';
import { AFTER, BEFORE, brokenPages, readSite, writeSite } from '../../../made-up-site.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'publication-'));
  writeSite(join(home, 'before'), BEFORE);
  writeSite(join(home, 'after'), AFTER);
});
afterEach(() => rmSync(home, { recursive: true }));

const at = (name: string) => join(home, name);
const there = () => readSite(at('host'));

function publication(site: string, place: Place = folderPlace(at('host'))) {
  return { target: 'host', place, site: at(site), kept: at('kept'), hasHeaders: false };
}

function run(prepared: Prepared): void {
  if (typeof prepared === 'string') throw new Error(prepared);
  prepared.run(() => {});
}

/** A place that stops after so many files, whichever way they go. */
function stopping(after: number): { readonly place: Place; readonly hasStopped: () => boolean } {
  const real = folderPlace(at('host'));
  let left = after;
  const one = (work: (path: string) => void) => (paths: readonly string[]) => {
    for (const path of paths) {
      if (left-- <= 0) throw new Error('stopped');
      work(path);
      expect(brokenPages(there())).toEqual([]);
    }
  };
  return {
    place: {
      list: real.list,
      send: (folder, paths, headersOf) => one((path) => real.send(folder, [path], headersOf))(paths),
      fetch: (paths, folder) => one((path) => real.fetch([path], folder))(paths),
      remove: one((path) => real.remove([path])),
    },
    hasStopped: () => left < 0,
  };
}

test('a publication makes the place the site, and the way back makes it what it was', () => {
  run(preparePublication(publication('before')));
  expect(there()).toEqual(BEFORE);
  run(preparePublication(publication('after')));
  expect(there()).toEqual(AFTER);
  expect(preparePublication(publication('after'))).toBe('same');
  run(prepareReturn(publication('after')));
  expect(there()).toEqual(BEFORE);
  expect(prepareReturn(publication('after'))).toBe('no-former');
});

test('stopped after any file, every page has its files; run again it ends, and goes back to what was there at first', () => {
  let stops = 0;
  for (let after = 0; ; after++) {
    rmSync(at('host'), { recursive: true, force: true });
    rmSync(at('kept'), { recursive: true, force: true });
    run(preparePublication(publication('before')));
    const { place, hasStopped } = stopping(after);
    const prepared = preparePublication(publication('after', place));
    try {
      run(prepared);
    } catch (error) {
      if (!hasStopped()) throw error;
    }
    expect(brokenPages(there())).toEqual([]);
    if (!hasStopped()) break;
    stops++;
    // Stopped once more in the middle of going on.
    try {
      run(preparePublication(publication('after', stopping(2).place)));
    } catch {
      expect(brokenPages(there())).toEqual([]);
    }
    if (after % 2) {
      const rest = preparePublication(publication('after'));
      if (rest !== 'same') run(rest);
      expect(there()).toEqual(AFTER);
    }
    // Stopped before everything was kept, it has changed nothing.
    const back = prepareReturn(publication('after'));
    if (back !== 'no-former') run(back);
    expect(there()).toEqual(BEFORE);
  }
  // What is replaced and gone is kept first, then sent or taken away.
  expect(stops).toBe(29);
});

test('the way back, stopped after any file, ends where it would have when it is run again', () => {
  for (let after = 0; ; after++) {
    rmSync(at('host'), { recursive: true, force: true });
    rmSync(at('kept'), { recursive: true, force: true });
    run(preparePublication(publication('before')));
    run(preparePublication(publication('after')));
    const { place, hasStopped } = stopping(after);
    try {
      run(prepareReturn(publication('after', place)));
    } catch (error) {
      if (!hasStopped()) throw error;
    }
    expect(brokenPages(there())).toEqual([]);
    if (!hasStopped()) break;
    run(prepareReturn(publication('after')));
    expect(there()).toEqual(BEFORE);
  }
});

test('a place that holds something else, and a folder without a site, are refused', () => {
  writeSite(at('host'), { 'photos/index.html': 'mine' });
  expect(preparePublication(publication('before'))).toBe('not-a-site');
  expect(preparePublication(publication('nothing'))).toBe('no-site');
  expect(there()).toEqual({ 'photos/index.html': 'mine' });
});

test('before the first publication nothing was there, and nobody goes back to that', () => {
  run(preparePublication(publication('before')));
  expect(prepareReturn(publication('before'))).toBe('no-former');
});

test('what is kept for one place is not laid into another', () => {
  run(preparePublication(publication('before')));
  run(preparePublication(publication('after')));
  expect(prepareReturn({ ...publication('before'), target: 'other' })).toBe('no-former');
});
