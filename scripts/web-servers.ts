/** Finds the web servers that tests of a real host run with. */
import { existsSync } from 'node:fs';
import type { Need } from './needs.ts';

/** Apache comes without what starts it: its program alone. */
export const WEB_SERVERS: readonly Need[] = [
  {
    name: 'nginx',
    isMet: () => Boolean(findNginx() && findBrotliModule()),
    packages: ['nginx-light', 'libnginx-mod-http-brotli-filter', 'media-types'],
    service: 'nginx',
    advice: 'nginx',
  },
  {
    name: 'Apache',
    isMet: () => Boolean(findApache()),
    packages: ['apache2-bin', 'media-types'],
    advice: 'apache',
  },
];

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
