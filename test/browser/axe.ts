/** axe as every test asks it: all rules of WCAG 2.2 AA and of good practice, and of what they find the faults alone. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

export const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * The faults of the page as it stands, one text a rule: its id and the elements. Every rule is run and every fault is given;
 * what passes is not described, which takes axe longer than the rules do. Where nothing is framed, it stays within the page.
 *
 * @param tags of the rules; all that axe has where the list is empty.
 */
export async function axeFaults(page: Page, tags: readonly string[] = RULES): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(page.frames().length === 1).options({
    resultTypes: ['violations'],
    ...(tags.length > 0 && { runOnly: { type: 'tag' as const, values: [...tags] } }),
  });
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
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
