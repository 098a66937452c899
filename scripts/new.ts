/** `npm run new -- <id>`: writes a commented entry to fill in, and never touches one that is there. */

import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wholeNews } from '#imports/news.ts';
import { slug } from '#model/fold.ts';
import { newOrganisation } from '#model/intake/new-organisation.ts';
import { idSchema } from '#schema/text.ts';
import { CONTENT_ROOT } from '#site/content-files.ts';
import { fail, print, readArguments } from './arguments.ts';
import { makeFolder, today } from './content.ts';

const { help, t, positionals } = readArguments({}, (texts) => texts.new(CONTENT_ROOT), 1);
const [id] = positionals;

if (id === undefined) fail(help.trimEnd());
if (!idSchema.safeParse(id).success) {
  const near = slug(id);
  fail([t.new.notAnId(id), near && t.new.try(near)].filter(Boolean).join(' '));
}

const path = join(CONTENT_ROOT, 'organisations', `${id}.yaml`);
if (existsSync(path)) fail(t.new.exists(path));
try {
  makeFolder(join(CONTENT_ROOT, 'organisations'));
  writeFileSync(path, newOrganisation(id, wholeNews('added', today())), { flag: 'wx' });
} catch (error) {
  fail(t.new.notWritten(path, error instanceof Error ? error.message : String(error)));
}
print(`${t.new.written(path)}\n`);
