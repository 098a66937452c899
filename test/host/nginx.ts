/** Runs nginx on the loopback with the configuration that `docs/deploy.md` gives, its paths and port apart. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface RunningNginx {
  readonly address: string;
  /** What its logs hold so far. */
  readonly logs: () => string;
  readonly stop: () => Promise<void>;
}

/** The configuration as the documentation prints it. */
export function documentedConfiguration(): string {
  const [, text] = /```nginx\n([\s\S]*?)```/.exec(readFileSync('docs/deploy.md', 'utf8')) ?? [];
  if (!text) throw new Error('docs/deploy.md has no configuration of nginx');
  return text;
}

/** Serves a built site at the root of a host, or below `base` as the documentation says. */
export async function startNginx(program: string, site: string, base = ''): Promise<RunningNginx> {
  const home = mkdtempSync(join(tmpdir(), 'nginx-test-'));
  const port = await freePort();
  const root = base ? join(home, 'www') : resolve(site);
  if (base) {
    mkdirSync(root);
    symlinkSync(resolve(site), join(root, base.slice(1)));
  }
  writeFileSync(join(home, 'nginx.conf'), configuration(home, root, port, base));
  const child = spawn(program, ['-p', home, '-c', join(home, 'nginx.conf'), '-e', join(home, 'start.log')], {
    stdio: 'inherit',
  });
  const address = `http://127.0.0.1:${port}`;
  await answering(`${address}${base}/`, child);
  return {
    address,
    logs: () => ['access.log', 'error.log', 'start.log'].map((name) => read(join(home, name))).join('\n'),
    stop: () => stop(child, home),
  };
}

function configuration(home: string, root: string, port: number, base: string): string {
  const server = documentedConfiguration()
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /srv/annuaire;', `root ${root};`)
    .replace('error_page 404 /404.html;', `error_page 404 ${base}/404.html;`)
    .replace('include mime.types;', `include ${mimeTypes()};`)
    .replace('/var/log/nginx/annuaire.log', join(home, 'access.log'))
    .replace('/var/log/nginx/annuaire-error.log', join(home, 'error.log'));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${home}/${name};`,
  );
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  return `${user} daemon off; worker_processes 1; pid ${home}/nginx.pid; error_log ${home}/start.log;
events { worker_connections 64; }
http { ${temporary.join(' ')}
${server} }`;
}

function mimeTypes(): string {
  return (
    ['/etc/nginx/mime.types', '/opt/homebrew/etc/nginx/mime.types'].find((path) => existsSync(path)) ?? 'mime.types'
  );
}

async function answering(address: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 100 && child.exitCode === null; attempt++) {
    if (
      await fetch(address).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((wait) => setTimeout(wait, 100));
  }
  throw new Error(`nginx does not answer at ${address}`);
}

async function stop(child: ChildProcess, home: string): Promise<void> {
  const ended = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  await ended;
  rmSync(home, { recursive: true, force: true });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

function read(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
