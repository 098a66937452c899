/**
 * The automatic rows of our audit (`content/accessibility/rgaa.yaml`), run again on its sample in both languages. What a person
 * looked at stands in the rows with its day; nothing here stands for that.
 */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { parse } from 'yaml';
import { axeFaults } from './axe.ts';
import { domFaults } from './rgaa/checks.ts';

const { criteria, sample } = parse(readFileSync('content/accessibility/rgaa.yaml', 'utf8')) as {
  criteria: { criterion: string; result: string; how: string; by: string[] }[];
  sample: { path: string }[];
};
const PATHS = ['', 'en/'].flatMap((language) => sample.map(({ path }) => `/${language}${path}`));
const isAlone = (path: string) => path.endsWith('fiche.html');

/** A map is drawn when it is reached; a search says when it has found. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  const map = page.locator('map-explorer');
  if ((await map.count()) > 0) {
    await map.locator('.map-stage').first().scrollIntoViewIfNeeded();
    await expect(map).toHaveAttribute('data-state', 'ready');
  }
  if (path.includes('?q=')) await expect(page.locator('site-search')).toHaveAttribute('data-state', 'found');
}

for (const path of PATHS)
  test(`RGAA, what a program sees of ${path}`, async ({ page }) => {
    await open(page, path);
    const faults = await domFaults(page, isAlone(path));
    const found = Object.fromEntries(Object.entries(faults).filter(([, list]) => list.length > 0));
    expect(found).toEqual({});
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const contrast = (await axeFaults(page, ['wcag2aa'])).filter((fault) => fault.startsWith('color-contrast:'));
      expect(contrast, `3.2, ${colorScheme}`).toEqual([]);
    }
  });

test('RGAA 8.6: every page of the sample has a title of its own, with its subject first', async ({ page }) => {
  for (const language of ['', 'en/']) {
    const titles: string[] = [];
    for (const { path } of sample.filter((row) => !isAlone(row.path))) {
      await page.goto(`/${language}${path}`);
      titles.push(await page.title());
    }
    expect(new Set(titles).size, titles.join('\n')).toBe(titles.length);
    for (const title of titles.slice(1)) expect(title).toMatch(/^.+ · /);
  }
});

test('RGAA 12.5: on every page the search is one and the same field, at the same place, between the name and the menu', async ({
  page,
}) => {
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 });
    for (const language of ['', 'en/']) {
      const forms = new Set<string>();
      const tops: number[] = [];
      for (const { path } of sample.filter((row) => !isAlone(row.path))) {
        await page.goto(`/${language}${path}`);
        const isSearch = path.startsWith('recherche/');
        const field = page.locator(isSearch ? 'main' : 'header').getByRole('searchbox');
        await expect(field, path).toHaveCount(1);
        // On the page of the search its own field stands for it: nothing leads to where one is.
        if (isSearch) continue;
        const [form, top] = await field.evaluate((input) => {
          const own = input.closest('form') as HTMLElement;
          const beside = [own.previousElementSibling, own.nextElementSibling].map((part) =>
            part?.matches('nav, details') ? 'menu' : 'name or language',
          );
          return [`${own.outerHTML} ${beside.join()}`, own.getBoundingClientRect().top] as const;
        });
        forms.add(form);
        tops.push(top);
      }
      expect([...forms], `${width} ${language}`).toEqual([expect.stringMatching(/name or language,menu$/)]);
      // Less than the height of a line apart: on pages of help the name is in smaller letters.
      expect(Math.max(...tops) - Math.min(...tops), `${width} ${language}`).toBeLessThan(10);
    }
  }
});

/** Walks through a page by Tab, at most so far: what takes focus and shows nothing, and whether the end was reached. */
async function walk(page: Page, steps: number): Promise<{ unseen: string[]; isTrapped: boolean }> {
  const unseen: string[] = [];
  let same = 0;
  let last = '';
  for (let step = 0; step < steps; step += 1) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return { place: '', isSeen: true };
      // Within the page of a frame, which is one of the templates: seen from here it stays one element.
      if (element.tagName === 'IFRAME') return { place: 'frame', isSeen: true };
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      const place = [...document.querySelectorAll('*')].indexOf(element);
      const isSeen = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
      return { place: `${place} ${element.outerHTML.slice(0, 100)}`, isSeen };
    });
    if (here.place === '') return { unseen, isTrapped: false };
    if (!here.isSeen) unseen.push(here.place);
    same = here.place === last && here.place !== 'frame' ? same + 1 : 0;
    if (same > 1) return { unseen, isTrapped: true };
    last = here.place;
  }
  return { unseen, isTrapped: false };
}

for (const forcedColors of ['none', 'active'] as const)
  test(`RGAA 10.7 and 12.9: the keyboard is seen on its way and is held nowhere, forced colours: ${forcedColors}`, async ({
    page,
  }) => {
    test.setTimeout(600_000);
    await page.emulateMedia({ forcedColors });
    for (const { path } of sample) {
      await open(page, `/${path}`);
      expect(await walk(page, 80), path).toEqual({ unseen: [], isTrapped: false });
    }
  });

test('a page that breaks what is looked at is caught', async ({ page }) => {
  await page.setContent(
    `<title></title><h2>x</h2><h4>y</h4><img src="data:,"><table><tr><td>1</td></tr></table><input><a href="/"></a><p align="left">z</p>`,
  );
  const faults = await domFaults(page);
  for (const criterion of [
    '1.1',
    '5.3',
    '5.4',
    '6.2',
    '8.1',
    '8.3',
    '8.5',
    '9.1',
    '9.2',
    '10.1',
    '11.1',
    '12.1',
    '12.7',
  ])
    expect(faults[criterion], criterion).not.toEqual([]);
  // Every row that is said to be seen here is seen here.
  const here = criteria.filter(({ by, how }) => how === 'automatic' && by.includes('test/browser/rgaa.spec.ts'));
  const elsewhere = ['3.2', '10.7', '12.5', '12.9'];
  expect(
    here.map(({ criterion }) => criterion).filter((name) => !(name in faults) && !elsewhere.includes(name)),
  ).toEqual([]);
});
