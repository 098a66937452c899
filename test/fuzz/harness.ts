/** Lays changed files over the real content, checks it all as `npm run validate` does, and says what went wrong in that. */

import { isDeepStrictEqual } from 'node:util';
import { textsFor } from '#i18n/texts.ts';
import type { ContentRecords } from '#model/directory.ts';
import { remembered } from '#model/remembered.ts';
import { type CheckedContent, checkContent } from '#model/validation/check-content.ts';
import type { ContentFile } from '#model/validation/content-file.ts';
import { readEntry } from '#model/validation/entry.ts';
import type { Fault } from '#model/validation/fault.ts';
import { isFaultCode } from '#model/validation/fault-codes.ts';
import { reportFaults } from '#model/validation/format-faults.ts';

/** A check may take this long at the most, in milliseconds of its own thread, however odd a file is and busy the machine. */
export const PATIENCE = 2000;

const ROOT = 'content';
/** What a file says depends on nothing but the file: the hundreds that nobody changed are read once. */
const readOnce = remembered((file: ContentFile) => readEntry(file, ROOT));
const check = (files: readonly ContentFile[]): CheckedContent => checkContent(files, ROOT, readOnce);

/** Changed texts by path. */
export type Changes = ReadonlyMap<string, string>;

/** The content with some of its files changed. */
export function withChanges(files: readonly ContentFile[], changes: Changes): ContentFile[] {
  return files.map((file) => {
    const text = changes.get(file.path);
    return text === undefined ? file : { path: file.path, text };
  });
}

/** The check, and everything that its promises forbid. An exception goes through. */
export function examine(files: readonly ContentFile[], changes: Changes, untouched: ContentRecords) {
  const changed = withChanges(files, changes);
  const start = process.threadCpuUsage();
  const checked = check(changed);
  const duration = since(start);
  const broken = [
    ...(duration > PATIENCE ? slowChanges(files, changes) : []),
    ...unclearFaults(checked.faults, changed),
    ...silentChanges(checked, untouched, changes),
    ...(Object.hasOwn(Object.prototype, 'polluted') ? ['Object.prototype was changed'] : []),
  ];
  return { checked, duration, broken };
}

function since(start: NodeJS.CpuUsage): number {
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}

/** The changes that alone take longer than a check may. */
function slowChanges(files: readonly ContentFile[], changes: Changes): string[] {
  return [...changes].flatMap(([path, text]) => {
    const start = process.threadCpuUsage();
    check(withChanges(files, new Map([[path, text]])));
    const duration = since(start);
    return duration > PATIENCE ? [`${path} took ${Math.round(duration)} ms`] : [];
  });
}

/** Faults that do not say where they are, what they are, or how to fix it. */
function unclearFaults(faults: readonly Fault[], files: readonly ContentFile[]): string[] {
  const linesOf = new Map(files.map(({ path, text }) => [path, text.replace(/\r\n?/g, '\n').split('\n')]));
  return [...reportFaults(faults, textsFor('fr').faults), ...reportFaults(faults, textsFor('en').faults)].flatMap(
    (fault) => {
      const line = linesOf.get(fault.file)?.[fault.line - 1];
      const isPlaced = line !== undefined && fault.column >= 1 && fault.column <= line.length + 1;
      const words = `${fault.message} ${fault.hint}`;
      const isWorded =
        fault.message !== '' &&
        fault.hint !== '' &&
        !/undefined|\[object|NaN|\{\w+\}/.test(words.replace(/[«“].*?[»”]/gs, ''));
      return isPlaced && isWorded && isFaultCode(fault.code) ? [] : [`unclear: ${JSON.stringify(fault)}`];
    },
  );
}

/** Files left alone whose record is another than before. */
function silentChanges({ records }: CheckedContent, before: ContentRecords, changes: Changes): string[] {
  const mustStay = <T>(now: ReadonlyMap<string, T>, then: ReadonlyMap<string, T>, folder: string) =>
    [...then].flatMap(([id, record]) =>
      changes.has(`content/${folder}/${id}.yaml`) || isDeepStrictEqual(now.get(id), record)
        ? []
        : [`changed: ${folder}/${id}`],
    );
  return [
    ...mustStay(records.organisations, before.organisations, 'organisations'),
    ...mustStay(records.sources, before.sources, 'sources'),
    ...mustStay(
      new Map(Object.entries(records.vocabularies)),
      new Map(Object.entries(before.vocabularies)),
      'vocabularies',
    ),
  ];
}

/** The changes that the check lets through when they stand together: those in a fault are taken back until none is left. */
export function acceptedTogether(files: readonly ContentFile[], changes: Changes): Map<string, string> {
  const accepted = new Map(changes);
  for (;;) {
    const { faults } = check(withChanges(files, accepted));
    if (faults.length === 0) return accepted;
    const guilty = new Set(faults.map(({ file }) => file));
    const before = accepted.size;
    for (const path of guilty) accepted.delete(path);
    // A fault in a file that nobody touched comes from one that was: take the largest share of blame, all lists, back.
    if (accepted.size === before)
      for (const path of accepted.keys()) if (mentions(accepted, path, faults)) accepted.delete(path);
    if (accepted.size === before) return new Map();
  }
}

function mentions(accepted: Changes, path: string, faults: readonly Fault[]): boolean {
  const id = path.replace(/^.*\/|\.yaml$/g, '');
  return (
    !path.includes('/organisations/') ||
    faults.some(({ params }) => Object.values(params).flat().includes(id)) ||
    accepted.size === 1
  );
}
