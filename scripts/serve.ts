/** Serves a built site from a folder as a static host does, with brotli, on a port of its own: for tests and measures in a browser. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize, resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { mediaType } from '#delivery/media-types.ts';

export interface Served {
  readonly address: string;
  close(): void;
}

/**
 * Serves until `close`. Compressed answers are kept, so that the second visit costs no time.
 *
 * @param onSent receives the bytes of each file that is sent.
 */
export async function serve(folder: string, onSent: (bytes: number) => void = () => {}): Promise<Served> {
  const root = resolve(folder);
  const answers = new Map<string, Buffer>();
  const answerFor = (file: string): Buffer => {
    const body = answers.get(file) ?? compress(readFileSync(file));
    answers.set(file, body);
    return body;
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://site.test').pathname);
    const file = join(root, normalize(path), path.endsWith('/') ? 'index.html' : '');
    if (!file.startsWith(root) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    // Firefox takes brotli only over TLS.
    const isAccepted = /\bbr\b/.test(String(request.headers['accept-encoding']));
    const body = isAccepted ? answerFor(file) : readFileSync(file);
    response.writeHead(200, {
      'content-type': mediaType(file) ?? 'application/octet-stream',
      ...(isAccepted && { 'content-encoding': 'br' }),
      'content-length': body.length,
    });
    onSent(body.length);
    response.end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => void server.close().closeAllConnections() };
}

function compress(body: Buffer): Buffer {
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: body.length } });
}
