/** The content as the commands that change it need it: read, checked, and written one whole file at a time. */
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { textsFor } from '#i18n/texts.ts';
import { buildDirectory, type ContentRecords, type Directory } from '#model/directory.ts';
import { checkContent } from '#model/validation/check-content.ts';
import type { ContentFile } from '#model/validation/content-file.ts';
import type { FaultCode } from '#model/validation/fault-codes.ts';
import { formatFaults } from '#model/validation/format-faults.ts';
import type { Locale } from '#schema/locale.ts';
import { buildDay } from '#site/build-day.ts';
import { readContentFiles } from '#site/content-files.ts';
import { fail } from './arguments.ts';

/**
 * The files and records of a content without faults; ends the command with the faults otherwise.
 *
 * @param allowed faults that the command corrects by itself, or is about.
 */
export function readSoundContent(
  locale: Locale,
  allowed: readonly FaultCode[] = [],
): { files: ContentFile[]; records: ContentRecords } {
  try {
    const files = readContentFiles();
    const { records, faults: found } = checkContent(files);
    const faults = found.filter(({ code }) => !allowed.includes(code));
    if (faults.length === 0) return { files, records };
    const { commands, faults: texts } = textsFor(locale);
    return fail(`${formatFaults(faults.slice(0, 5), texts)}${commands.correctFirst}`);
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

/** The directory of a content without faults, as old as the site itself says it to be: on the stated day of the build. */
export function readDirectory(locale: Locale): Directory {
  const { records } = readSoundContent(locale);
  try {
    return buildDirectory(records, buildDay(records).day);
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

/** Writes a file beside its place, then puts it there: it is whole or untouched, an interrupted command leaves no half of one. */
export function writeWhole(path: string, text: string | Uint8Array): void {
  // A dot file: what an interrupted command leaves is no file of the content.
  const part = join(dirname(path), `.${basename(path)}.part`);
  try {
    makeFolder(dirname(path));
    writeFileSync(part, text);
    renameSync(part, path);
  } catch (error) {
    fail(`${path} : ${error instanceof Error ? error.message : String(error)}`);
  }
}

/**
 * Makes a folder and those above it. Node's own way never ends where the system says of a folder that is there that it is not,
 * as /proc does.
 *
 * @throws Error where one cannot be made.
 */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

/** Today, as the content writes dates. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
