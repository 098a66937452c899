/** `npm run verify-site -- <folder or address>`: whether a published site is what its commit builds, file by file. */
import { z } from 'zod';
import { fail, print, readArguments } from './arguments.ts';
import { addressFiles, compareSites, folderFiles } from './verify-site/compare.ts';
import { rebuild } from './verify-site/rebuild.ts';

const { help, positionals, t } = readArguments({}, (texts) => texts.verifySite, 1);
const [site] = positionals;
if (!site) fail(help.trimEnd());
const words = t.verifySite;

const originSchema = z.object({
  commit: z
    .string()
    .regex(/^[0-9a-f]{40,64}$/)
    .optional(),
  changed: z.boolean(),
  settings: z.record(z.string(), z.string()),
});

const published = /^https?:/.test(site) ? addressFiles(site.replace(/\/?$/, '/')) : folderFiles(site);
const said = await published.read('a-propos/version.json');
if (!said) fail(words.noVersion(site));
const { changed, commit, settings } = originSchema.parse(JSON.parse(Buffer.from(said).toString('utf8')));
if (!commit) fail(words.noCommit);
if (changed) fail(words.changed(commit));

print(`${words.building(commit)}\n`);
const { folder, remove } = rebuild(commit, settings);
try {
  const built = folderFiles(folder);
  const differences = await compareSites(built, published);
  for (const { how, path } of differences) print(`${path}: ${words.how[how]}\n`);
  print(`${words.result(built.paths?.length ?? 0, differences.length)}\n`);
  process.exitCode = differences.length > 0 ? 1 : 0;
} finally {
  remove();
}
