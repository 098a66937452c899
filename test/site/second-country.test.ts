import { beforeAll, describe, expect, test } from 'vitest';
import { filesIn, pagesIn } from './build.ts';
import { brokenLinks } from './links.ts';
import { changed, countryAlone } from './variants.ts';

function text(folder: string, path: string): string {
  const html = pagesIn(folder).find((page) => page.path === path)?.html ?? '';
  return html
    .slice(html.indexOf('<main'))
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

describe('a second country beside the first, by adding files only', () => {
  let folder: string;
  beforeAll(() => {
    folder = changed();
  });

  test('its regions and organisations have pages beside those of the first', () => {
    const files = filesIn(folder);
    expect(files).toEqual(expect.arrayContaining(['regions/tinza/index.html', 'organisations/atz/index.html']));
    expect(files).toEqual(expect.arrayContaining(['regions/kayes/index.html', 'organisations/ame/index.html']));
    expect(brokenLinks(folder)).toEqual([]);
  });

  test('the home page speaks of both countries', () => {
    expect(text(folder, 'index.html')).toContain('au Mali et en Sahélia');
    expect(text(folder, 'en/index.html')).toContain('in Mali and in Sahelia');
  });

  test('an organisation of the whole country is counted apart in its own country only', () => {
    expect(text(folder, 'regions/tinza/index.html')).toContain('1 organisation + 1 dans tout le pays');
    expect(text(folder, 'regions/kayes/index.html')).not.toContain('Réseau de Sahélia');
  });
});

describe('a country alone', () => {
  let folder: string;
  beforeAll(() => {
    folder = countryAlone();
  });

  test('builds with its three organisations and two regions, and nothing of another country', () => {
    const pages = filesIn(folder).filter((path) => /^(organisations|regions)\/[^/]+\/index\.html$/.test(path));
    expect(pages).toEqual([
      'organisations/atz/index.html',
      'organisations/femmes-ouro/index.html',
      'organisations/rsz/index.html',
      'regions/ouro/index.html',
      'regions/tinza/index.html',
    ]);
    expect(brokenLinks(folder)).toEqual([]);
    for (const { path, html } of pagesIn(folder)) expect(html, path).not.toMatch(/\bMali/);
  });
});
