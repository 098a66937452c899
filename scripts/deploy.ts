/**
 * `npm run deploy -- <target>`: publishes `dist/` to a folder or to object storage, so that no visitor gets a page without its files,
 * wherever it is interrupted (decision 0059). `--back` makes the place again what it was before.
 */
import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { ANY_TEXT, fail, print, readArguments } from './arguments.ts';
import { isRemote, openPlace } from './deploy/place.ts';
import { type Plan, STEPS } from './deploy/plan.ts';
import { preparePublication, prepareReturn } from './deploy/publication.ts';
import { RCLONE, RcloneFailed } from './deploy/rclone.ts';

const { help, positionals, t, values } = readArguments(
  { back: [], 'dry-run': [], from: ANY_TEXT, former: ANY_TEXT },
  (texts) => texts.deploy,
  1,
);
const [given] = positionals;
if (!given) fail(help.trimEnd());
const words = t.deploy;
const target = isRemote(given) ? given : resolve(given);
if (isRemote(target) && !RCLONE.isMet()) fail(words.noRclone(t.needs.advice.rclone));
const site = resolve(String(values.from ?? 'dist'));
if (site === target) fail(words.itself(site));
const own = createHash('sha256').update(target).digest('hex').slice(0, 12);
const kept = resolve(String(values.former ?? join('.publications', own)));

try {
  deploy();
} catch (error) {
  if (!(error instanceof RcloneFailed)) throw error;
  fail(words.stopped(error.message));
}

function deploy(): void {
  const publication = { target, place: openPlace(target), site, kept, hasHeaders: isRemote(target) };
  const prepared = values.back ? prepareReturn(publication) : preparePublication(publication);
  if (prepared === 'no-site') fail(words.noSite(site));
  if (prepared === 'not-a-site') fail(words.notASite(target));
  if (prepared === 'no-former') fail(words.noFormer(target, kept));
  if (prepared === 'same') say(words.same(target));
  else if (values['dry-run']) show(prepared.plan);
  else {
    prepared.run((step, count) => say(words.steps[step](count)));
    say(values.back ? words.back(target) : words.published(target, kept));
  }
}

function show(plan: Plan): void {
  for (const step of STEPS) {
    if (plan[step].length === 0) continue;
    say(words.steps[step](plan[step].length));
    for (const path of plan[step]) print(`  ${path}\n`);
  }
  say(words.dry);
}

function say(line: string): void {
  print(`${line}\n`);
}
