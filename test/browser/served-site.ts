/** Serves the built site for one test, with answers that the test can change: a new version, a broken one, no network. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

export interface ServedSite {
  readonly origin: string;
  /** Answers by path (`/orientation/`) instead of the built file: a text, or a status that is a fault. */
  readonly answers: Map<string, string | number>;
  /** Another type than that of the file. */
  readonly types: Map<string, string>;
  /** Every path that was asked for. */
  readonly asked: string[];
  readonly close: () => Promise<void>;
}

export async function serveSite(folder = 'dist'): Promise<ServedSite> {
  const answers = new Map<string, string | number>();
  const types = new Map<string, string>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://site.test').pathname);
    asked.push(path);
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    const answer = answers.get(path);
    const isThere = existsSync(file) && statSync(file).isFile();
    const status = typeof answer === 'number' ? answer : isThere || answer ? 200 : 404;
    // `Vary`, as hosts that compress send it: it must not hide what is saved.
    response.writeHead(status, {
      'content-type': types.get(path) ?? TYPES[extname(file)] ?? 'application/octet-stream',
      vary: 'Accept-Encoding, Accept',
    });
    if (typeof answer === 'string') response.end(answer);
    else if (status === 200) createReadStream(file).pipe(response);
    else response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { origin: `http://127.0.0.1:${port}`, answers, types, asked, close };
}
