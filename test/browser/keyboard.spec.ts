import { expect, test } from '@playwright/test';

test('the first key press offers to skip to the content, and does', async ({ page }) => {
  await page.goto('/organisations/ame/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Aller au contenu' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('main a').first()).toBeFocused();
});

test('the keyboard reaches every link and control in reading order, with a visible focus', async ({ page }) => {
  await page.goto('/');
  const expected = await page
    .locator('a, input, select, button, summary')
    .evaluateAll((elements) => elements.map((element) => element.getAttribute('href')));
  const reached: (string | null)[] = [];
  for (let step = 0; step < expected.length; step++) {
    await page.keyboard.press('Tab');
    const { href, outline } = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      return { href: element.getAttribute('href'), outline: getComputedStyle(element).outlineWidth };
    });
    expect(outline, String(href)).toBe('3px');
    reached.push(href);
  }
  expect(reached).toEqual(expected);
});
