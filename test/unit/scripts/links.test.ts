import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { brokenLinks, outwardLinks } from '../../../scripts/links/internal.ts';
import { canReach, tryAddresses } from '../../../scripts/links/outward.ts';

const MANNERS = { timeout: 500, tries: 2, pause: 0 };
let server: Server;
let host: string;
const asked = new Map<string, number>();
let folder: string;

const ANSWERS: Readonly<Record<string, number>> = {
  '/bien': 200,
  '/absent': 404,
  '/parti': 410,
  '/reserve': 403,
  '/trop': 429,
  '/panne': 503,
};

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    const count = (asked.get(url) ?? 0) + 1;
    asked.set(url, count);
    if (url === '/muet') return;
    if (url === '/ailleurs') response.writeHead(302, { location: '/bien' });
    else response.writeHead(url === '/hesite' && count > 1 ? 200 : (ANSWERS[url] ?? 500));
    response.end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  folder = mkdtempSync(join(tmpdir(), 'links-'));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

test('each address is reported by what a visitor would meet, and a host that turns programs away is alive', async () => {
  const paths = ['/bien', '/ailleurs', '/absent', '/parti', '/reserve', '/trop', '/panne', '/hesite', '/muet'];
  const answers = await tryAddresses(
    [...paths.map((path) => host + path), 'http://127.0.0.1:1/', 'http://nulle-part.invalid/'],
    MANNERS,
  );
  expect(answers.map(({ url, reason }) => [url.replace(host, ''), reason])).toEqual([
    ['/bien', undefined],
    ['/ailleurs', undefined],
    ['/absent', 'not-found'],
    ['/parti', 'not-found'],
    ['/reserve', undefined],
    ['/trop', undefined],
    ['/panne', 'server-error'],
    ['/hesite', undefined],
    ['/muet', 'no-answer'],
    ['http://127.0.0.1:1/', 'no-answer'],
    ['http://nulle-part.invalid/', 'no-host'],
  ]);
  expect([asked.get('/bien'), asked.get('/absent')]).toEqual([2, 2]);
});

test('one host that answers is a network; without any, that is known at once', async () => {
  const nowhere = ['http://127.0.0.1:1/', 'http://nulle-part.invalid/'];
  expect(await canReach([...nowhere, `${host}/absent`])).toBe(true);
  expect(await canReach(nowhere)).toBe(false);
});

function write(files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

test('internal links are followed to their file and their place, outward ones are gathered with their pages', () => {
  write({
    'index.html':
      '<a href="/base/a/#ici">a</a> <a href="a/#la">b</a> <a href="/dehors/">c</a> <a href="tel:+1">d</a> <a href="http://x.test/p#q">e</a>',
    'a/index.html':
      '<p id="ici"></p><a href="../">x</a> <img src="absent.png"> <a href="http://x.test/p">y</a> <form action="/base/"></form>',
  });
  expect(brokenLinks(folder, '/base/')).toEqual([
    'a/index.html -> /base/a/absent.png',
    'index.html -> /base/a/#la',
    'index.html -> /dehors/',
  ]);
  expect([...outwardLinks(folder, '/base/')]).toEqual([['http://x.test/p', ['a/index.html', 'index.html']]]);
});
