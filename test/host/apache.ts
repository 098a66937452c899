/** Runs Debian's Apache on the loopback with what `docs/deploy.md` gives for a folder and for the log. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documented, type HostFolder, placeFor, type RunningHost, run } from './running-host.ts';

const MODULES = '/usr/lib/apache2/modules';
/** Those that every Apache has, then those that the documentation asks for. */
const LOADED = 'mpm_event authz_core autoindex dir mime alias headers deflate filter setenvif brotli rewrite'.split(
  ' ',
);

/** Serves a built site at the root of a host, or below `base`. */
export async function startApache(program: string, site: string, base = ''): Promise<RunningHost> {
  const place = await placeFor(site, base);
  const file = join(place.home, 'apache.conf');
  writeFileSync(file, configuration(place, base));
  return run(program, ['-D', 'FOREGROUND', '-f', file], place, `${base}/`);
}

function configuration({ home, port, root }: HostFolder, base: string): string {
  const folder = documented('apache').replace('ErrorDocument 404 /', `ErrorDocument 404 ${base}/`);
  const log = documented('apache', 1).replace('/var/log/apache2/annuaire.log', join(home, 'access.log'));
  const modules = LOADED.filter((name) => existsSync(join(MODULES, `mod_${name}.so`)));
  return `ServerRoot ${home}
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile ${home}/apache.pid
ErrorLog ${home}/error.log
${modules.map((name) => `LoadModule ${name}_module ${join(MODULES, `mod_${name}.so`)}`).join('\n')}
TypesConfig /etc/mime.types
DocumentRoot ${root}
${log}
<Directory ${root}/>
Require all granted
Options +FollowSymLinks +Indexes
${folder}
</Directory>
`;
}
