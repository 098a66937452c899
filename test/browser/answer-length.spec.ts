import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { localePath } from '#i18n/routes.ts';
import { LOCALES } from '#schema/locale.ts';

/** A cheap telephone, upright. */
const SCREEN = { width: 360, height: 640 };
const MOST_SCREENS = 8;

const foldersIn = (path: string) =>
  readdirSync(path, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

test.use({ javaScriptEnabled: false, viewport: SCREEN });

for (const locale of LOCALES) {
  const base = localePath('/', locale, 'orientation/');
  const root = join('dist', base);
  // A sheet is read on paper.
  for (const need of foldersIn(root).filter((folder) => folder !== 'fiches'))
    test(`no answer is longer than eight screens, and who can be called can be on the first: ${base}${need}`, async ({
      page,
    }) => {
      await page.route(/\.(?:svg|png|webp)$/, (route) => route.abort());
      const places = foldersIn(join(root, need));
      expect(places.length).toBeGreaterThan(5);
      for (const place of places) {
        await page.goto(`${base}${need}/${place}/`);
        const { height, calls, first } = await page.evaluate(() => {
          // A number for emergencies in the whole country stands at the end, also where nobody of the answer can be called.
          const links = [...document.querySelectorAll<HTMLElement>('main a.button-call')].filter(
            (link) => !link.closest('.national'),
          );
          const seen = links.filter((link) => link.offsetParent).map((link) => link.getBoundingClientRect().bottom);
          return { height: document.documentElement.scrollHeight, calls: links.length, first: Math.min(...seen) };
        });
        expect.soft(height, `${place}: height`).toBeLessThanOrEqual(MOST_SCREENS * SCREEN.height);
        if (calls > 0) expect.soft(first, `${place}: the first button`).toBeLessThanOrEqual(SCREEN.height);
      }
    });
}
