/** What the tests' web servers have in common: a folder and a port of their own, and the configurations of docs/deploy.md. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ask } from './ask.ts';

export interface RunningHost {
  /** Without a final slash and without the base. */
  readonly address: string;
  /** What its logs hold so far. */
  readonly logs: () => string;
  readonly stop: () => Promise<void>;
}

export interface HostFolder {
  /** Where the server keeps what it needs. */
  readonly home: string;
  /** The folder that it serves. */
  readonly root: string;
  readonly port: number;
}

/** The configuration as the documentation prints it, in its `index`-th block of that language. */
export function documented(language: 'nginx' | 'apache', index = 0): string {
  const blocks = [
    ...readFileSync('docs/deploy.md', 'utf8').matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'g')),
  ];
  const text = blocks[index]?.[1];
  if (!text) throw new Error(`docs/deploy.md has no such configuration of ${language}`);
  return text;
}

/** A place for a server: a built site at the root of a host, or below `base` as the documentation says. */
export async function placeFor(site: string, base: string): Promise<HostFolder> {
  const home = mkdtempSync(join(tmpdir(), 'host-test-'));
  if (!base) return { home, root: resolve(site), port: await freePort() };
  const root = join(home, 'www');
  mkdirSync(root);
  symlinkSync(resolve(site), join(root, base.slice(1)));
  return { home, root, port: await freePort() };
}

/** Starts a program that stays in the foreground, and waits until it answers. */
export async function run(
  program: string,
  args: readonly string[],
  place: HostFolder,
  path: string,
): Promise<RunningHost> {
  const child = spawn(program, args, { stdio: 'inherit' });
  const address = `http://127.0.0.1:${place.port}`;
  await answering(address + path, child);
  return {
    address,
    logs: () => ['access.log', 'error.log', 'start.log'].map((name) => read(join(place.home, name))).join('\n'),
    stop: () => stop(child, place.home),
  };
}

async function answering(address: string, child: ChildProcess): Promise<void> {
  const isThere = () => ask(address).then(Boolean, () => false);
  while (child.exitCode === null) {
    if (await isThere()) return;
    await new Promise((wait) => setTimeout(wait, 100));
  }
  throw new Error(`no server answers at ${address}`);
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
