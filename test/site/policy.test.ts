import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { DIST, filesIn, pagesIn } from './build.ts';
import { changed } from './variants.ts';

/** Data inside a page is not run, whatever the policy. */
const DATA = ['application/ld+json', 'application/json'];

type Policy = Readonly<Record<string, readonly string[]>>;

function policyOf(html: string): Policy {
  const head = html.slice(0, html.indexOf('</head>'));
  const [, content = ''] = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(head) ?? [];
  return Object.fromEntries(
    content
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name = '', ...values]) => [name, values]),
  );
}

const pages = pagesIn(DIST).map(({ path, html }) => ({ path, html, policy: policyOf(html) }));

function violations(find: (page: (typeof pages)[number]) => boolean): string[] {
  return pages.filter(find).map(({ path }) => path);
}

test('every page has a policy that allows nothing but what it names, before anything that it could load', () => {
  expect(violations(({ policy }) => policy['default-src']?.join() !== "'none'")).toEqual([]);
  expect(violations(({ policy }) => policy['base-uri']?.join() !== "'none'")).toEqual([]);
  expect(
    violations(({ html }) => {
      const meta = html.search(/<meta http-equiv="content-security-policy"/i);
      const first = html.search(
        /<(script(?! type="application\/(ld\+)?json")|style|link rel="(stylesheet|preload|modulepreload)")/i,
      );
      return first >= 0 && first < meta;
    }),
  ).toEqual([]);
});

test('no page allows inline code, eval, a whole scheme or another host', () => {
  const strict = /^'(none|self|sha(256|384|512)-[\w+/=]+)'$/;
  // Pictures may stand in the page itself; a tile server named at build is the one host that may be added.
  // The recording page alone plays what it has recorded itself.
  const isRecording = (path: string) => /^(?:en\/)?contribuer\/voix\/index\.html$/.test(path);
  const allowed = (path: string, name: string, value: string) =>
    strict.test(value) ||
    (name === 'img-src' && value === 'data:') ||
    (name === 'media-src' && value === 'blob:' && isRecording(path));
  const found = pages.flatMap(({ path, policy }) =>
    Object.entries(policy).flatMap(([name, values]) =>
      values.filter((value) => !allowed(path, name, value)).map((value) => `${path}: ${name} ${value}`),
    ),
  );
  expect(found).toEqual([]);
});

test('every script and style in a page is one that its policy names by its fingerprint', () => {
  const found = pages.flatMap(({ path, html, policy }) =>
    parse(html, { comment: true })
      .querySelectorAll('script:not([src]), style')
      .filter((element) => !DATA.includes(element.getAttribute('type') ?? ''))
      .filter((element) => {
        const hash = `'sha256-${createHash('sha256').update(element.innerHTML).digest('base64')}'`;
        return !policy[element.rawTagName === 'style' ? 'style-src' : 'script-src']?.includes(hash);
      })
      .map((element) => `${path}: ${element.outerHTML.slice(0, 80)}`),
  );
  expect(found).toEqual([]);
});

test('no element has a handler or a style of its own', () => {
  const pattern = /<[a-z][^<>]*\s(?:on[a-z]+|style)\s*=\s*["']/i;
  expect(
    violations(({ html }) =>
      parse(html)
        .querySelectorAll('*')
        .some(({ rawAttrs }) => pattern.test(`<a ${rawAttrs}`)),
    ),
  ).toEqual([]);
});

test('the built site gives hosts which headers to send, for every folder that it has', () => {
  const text = readFileSync(`${DIST}/_headers`, 'utf8');
  const folders = new Set(
    filesIn(DIST)
      .filter((path) => path.endsWith('.html') && path.includes('/'))
      .map((path) => /^(?:en\/)?[^/]+\//.exec(path)?.[0] ?? ''),
  );
  const unruled = [...folders]
    .filter((folder) => folder !== 'en/' && !/^(en\/)?widget\/$/.test(folder))
    .filter((folder) => !folder.includes('index.html') && !text.includes(`\n/${folder}*\n`));
  expect(unruled).toEqual([]);
  expect(text).toMatch(/\n\/widget\/\*\n {2}Permissions-Policy: microphone=\(\)\n(?! )/);
});

test('where the build was given a forge, the editing page alone may ask its host, and no other page asks any', () => {
  const asked = pagesIn(changed()).map(({ path, html }) => [path, policyOf(html)['connect-src']?.join(' ')] as const);
  const beyond = asked.filter(([, hosts]) => hosts !== "'self'" && hosts !== "'none'" && hosts !== undefined);
  expect(beyond).toEqual([
    ['en/redaction/index.html', "'self' https://api.forge.example"],
    ['redaction/index.html', "'self' https://api.forge.example"],
  ]);
});
