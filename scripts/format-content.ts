/** `npm run format-content`: writes every entry in the one form, comments included, and changes nothing that it says. */
import { formattedEntries } from '#imports/yaml/form-faults.ts';
import { CONTENT_ROOT, readContentFiles } from '#site/content-files.ts';
import { fail, print, readArguments } from './arguments.ts';
import { writeWhole } from './content.ts';

const { t, positionals } = readArguments({}, (help) => help.formatContent(CONTENT_ROOT), 1);

try {
  const files = readContentFiles(positionals[0] ?? CONTENT_ROOT);
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const changed = formattedEntries(files).filter(({ path, text }) => texts.get(path) !== text);
  for (const { path, text } of changed) {
    writeWhole(path, text);
    print(`${path}\n`);
  }
  print(`${t.rewritten(changed.length)}\n`);
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}
