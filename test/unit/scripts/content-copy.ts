/** A copy of the small content for each test, and the commands run over it. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';

/** Call once in a file of tests. `folder` is that of the content; a command never ends with a stack trace. */
export function useContentCopy() {
  const copy = { folder: '', run };
  beforeEach(() => {
    copy.folder = join(mkdtempSync(join(tmpdir(), 'content-')), 'content');
    cpSync('test/fixtures/base/content', copy.folder, { recursive: true });
  });
  afterEach(() => rmSync(join(copy.folder, '..'), { recursive: true }));

  function run(script: string, ...args: string[]) {
    const env = { ...process.env, CONTENT_DIR: copy.folder };
    const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], {
      env,
      encoding: 'utf8',
    });
    expect(stderr).not.toMatch(/^\s+at /m);
    return { status, stdout, stderr };
  }
  return copy;
}
