/**
 * Stands in for the API of a forge, as the editing page asks GitHub's: every branch, tree and commit is made by git itself in a
 * bare repository, so that what is proposed really arrives there.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const PROJECT = 'programme/annuaire';
export const TOKEN = 'jeton-de-test';

interface Request {
  number: number;
  title: string;
  body: string;
  head: string;
  base: string;
  state: 'open' | 'closed';
  words: string[];
}

export interface StandIn {
  /** The address of its API. */
  readonly api: string;
  readonly requests: readonly Request[];
  /** Runs git in the bare repository. */
  readonly git: (...words: string[]) => string;
  /** Somebody else changes a file of the main branch. */
  readonly changeMeanwhile: (path: string, text: string) => void;
  /** Answers with this status instead, or (0) cuts the line, where the method and path match; once. */
  readonly failOnce: (pattern: RegExp, status: number) => void;
  readonly close: () => Promise<void>;
}

/** @param files of the main branch, by path. */
export async function forgeStandIn(files: Readonly<Record<string, string>>): Promise<StandIn> {
  const folder = mkdtempSync(join(tmpdir(), 'forge-'));
  const environment = {
    ...process.env,
    GIT_DIR: folder,
    GIT_INDEX_FILE: join(folder, 'index-of-stand-in'),
    GIT_AUTHOR_NAME: 'Stand-in',
    GIT_AUTHOR_EMAIL: 'stand-in@exemple.org',
    GIT_COMMITTER_NAME: 'Stand-in',
    GIT_COMMITTER_EMAIL: 'stand-in@exemple.org',
  };
  const run = (input: string | undefined, ...words: string[]) =>
    execFileSync('git', words, { env: environment, encoding: 'utf8', input, stdio: ['pipe', 'pipe', 'ignore'] });
  const git = (...words: string[]) => run(undefined, ...words).trim();
  const treeWith = (base: string | undefined, changed: readonly { path: string; content: string }[]) => {
    rmSync(environment.GIT_INDEX_FILE, { force: true });
    if (base) git('read-tree', base);
    for (const { path, content } of changed) {
      const blob = run(content, 'hash-object', '-w', '--stdin').trim();
      git('update-index', '--add', '--cacheinfo', `100644,${blob},${path}`);
    }
    return git('write-tree');
  };
  git('init', '-q', '--bare', '-b', 'main', folder);
  const first = treeWith(
    undefined,
    Object.entries(files).map(([path, content]) => ({ path, content })),
  );
  git('update-ref', 'refs/heads/main', git('commit-tree', first, '-m', 'start'));

  const requests: Request[] = [];
  let failing: { pattern: RegExp; status: number } | undefined;
  const shown = ({ words: _, head, base, ...request }: Request) => ({
    ...request,
    html_url: `https://forge.exemple/${PROJECT}/pull/${request.number}`,
    created_at: '2026-11-30T08:00:00Z',
    head: { ref: head, sha: git('rev-parse', `refs/heads/${head}`) },
    base: { sha: base },
  });
  const missing = { status: 404, body: { message: 'Not Found' } };
  const taken = { status: 422, body: { message: 'Reference already exists' } };
  const ok = (body: unknown) => ({ status: 200, body });

  const routes: readonly [RegExp, (found: RegExpExecArray, body: never) => { status: number; body: unknown }][] = [
    [/^GET $/, () => ok({ default_branch: 'main' })],
    [
      /^GET \/git\/ref\/heads\/(.+)$/,
      ([, branch = '']) => ok({ object: { sha: git('rev-parse', `refs/heads/${branch}`) } }),
    ],
    [/^GET \/git\/commits\/(\w+)$/, ([, sha]) => ok({ tree: { sha: git('rev-parse', `${sha}^{tree}`) } })],
    [
      /^GET \/contents\/(.+)\?ref=(.+)$/,
      ([, path, ref = '']) => {
        try {
          const text = run(undefined, 'show', `${decodeURIComponent(ref)}:${path}`);
          return ok({ encoding: 'base64', content: Buffer.from(text).toString('base64').replace(/.{60}/g, '$&\n') });
        } catch {
          return missing;
        }
      },
    ],
    [
      /^POST \/git\/trees$/,
      (_, body: { base_tree: string; tree: { path: string; content: string }[] }) =>
        ok({ sha: treeWith(body.base_tree, body.tree) }),
    ],
    [
      /^POST \/git\/commits$/,
      (_, body: { tree: string; message: string; parents: string[] }) =>
        ok({
          sha: git('commit-tree', body.tree, '-m', body.message, ...body.parents.flatMap((parent) => ['-p', parent])),
        }),
    ],
    [
      /^POST \/git\/refs$/,
      (_, { ref, sha }: { ref: string; sha: string }) => {
        try {
          git('update-ref', ref, sha, '0'.repeat(40));
          return ok({ object: { sha } });
        } catch {
          return taken;
        }
      },
    ],
    [
      /^POST \/pulls$/,
      (_, { title, body, head }: Record<'title' | 'body' | 'head', string>) => {
        if (requests.some((request) => request.head === head)) return taken;
        const base = git('rev-parse', 'refs/heads/main');
        const request: Request = { number: requests.length + 1, title, body, head, base, state: 'open', words: [] };
        requests.push(request);
        return ok(shown(request));
      },
    ],
    [
      /^GET \/pulls\?(.*)$/,
      ([, query]) => {
        const head = new URLSearchParams(query).get('head')?.split(':')[1];
        return ok(requests.filter((own) => own.state === 'open' && (!head || own.head === head)).map(shown));
      },
    ],
    [
      /^GET \/pulls\/(\d+)\/files$/,
      ([, number]) => {
        const { base, head } = requests[Number(number) - 1] as Request;
        const names = git('diff', '--name-only', base, `refs/heads/${head}`).split('\n');
        return ok(names.map((filename) => ({ filename })));
      },
    ],
    [
      /^POST \/issues\/(\d+)\/comments$/,
      ([, number], { body }: { body: string }) => {
        requests[Number(number) - 1]?.words.push(body);
        return ok({ id: 1 });
      },
    ],
    [
      /^PUT \/pulls\/(\d+)\/merge$/,
      ([, number]) => {
        const request = requests[Number(number) - 1] as Request;
        git('update-ref', 'refs/heads/main', `refs/heads/${request.head}`);
        request.state = 'closed';
        return ok({ merged: true });
      },
    ],
    [
      /^PATCH \/pulls\/(\d+)$/,
      ([, number], { state }: { state: 'closed' }) => {
        const request = requests[Number(number) - 1] as Request;
        request.state = state;
        return ok(shown(request));
      },
    ],
  ];

  const server = createServer(async (request, response) => {
    const headers = {
      'content-type': 'application/json',
      'access-control-allow-origin': '*',
      'access-control-allow-headers': '*, authorization',
      'access-control-allow-methods': '*',
    };
    if (request.method === 'OPTIONS') return response.writeHead(204, headers).end();
    const asked = `${request.method} ${(request.url ?? '').replace(`/repos/${PROJECT}`, '')}`;
    const body = await bodyOf(request);
    if (failing?.pattern.test(asked)) {
      const { status } = failing;
      failing = undefined;
      if (status === 0) return request.socket.destroy();
      return response.writeHead(status, headers).end('{}');
    }
    if (request.headers.authorization !== `Bearer ${TOKEN}`) return response.writeHead(401, headers).end('{}');
    for (const [pattern, answer] of routes) {
      const found = pattern.exec(asked);
      if (!found) continue;
      const { status, body: said } = answer(found, JSON.parse(body || '{}') as never);
      return response.writeHead(status, headers).end(JSON.stringify(said));
    }
    return response.writeHead(404, headers).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    api: `http://127.0.0.1:${port}`,
    requests,
    git,
    changeMeanwhile: (path, content) => {
      const tree = treeWith('main', [{ path, content }]);
      git('update-ref', 'refs/heads/main', git('commit-tree', tree, '-p', 'main', '-m', 'meanwhile'));
    },
    failOnce: (pattern, status) => {
      failing = { pattern, status };
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      rmSync(folder, { recursive: true });
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request) text += part;
  return text;
}
