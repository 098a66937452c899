/** Finds the web servers that tests of a real host run with, or installs Debian's; says why where there are none. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const REASON = [
  'Il manque nginx, son module brotli ou Apache, et il n’y a pas de Debian où les installer en root : une partie des tests d’un vrai hébergeur ne tourne pas.',
  'nginx, its brotli module or Apache is missing, and there is no Debian to install them on as root: some tests of a real host do not run.',
].join('\n');

/** Ends the process with 1 in CI where one of them cannot be had; elsewhere prints why. */
export function findOrInstallWebServers(): void {
  const isComplete = () => Boolean(findNginx() && findBrotliModule() && findApache());
  if (isComplete()) return;
  install();
  if (isComplete()) return;
  console.error(REASON);
  if (process.env.CI) process.exit(1);
}

/** The nginx of this machine: `NGINX_PATH`, or one where it usually stands. */
export function findNginx(): string | undefined {
  return firstThere([
    process.env.NGINX_PATH,
    '/usr/sbin/nginx',
    '/usr/bin/nginx',
    '/usr/local/bin/nginx',
    '/opt/homebrew/bin/nginx',
  ]);
}

/** The module with which nginx compresses better than with gzip, as Debian and its kin name it. */
export function findBrotliModule(): string | undefined {
  return firstThere(['/usr/lib/nginx/modules/ngx_http_brotli_filter_module.so']);
}

/** Debian's Apache; elsewhere its modules stand in other places. */
export function findApache(): string | undefined {
  return firstThere(['/usr/sbin/apache2']);
}

function firstThere(paths: readonly (string | undefined)[]): string | undefined {
  return paths.find((path) => path && existsSync(path));
}

function install(): void {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return;
  // Run level 1, and Apache without what starts it: the programs are there, their services are not started.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const packages = 'nginx-light libnginx-mod-http-brotli-filter apache2-bin media-types';
  const commands = ['apt-get update -q', `apt-get install -y -q --no-install-recommends ${packages}`];
  console.log(commands.join(' && '));
  commands.every((command) => spawnSync(command, { shell: true, stdio: 'inherit', env }).status === 0);
}
