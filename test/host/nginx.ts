/** Runs nginx on the loopback with the configuration that `docs/deploy.md` gives, its paths and port apart. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrotliModule } from '../../scripts/web-servers.ts';
import { documented, type HostFolder, placeFor, type RunningHost, run } from './running-host.ts';

/** Serves a built site at the root of a host, or below `base`. Without brotli where its module is not installed. */
export async function startNginx(program: string, site: string, base = ''): Promise<RunningHost> {
  const place = await placeFor(site, base);
  const { home } = place;
  writeFileSync(join(home, 'nginx.conf'), configuration(place, base));
  return run(program, ['-p', home, '-c', join(home, 'nginx.conf'), '-e', join(home, 'start.log')], place, `${base}/`);
}

function configuration({ home, port, root }: HostFolder, base: string): string {
  const module = findBrotliModule();
  const server = documented('nginx')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /srv/annuaire;', `root ${root};`)
    .replace('error_page 404 /404.html;', `error_page 404 ${base}/404.html;`)
    .replace('include mime.types;', `include ${mimeTypes()};`)
    .replace('/var/log/nginx/annuaire.log', join(home, 'access.log'))
    .replace('/var/log/nginx/annuaire-error.log', join(home, 'error.log'))
    .replaceAll(module ? /(?!)/g : /^ *brotli.*;$/gm, '');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${home}/${name};`,
  );
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  return `${module ? `load_module ${module};` : ''}
${user} daemon off; worker_processes 1; pid ${home}/nginx.pid; error_log ${home}/start.log;
events { worker_connections 64; }
http { ${temporary.join(' ')}
${server} }`;
}

function mimeTypes(): string {
  return (
    ['/etc/nginx/mime.types', '/opt/homebrew/etc/nginx/mime.types'].find((path) => existsSync(path)) ?? 'mime.types'
  );
}
