import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { localePath } from '#i18n/routes.ts';
import { LOCALES } from '#schema/locale.ts';

/** A cheap telephone, upright. */
const SCREEN = { width: 360, height: 640 };
const MOST_SCREENS = 8;
/** Answers looked at beside each other. */
const AT_ONCE = 6;

const foldersIn = (path: string) =>
  readdirSync(path, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

test.use({ viewport: SCREEN });

for (const locale of LOCALES) {
  const base = localePath('/', locale, 'orientation/');
  const root = join('dist', base);
  // A sheet is read on paper.
  for (const need of foldersIn(root).filter((folder) => folder !== 'fiches'))
    test(`no answer is longer than eight screens, and who can be called can be on the first: ${base}${need}`, async ({
      page,
    }) => {
      // Thousands of answers: each in a frame of the size of the screen, without scripts, which is half the time of a page.
      await page.route(/\.(?:svg|png|webp)$/, (route) => route.abort());
      await page.route('**/frames.html', (route) =>
        route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
      );
      await page.goto('/frames.html');
      const places = foldersIn(join(root, need));
      expect(places.length).toBeGreaterThan(5);
      const measured = await page.evaluate(measure, {
        addresses: places.map((place) => `${base}${need}/${place}/`),
        screen: SCREEN,
        atOnce: AT_ONCE,
      });
      expect(measured.map(({ address }) => address).sort()).toEqual(
        places.map((place) => `${base}${need}/${place}/`).sort(),
      );
      for (const { address, height, width, calls, first } of measured) {
        expect.soft(width, `${address}: width`).toBe(SCREEN.width);
        expect.soft(height, `${address}: height`).toBeLessThanOrEqual(MOST_SCREENS * SCREEN.height);
        if (calls > 0) expect.soft(first, `${address}: the first button`).toBeLessThanOrEqual(SCREEN.height);
      }
    });
}

interface Asked {
  readonly addresses: readonly string[];
  readonly screen: typeof SCREEN;
  readonly atOnce: number;
}

/** Runs in the page: how high and wide each answer is, how many can be called there, and where the first button ends. */
async function measure({ addresses, screen, atOnce }: Asked) {
  const measured: { address: string; height: number; width: number; calls: number; first: number }[] = [];
  const waiting = [...addresses];
  async function work(): Promise<void> {
    for (let address = waiting.shift(); address; address = waiting.shift()) {
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-same-origin');
      frame.style.cssText = `width: ${screen.width}px; height: ${screen.height}px; border: 0`;
      frame.src = address;
      await new Promise((resolve) => {
        frame.onload = resolve;
        document.body.append(frame);
      });
      const { documentElement: root } = frame.contentDocument as Document;
      // A number for emergencies in the whole country stands at the end, and a town's section, which is seen where it is asked for, has
      // the old ones of the town: also where nobody of the answer can be called.
      const links = [...root.querySelectorAll<HTMLElement>('main a.button-call')].filter(
        (link) => !link.closest('.national, .town'),
      );
      const seen = links.filter((link) => link.offsetParent).map((link) => link.getBoundingClientRect().bottom);
      measured.push({
        address,
        height: root.scrollHeight,
        width: root.scrollWidth,
        calls: links.length,
        first: Math.min(...seen),
      });
      frame.remove();
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work));
  return measured;
}
