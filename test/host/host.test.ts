import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMON_HEADERS, HASHED_HEADERS, UNFRAMED_HEADERS } from '#delivery/host-headers.ts';
import { COLLECTIONS } from '#exports/hsds/api.ts';
import { findApache, findBrotliModule, findNginx } from '../../scripts/web-servers.ts';
import { DIST, filesIn } from '../site/build.ts';
import { BASE, belowPath } from '../site/variants.ts';
import { startApache } from './apache.ts';
import { ask, type Question } from './ask.ts';
import { startNginx } from './nginx.ts';
import type { RunningHost } from './running-host.ts';

/** What every file is sent with; the microphone is open to the page that records alone. */
function commonHeaders(path: string): Record<string, string> {
  const microphone = /^(?:en\/)?contribuer\/voix\//.test(path) ? 'microphone=(self)' : 'microphone=()';
  return { ...COMMON_HEADERS, 'Permissions-Policy': `${COMMON_HEADERS['Permissions-Policy']}, ${microphone}` };
}

const COPY = 'node_modules/.cache/host-test';
const SERVERS = {
  nginx: { program: findNginx(), start: startNginx },
  Apache: { program: findApache(), start: startApache },
};
const hosts = Object.entries(SERVERS).flatMap(([name, { program = name, start }]) =>
  ['', BASE].map((base) => ({ name, program, start, base })),
);

describe.each(hosts)(
  '$name with the configuration of docs/deploy.md, at “$base/”',
  ({ base, name, program, start }) => {
    let host: RunningHost;
    let files: string[];
    const get = (path: string, question?: Question) => ask(`${host.address}${base}/${path}`, question);

    beforeAll(async () => {
      rmSync(COPY + base, { recursive: true, force: true });
      cpSync(base ? belowPath() : DIST, COPY + base, { recursive: true });
      files = filesIn(COPY + base);
      // A page to be framed, in case the site has none yet.
      mkdirSync(join(COPY + base, 'en/widget'), { recursive: true });
      mkdirSync(join(COPY + base, 'widget'), { recursive: true });
      for (const page of ['widget/cadre.html', 'en/widget/cadre.html'])
        writeFileSync(join(COPY + base, page), '<!doctype html>');
      host = await start(program, COPY + base, base);
    });
    afterAll(() => host?.stop());

    test('every file of the site is served, pages as pages, all with every header', async () => {
      for (const file of files.filter((path) => path !== '404.html')) {
        const response = await get(
          file
            .replace(/index\.html$/, '')
            .split('/')
            .map(encodeURIComponent)
            .join('/'),
        );
        expect(response.status, file).toBe(200);
        if (file.endsWith('.html')) expect(response.headers.get('content-type'), file).toBe('text/html; charset=utf-8');
        const cache = /^_astro\//.test(file) ? HASHED_HEADERS : { 'Cache-Control': 'no-cache' };
        const framing = /^(en\/)?widget\//.test(file) ? {} : UNFRAMED_HEADERS;
        for (const [name, value] of Object.entries({ ...commonHeaders(file), ...framing, ...cache }))
          expect(response.headers.get(name), `${file}: ${name}`).toBe(value);
      }
    });

    test('only what is made to be framed can be framed', async () => {
      for (const path of ['widget/cadre.html', 'en/widget/cadre.html']) {
        const { status, headers } = await get(path);
        expect(status).toBe(200);
        for (const name of Object.keys(UNFRAMED_HEADERS)) expect(headers.get(name), `${path}: ${name}`).toBeNull();
        for (const [name, value] of Object.entries(commonHeaders(path))) expect(headers.get(name), name).toBe(value);
      }
    });

    test('text is sent compressed, and caches learn that it depends on what is accepted', async () => {
      const hasBrotli = name === 'Apache' || findBrotliModule() !== undefined;
      const data = [
        'carte/fiches.json',
        'organisations/ame.vcf',
        'couverture/themes.csv',
        'donnees/v1/organisations.geojson',
      ];
      const hashed = files.filter((file) => /^_astro\/(site|explorer)\..*(css|js)$/.test(file));
      expect(hashed.length).toBe(2);
      for (const path of ['', 'organisations/', ...data, ...hashed])
        for (const [accepted, sent] of [
          ['gzip', 'gzip'],
          ['gzip, deflate, br', hasBrotli ? 'br' : 'gzip'],
          ['identity', null],
        ] as const) {
          const { headers } = await get(path, { headers: { 'accept-encoding': accepted } });
          expect(headers.get('content-encoding'), `${path} ${accepted}`).toBe(sent);
          if (sent) expect(headers.get('vary'), path).toMatch(/accept-encoding/i);
        }
    });

    test('an unchanged page is not sent again', async () => {
      const first = await get('organisations/');
      const again = await get('organisations/', { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
      expect(first.headers.get('etag')).not.toBeNull();
      expect(again.status).toBe(304);
    });

    test('an address without its final slash leads to the one with it, at the same host', async () => {
      const { status, headers } = await get('organisations/ame');
      expect(status).toBe(301);
      expect(new URL(headers.get('location') ?? '', host.address).href).toBe(
        `${host.address}${base}/organisations/ame/`,
      );
    });

    test('what does not exist is answered by our page, with its status and its headers', async () => {
      const response = await get('rien/de/tel/?q=secret');
      expect(response.status).toBe(404);
      expect(response.headers.get('content-security-policy')).toBe(UNFRAMED_HEADERS['Content-Security-Policy']);
      expect(await response.text()).toContain('Page introuvable');
    });

    test('the logs hold pages, and nothing of what somebody looked for or where they came from', async () => {
      await get('organisations/?q=secret', { headers: { referer: 'https://exemple.org/secret' } });
      await get('absent.html?q=secret');
      // What cannot be served says so in the log of errors.
      await get('%00?q=secret');
      await expect.poll(() => host.logs()).toContain(`${base}/organisations/`);
      expect(host.logs()).not.toContain('secret');
    });

    test('the HSDS API answers at the addresses of its specification, whatever host it stands at', async () => {
      const ask = async (path: string) => (await get(`donnees/hsds/${path}`)).json();
      const file = (path: string) => JSON.parse(readFileSync(join(COPY + base, `donnees/hsds/${path}.json`), 'utf8'));
      expect(await ask('')).toEqual(file('index'));
      for (const name of COLLECTIONS) {
        const first = file(name);
        expect(await ask(name)).toEqual(first);
        expect(await ask(`${name}?page=${first.total_pages}`)).toEqual(file(`${name}/page/${first.total_pages}`));
        const { id } = first.contents[0];
        expect(await ask(`${name}/${id}`)).toEqual(file(`${name}/${id}`));
      }
      const { headers } = await get('donnees/hsds/services?page=2');
      expect(headers.get('content-type')).toMatch(/^application\/json/);
      for (const [header, value] of Object.entries(commonHeaders(''))) expect(headers.get(header), header).toBe(value);
      for (const path of ['services?page=9999', 'services/00000000-0000-5000-8000-000000000000', 'rien'])
        expect((await get(`donnees/hsds/${path}`)).status, path).toBe(404);
    });

    test('folders are not listed', async () => {
      expect((await get('_astro/')).status).toBe(403);
    });
  },
);
