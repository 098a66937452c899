/** `npm run docs`: writes `docs/errors.md`; `--check` only reports whether it is out of date, and exits 1. */
import { readFileSync, writeFileSync } from 'node:fs';
import { print, readArguments } from './arguments.ts';
import { errorsPage } from './docs/errors-page.ts';

const PAGE = 'docs/errors.md';

const { t, values } = readArguments({ check: [] }, (help) => help.docs(PAGE), 0);
const page = errorsPage();
if (!values.check) writeFileSync(PAGE, page);
else if (readFileSync(PAGE, 'utf8') !== page) {
  print(`${t.outOfDate(PAGE, 'npm run docs')}\n`);
  process.exitCode = 1;
}
