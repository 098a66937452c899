/** A copy of the repository to try a change in: files are edited, types checked and commands run there, never here. */
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { buildCommand, programOf } from '../runtime/program.mjs';

/** A change by hand to one file: a new file, or text laid in before a line that is there. */
export interface Edit {
  readonly file: string;
  readonly text: string;
  /** The beginning of the line before which the text goes; absent for a new file. */
  readonly before?: string;
}

const SPELLED_OUT = / in type '\{.*$|(?<=^\w+: Type) '\{.*\}'(?= does not)/;

export class Copy {
  readonly folder = mkdtempSync(join(tmpdir(), 'growth-'));
  readonly #touched = new Set<string>();

  /** Copies what git knows of, as it stands now, and what is new and not ignored. */
  constructor() {
    const { stdout } = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    // What was taken away and is still in the index is not there either.
    for (const file of new Set(stdout.split('\0').filter((path) => path && existsSync(path)))) {
      mkdirSync(dirname(join(this.folder, file)), { recursive: true });
      copyFileSync(file, join(this.folder, file));
    }
    symlinkSync(resolve('node_modules'), join(this.folder, 'node_modules'), 'junction');
  }

  /** The files that were edited by hand, in the order in which they were first. */
  get touched(): readonly string[] {
    return [...this.#touched];
  }

  /** @throws where the line to put the text before is not there. */
  edit({ file, text, before }: Edit): void {
    this.#touched.add(file);
    const path = join(this.folder, file);
    if (before === undefined) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
      return;
    }
    const lines = readFileSync(path, 'utf8').split('\n');
    const index = lines.findIndex((line) => line.trimStart().startsWith(before));
    if (index < 0) throw new Error(`${file}: no line begins with ${before}`);
    writeFileSync(path, [...lines.slice(0, index), text, ...lines.slice(index)].join('\n'));
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  /** Whether a file is there and holds each of the texts. */
  has(file: string, ...texts: readonly string[]): boolean {
    return existsSync(join(this.folder, file)) && texts.every((text) => this.read(file).includes(text));
  }

  write(file: string, text: string): void {
    writeFileSync(join(this.folder, file), text);
  }

  /** The files of a folder, A to Z. */
  files(folder: string): string[] {
    return readdirSync(join(this.folder, folder))
      .sort()
      .map((name) => `${folder}/${name}`);
  }

  /** The files of a folder and of those below it. */
  filesBelow(folder: string): string[] {
    return readdirSync(join(this.folder, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(this.folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
      .sort();
  }

  discard(file: string): void {
    rmSync(join(this.folder, file));
  }

  /** The files that the compiler finds wrong, each with what it says first of it, without the types that it spells out. */
  typeFaults(): ReadonlyMap<string, string> {
    const { stdout } = this.#run([
      programOf('tsc'),
      ...['--noEmit', '--pretty', 'false', '--incremental', '--tsBuildInfoFile', '.types'],
    ]);
    const faults = [...stdout.matchAll(/^(\S+)\(\d+,\d+\): error (.*)$/gm)].toReversed();
    return new Map(faults.map(([, file = '', message = '']) => [file, message.replace(SPELLED_OUT, '')] as const));
  }

  /** Runs a command of the copy. @throws with its words where it fails. */
  command(script: string, ...options: readonly string[]): string {
    return this.#sound([script, ...options]);
  }

  /** What a command of the copy says where it fails; nothing where it does not. */
  failure(script: string): string {
    const { status, stdout, stderr } = this.#run([script]);
    return status === 0 ? '' : stdout + stderr;
  }

  /** Builds the site into `dist`. @throws with the build's words where it fails. */
  build(env: NodeJS.ProcessEnv = process.env): void {
    this.#sound(buildCommand('--silent'), env);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  #sound(command: readonly string[], env = process.env): string {
    const { status, stdout, stderr } = this.#run(command, env);
    if (status !== 0) throw new Error(`${command.join(' ')}\n${stdout}${stderr}`);
    return stdout;
  }

  #run(command: readonly string[], env = process.env) {
    const options = { cwd: this.folder, env, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 } as const;
    return spawnSync(process.execPath, command, options);
  }
}
