import { expect, type Page, test } from '@playwright/test';
import { serve } from '../../scripts/serve.ts';
import { EVIL_HOST, MARKUP_ATTACKS, PLAIN_ATTACKS } from '../hostile/attacks.ts';
import { buildHostile, HOSTILE_SITES } from '../hostile/variants.ts';
import { pagesIn } from '../site/build.ts';

// The policy would stop an attack that got through: here the pages stand without it.
test.use({ bypassCSP: true });

const ATTACKS = [...PLAIN_ATTACKS, ...MARKUP_ATTACKS];
const QUERY_KEYS =
  'q typologie region pays theme service statut echelle reseau palier national tri besoin lieu id vue page ligne noeud organisation'.split(
    ' ',
  );
/** Pages of one template that are visited, in each language. */
const SAMPLE = 3;

interface Sample {
  readonly path: string;
  readonly isScripted: boolean;
  /** The names of its controls. */
  readonly names: readonly string[];
}

/** Servers refuse addresses longer than some thousands of characters, as they are sent, whatever they hold. */
const LONGEST_VALUE = 400;
const inAddress = (text: string): string =>
  encodeURIComponent(text).length > LONGEST_VALUE ? inAddress([...text].slice(0, -1).join('')) : text;

for (const site of HOSTILE_SITES) {
  test(`nothing of the ${site} attacks runs on any template`, async ({ page }) => {
    // A whole build, then some hundred pages: only what hangs is to end here.
    test.setTimeout(900_000);
    const { folder } = buildHostile(site);
    const host = await serve(folder);
    try {
      const trap = setTraps(page, host.address);
      for (const { path } of samplesOf(folder)) await page.goto(`${host.address}/${path}`, { waitUntil: 'load' });
      expect(trap).toEqual([]);
    } finally {
      host.close();
    }
  });
}

// An attack a test: all at once would be hundreds of visits, which a busy machine does not end in time.
for (const [index, attack] of ATTACKS.entries())
  test(`attack ${index + 1} in an address runs on no template that reads it`, async ({ page, baseURL }) => {
    const paths = templatesOf('dist').filter(({ isScripted }) => isScripted);
    await expectNothingRuns(page, baseURL ?? '', paths, attack);
  });

// A page without a script reads no address: one visit shows it.
test('an attack in an address runs on no template without a script', async ({ page, baseURL }) => {
  const paths = templatesOf('dist').filter(({ isScripted }) => !isScripted);
  await expectNothingRuns(page, baseURL ?? '', paths, ATTACKS[0] ?? '');
});

async function expectNothingRuns(page: Page, address: string, samples: readonly Sample[], attack: string) {
  const trap = setTraps(page, address);
  const text = inAddress(attack.slice(0, LONGEST_VALUE));
  for (const { path, names } of samples) {
    const keys = new Set([...QUERY_KEYS, ...names]);
    const query = new URLSearchParams([...keys].map((key) => [key, text]));
    await page.goto(`${address}/${path}?${query}#${encodeURIComponent(text)}`, { waitUntil: 'load' });
    await expect(page.locator('h1').first()).toBeVisible();
  }
  expect(trap).toEqual([]);
}

/** Everything that an attack would leave behind: a dialog, a window, an error, a request to another host. */
function setTraps(page: Page, address: string): string[] {
  const caught: string[] = [];
  const note = (what: string) => caught.push(`${page.url()} ${what}`);
  page.on('dialog', (dialog) => {
    note(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', () => note('popup'));
  page.on('pageerror', (error) => note(`error ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') note(`console ${message.text()}`);
  });
  page.on('request', (request) => {
    const isOwn =
      request.url().startsWith(address) || request.url().startsWith('data:') || request.url().startsWith('blob:');
    if (!isOwn || request.url().includes(`//${EVIL_HOST}`)) note(`request ${request.url()}`);
  });
  return caught;
}

/** One page of each template. */
function templatesOf(folder: string): Sample[] {
  const groups = Map.groupBy(samplesOf(folder), ({ path }) => templateOf(path));
  return [...groups.values()].flatMap((samples) => samples.slice(0, 1));
}

/** Some pages of each template in each language. */
function samplesOf(folder: string): Sample[] {
  const groups = Map.groupBy(pagesIn(folder), ({ path }) => `${path.startsWith('en/')} ${templateOf(path)}`);
  return [...groups.values()].flatMap((pages) =>
    pages.slice(0, SAMPLE).map(({ path, html }) => ({
      path: path.replace(/index\.html$/, ''),
      isScripted: /<script[^>]*(?:src=|type="module")/.test(html),
      names: [...html.matchAll(/<(?:input|select)[^>]*\sname="?([^"\s>]+)/g)].map(([, name = '']) => name),
    })),
  );
}

/** The first folder and the depth: what pages of one template have in common. */
function templateOf(path: string): string {
  const steps = path.replace(/^en\//, '').split('/');
  return `${steps[0]} ${steps.length}`;
}
