/** Every island that loads a file, with that file late, cut, missing or of another kind: the page stays, says so, tries again. */
import { expect, type Page, type Route, test } from '@playwright/test';
import { holdBack, settled } from './held-back.ts';

interface Loading {
  readonly island: string;
  readonly page: string;
  /** What is withheld. */
  readonly file: RegExp;
  /** What makes the island ask for it. */
  readonly use: (page: Page) => Promise<void>;
  /** Which notice speaks. */
  readonly notice: string;
  /** What the server sent, and must stay to be seen. */
  readonly stays: string;
  /** What stands in its place as long as the file may still come. */
  readonly meanwhile?: string;
  /** What is there once the file came. */
  readonly works: (page: Page) => Promise<void>;
}

const tick = (page: Page) => page.locator('.filter-form input[name=region][value=kayes]').check();
const visible = (selector: string) => async (page: Page) => {
  await expect(page.locator(selector).first()).toBeVisible();
};

const nothing = async () => {};
const search = { page: '/recherche/?q=hebergement', use: nothing, stays: '.search-static a' };
const filter = { page: '/organisations/', stays: '.filter-static .card' };
const download = (format: string) => async (page: Page) => {
  await page.locator('.downloads > summary').click();
  await page.locator(`list-download button[data-format=${format}]`).click();
};
const saved = async (page: Page) => {
  await expect(page.locator('list-download > [role=status]')).toContainText('Fichier prêt : organisations');
};
const list = { page: '/organisations/', notice: 'download', stays: 'main .card', works: saved };

const LOADINGS: readonly Loading[] = [
  {
    ...search,
    island: 'search, its core',
    file: /\/recherche\/\w+\/core\.json$/,
    notice: 'search',
    works: visible('.search-results .card'),
  },
  {
    ...search,
    island: 'search, its words',
    file: /\/recherche\/\w+\/words-\d+\.json$/,
    notice: 'search',
    works: visible('.search-results .card'),
  },
  {
    ...search,
    island: 'search, its cards',
    file: /\/recherche\/\w+\/cards-\d+\.json$/,
    notice: 'search',
    works: visible('.search-results .card'),
  },
  ...['known-fr.json', 'pagefind.js', 'pagefind-entry.json', 'wasm.*', '.*pf_meta', 'fragment/.*'].map((file) => ({
    ...search,
    island: `full text, its ${file}`,
    file: new RegExp(`/pagefind/${file}(\\?.*)?$`),
    notice: 'texts',
    stays: '.search-results .card',
    works: visible('.search-results .search-group-tables .card'),
  })),
  {
    ...filter,
    island: 'filter, its facts',
    file: /\/filter\.json$/,
    use: tick,
    notice: 'filter',
    works: visible('.filter-live .card'),
  },
  {
    ...filter,
    island: 'filter, its cards',
    file: /\/cards-\d+\.json$/,
    use: tick,
    notice: 'filter',
    meanwhile: '.list-bar .filter-count',
    works: visible('.filter-live .card'),
  },
  {
    island: 'finder of partners, its facts',
    page: '/partenaires/?region=bamako',
    file: /\/filter\.json$/,
    use: nothing,
    notice: 'partners',
    stays: 'main a[href$="/regions/bamako/"]',
    works: visible('.finder-results .card'),
  },
  {
    ...filter,
    island: 'filter, its words',
    page: '/organisations/?q=ame',
    file: /\/filter-words\.json$/,
    use: nothing,
    notice: 'filter',
    works: visible('.filter-live .card'),
  },
  { ...list, island: 'download, its rows for CSV', file: /\/lignes\.json$/, use: download('csv') },
  { ...list, island: 'download, its rows for Excel', file: /\/lignes\.json$/, use: download('xlsx') },
  { ...list, island: 'download, a contact card', file: /\/organisations\/ame\.vcf$/, use: download('vcf') },
  {
    island: 'correction form',
    page: '/contribuer/?organisation=ame',
    file: /\/contribuer\/organisations\.json$/,
    use: nothing,
    notice: 'correction',
    stays: 'main h1',
    works: async (page) => {
      await expect(page.locator('correction-form [name=organisation]')).not.toHaveValue('');
    },
  },
  {
    island: 'selection, which organisations there are',
    page: '/selection/?ids=ame',
    file: /\/selection\/\w+\/organisations\.json$/,
    use: nothing,
    notice: 'selection',
    stays: 'main h1',
    works: visible('.selection-cards .card'),
  },
  {
    island: 'selection, its contacts',
    page: '/selection/?ids=ame',
    file: /\/selection\/\w+\/contacts-\d+\.json$/,
    use: async (page) => page.locator('.selection-write > summary').click(),
    notice: 'selection',
    stays: '.selection-cards .card',
    works: visible('.selection-write[data-state=ready] .selection-message'),
  },
  {
    island: 'comparison',
    page: '/comparer/?ids=ame.hcme',
    file: /\/comparer\/hcme\.json$/,
    use: nothing,
    notice: 'comparison',
    stays: 'main h1',
    works: visible('.compared-table table'),
  },
  {
    island: 'saved copy',
    page: '/orientation/',
    file: /\/hors-ligne\/tailles\.json$/,
    use: nothing,
    notice: 'savedCopy',
    stays: 'main h1',
    works: visible('save-copy button[data-save]:enabled'),
  },
];

const PAGE = '<!doctype html><title>x</title><p>Bienvenue sur ce réseau</p>';
const FAULTS: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  missing: (route) => route.fulfill({ status: 404, body: '' }),
  'cut in the middle': async (route) => {
    const answer = await route.fetch();
    const body = await answer.body();
    await route.fulfill({ response: answer, body: body.subarray(0, body.length / 2) });
  },
  'a page instead': (route) => route.fulfill({ status: 200, contentType: 'text/html', body: PAGE }),
  'nothing instead': (route) => route.fulfill({ status: 200, contentType: 'application/json', body: 'null' }),
  'no answer': (route) => route.abort('connectionreset'),
};

const notice = (page: Page, { notice: of }: Loading) => page.locator(`.load-notice[data-of=${of}]`);

for (const loading of LOADINGS)
  for (const [fault, answer] of Object.entries(FAULTS))
    test(`${loading.island}: ${fault}`, async ({ page }) => {
      const errors: string[] = [];
      // The engine of full text says its own faults a second time, where nobody can catch them.
      page.on('pageerror', ({ message }) => /Pagefind/.test(message) || errors.push(message));
      await page.route(loading.file, answer);
      await page.goto(loading.page);
      await loading.use(page);
      const loadNotice = notice(page, loading);
      await expect(loadNotice).toHaveAttribute('data-state', 'failed');
      await expect(loadNotice.locator('p')).toContainText('Impossible de charger');
      await expect(page.locator(loading.stays).first()).toBeVisible();
      expect(errors).toEqual([]);
      await page.unroute(loading.file);
      await loadNotice.getByRole('button', { name: /^(Réessayer|Recharger la page)$/ }).click();
      await loading.works(page);
      await expect(loadNotice).not.toHaveAttribute('data-state');
      await expect(loadNotice.getByRole('button', { includeHidden: true })).toBeHidden();
    });

for (const loading of LOADINGS)
  test(`${loading.island}: late`, async ({ page }) => {
    const release = await holdBack(page, loading.file);
    await page.goto(loading.page);
    await loading.use(page);
    const loadNotice = notice(page, loading);
    await expect(loadNotice).toHaveAttribute('data-state', 'slow');
    await expect(loadNotice.locator('p')).toContainText('Le réseau est lent');
    await expect(loadNotice.getByRole('button', { name: 'Réessayer' })).toBeVisible();
    await expect(page.locator(loading.meanwhile ?? loading.stays).first()).toBeVisible();
    release();
    await loading.works(page);
    await expect(loadNotice).not.toHaveAttribute('data-state');
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });

test('saved copy: an asking that ends late spoils nothing of the one that came after it', async ({ page }) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  // The page reads itself again, to see whether the site was updated: that answer comes last.
  await page.route(/\/orientation\/$/, async (route) => {
    if (route.request().resourceType() !== 'document') await released;
    await route.continue();
  });
  const sizes = /\/hors-ligne\/tailles\.json$/;
  await page.route(sizes, (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('/orientation/');
  const loadNotice = page.locator('.load-notice[data-of=savedCopy]');
  await expect(loadNotice).toHaveAttribute('data-state', 'failed');
  await page.unroute(sizes);
  await loadNotice.getByRole('button', { name: 'Réessayer' }).click();
  const save = page.locator('save-copy button[data-save]');
  await expect(save).toBeEnabled();
  const read = page.waitForResponse((response) => /\/orientation\/$/.test(response.url()));
  release();
  await (await read).finished();
  await settled(page);
  await expect(save).toBeEnabled();
});
