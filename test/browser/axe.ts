/** axe as every test asks it: all rules of WCAG 2.2 AA and of good practice, and of what they find the faults alone. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

export const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Without its comments and long names, which a browser would read once more for every page. */
const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
/** Frames answer whatever page holds them: those of partners are on another host. */
const SOURCE = `${AXE}; axe.configure({ allowedOrigins: ['<unsafe_all_origins>'] });`;

/**
 * The faults of the page as it stands, one text a rule: its id and the elements. Every rule is run and every fault is given;
 * what passes is not described, which takes axe longer than the rules do.
 *
 * axe is put into each frame once for as long as its document stands: its builder for Playwright does so at every question, and
 * half a megabyte of script takes a browser longer to read than most pages take to be looked at (0033).
 *
 * @param tags of the rules; all that axe has where the list is empty.
 */
export async function axeFaults(page: Page, tags: readonly string[] = RULES): Promise<string[]> {
  for (const frame of page.frames()) if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(SOURCE);
  const options: RunOptions = {
    resultTypes: ['violations'],
    ...(tags.length > 0 && { runOnly: { type: 'tag', values: [...tags] } }),
  };
  return page.evaluate(async (asked) => {
    const { run } = (window as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }).axe;
    const { violations } = await run(asked);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  }, options);
}

/**
 * Expects no fault on the page in the state in which it stands, light and dark.
 *
 * @param state named where there is a fault.
 */
export async function expectNoFault(page: Page, state: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFaults(page), `${state}, ${colorScheme}`).toEqual([]);
  }
}
