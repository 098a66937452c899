/** Finds an nginx on the machine, or installs Debian's. Tests of a real host run with it, and say why they do not without. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const REASON = [
  'Pas de nginx sur cette machine, et pas de Debian où l’installer en root : les tests d’un vrai hébergeur ne tournent pas.',
  'No nginx here, and no Debian to install it on as root: the tests of a real host do not run.',
].join('\n');

/** The path of an nginx; undefined, with the reason printed, where there is none. Ends the process with 1 in that case in CI. */
export function findOrInstallNginx(): string | undefined {
  const found = findNginx() ?? install();
  if (found) return found;
  console.error(REASON);
  if (process.env.CI) process.exit(1);
  return undefined;
}

/** The nginx of this machine: `NGINX_PATH`, or one where it usually stands. */
export function findNginx(): string | undefined {
  return [
    process.env.NGINX_PATH,
    '/usr/sbin/nginx',
    '/usr/bin/nginx',
    '/usr/local/bin/nginx',
    '/opt/homebrew/bin/nginx',
  ].find((path) => path && existsSync(path));
}

function install(): string | undefined {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return undefined;
  // Run level 1: the package is there, its service is not started.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const commands = ['apt-get update -q', 'apt-get install -y -q --no-install-recommends nginx-light'];
  console.log(`nginx manque : ${commands.join(' && ')}`);
  commands.every((command) => spawnSync(command, { shell: true, stdio: 'inherit', env }).status === 0);
  return findNginx();
}
