/** Each state of saving the directory as a person meets it: what it says, where the focus is, and that axe finds nothing. */
import { expect, type Page, test } from '@playwright/test';
import { expectNoFault } from './axe.ts';
import { holdBack } from './held-back.ts';
import { builtSet, library, publishNewVersion, saveDirectory } from './saved-site.ts';
import { type ServedSite, serveSite } from './served-site.ts';

/** A page of every set, however little room there is. */
const PAGE = 'vie-privee/';

let site: ServedSite;
test.beforeEach(async () => {
  test.slow();
  site = await serveSite();
});
test.afterEach(async () => {
  await site.close();
});

const button = (page: Page, name: string) => library(page).locator(`button[data-${name}]`);
const open = (page: Page) => page.goto(`${site.origin}/orientation/`);
const kilobytes = (bytes: number) => String(Math.ceil(bytes / 1000));

async function expectState(page: Page, state: string, text: string): Promise<void> {
  await expect(library(page)).toHaveAttribute('data-state', state);
  await expect(library(page).getByRole('status')).toHaveText(text);
  await expectNoFault(page, state);
}

test('nothing saved: the size is on the button, on both pages and in both languages', async ({ page }) => {
  for (const path of ['orientation/', 'a-propos/', 'en/orientation/', 'en/a-propos/']) {
    await page.goto(`${site.origin}/${path}`);
    const isEnglish = path.startsWith('en/');
    const text = isEnglish ? 'Nothing is saved on this phone.' : 'Rien n’est gardé sur ce téléphone.';
    await expectState(page, 'notSaved', text);
    const label = (await button(page, 'save').textContent()) ?? '';
    expect(label.replace(/\D/g, '')).toBe(kilobytes(builtSet(isEnglish ? 'en' : 'fr').bytes));
    await expect(button(page, 'remove')).toBeDisabled();
  }
});

test('until the size is known it is being asked for, which is no failure; so again when it is asked for once more', async ({
  page,
}) => {
  const release = await holdBack(page, '**/hors-ligne/tailles.json');
  await open(page);
  await expectState(page, 'asking', 'On demande la taille…');
  await expect(button(page, 'save')).toBeDisabled();
  site.answers.set('/hors-ligne/tailles.json', 503);
  release();
  await expectState(page, 'unreachable', 'Taille inconnue : pas de réseau, ou le site ne répond pas.');
  site.answers.delete('/hors-ligne/tailles.json');
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  const releaseAgain = await holdBack(page, '**/hors-ligne/tailles.json');
  await library(page).getByRole('button', { name: 'Réessayer' }).click();
  await expectState(page, 'asking', 'On demande la taille…');
  releaseAgain();
  await expectState(page, 'notSaved', 'Rien n’est gardé sur ce téléphone.');
});

test('saving, and stopping it with the key that is at hand', async ({ page }) => {
  const release = await holdBack(page, `**/${PAGE}`);
  await open(page);
  // A button that is still off takes no focus.
  await expect(button(page, 'save')).toBeEnabled();
  await button(page, 'save').focus();
  await page.keyboard.press('Enter');
  await expectState(page, 'saving', 'Téléchargement en cours. Gardez cette page ouverte.');
  await expect(library(page).locator('progress')).toBeVisible();
  await expect(library(page).locator('[data-progress]')).toHaveText(/ ko sur .* ko$/);
  await expect(button(page, 'cancel')).toBeFocused();
  await page.keyboard.press('Enter');
  await expectState(page, 'cancelled', 'Arrêté. Ce qui était commencé a été effacé.');
  await expect(button(page, 'save')).toBeFocused();
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  release();
});

test('done, then saved, then removed: the way to clear it while leaving comes and goes at once', async ({ page }) => {
  const clear = page.getByRole('button', { name: 'Effacer ce qui est gardé ici, puis quitter' });
  await open(page);
  await expect(clear).toBeHidden();
  await saveDirectory(page, site);
  await expectState(page, 'done', 'C’est fait. L’annuaire marche maintenant sans internet.');
  await expect(button(page, 'remove')).toBeFocused();
  await expect(clear).toBeVisible();
  await page.reload();
  await expectState(page, 'saved', 'Gardé : Français. L’annuaire marche sans internet.');
  await button(page, 'remove').click();
  await expectState(page, 'removed', 'Tout est effacé. Rien n’est gardé sur ce téléphone.');
  await expect(button(page, 'save')).toBeFocused();
  await expect(clear).toBeHidden();
});

test('saved and offline: the page names what is saved, and nothing can be fetched', async ({ page, context }) => {
  await saveDirectory(page, site);
  await context.setOffline(true);
  await page.reload();
  await expectState(page, 'saved', 'Gardé : Français. L’annuaire marche sans internet.');
  await expect(button(page, 'save')).toBeDisabled();
});

test('not saved and the size cannot be known', async ({ page }) => {
  site.answers.set('/hors-ligne/tailles.json', 503);
  await open(page);
  await expectState(page, 'unreachable', 'Taille inconnue : pas de réseau, ou le site ne répond pas.');
  await expect(button(page, 'save')).toBeDisabled();
});

test('an update that there is, and one that breaks', async ({ page }) => {
  await saveDirectory(page, site);
  publishNewVersion(site, 'fr', PAGE, 'jamais lu');
  await page.reload();
  await expectState(page, 'outdated', 'Gardé : Français. Une nouvelle version existe.');
  await expect(button(page, 'save')).toHaveText(/^Mettre à jour \(/);
  site.answers.set(`/${PAGE}`, 500);
  await button(page, 'save').click();
  await expectState(
    page,
    'failedUpdate',
    'La mise à jour a échoué. La version que vous aviez est toujours là, entière.',
  );
});

test('an update for which there is no room leaves the old version, and says so', async ({ page, context }) => {
  await saveDirectory(page, site);
  publishNewVersion(site, 'fr', PAGE, `<!doctype html><title>x</title>${'x'.repeat(300_000)}`);
  await page.reload();
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: site.origin, quotaSize: 50_000 });
  await button(page, 'save').click();
  await expectState(
    page,
    'refusedUpdate',
    'Ce téléphone n’a pas assez de place pour la nouvelle version. La version que vous aviez est toujours là, entière.',
  );
  expect(await page.evaluate(() => caches.keys())).toEqual([`annuaire / fr ${builtSet('fr').version}`]);
});

test('a download that fails, and one that was not finished at an earlier visit', async ({ page }) => {
  site.answers.set(`/${PAGE}`, 404);
  await open(page);
  await button(page, 'save').click();
  await expectState(page, 'failed', 'Le téléchargement a échoué. Ce qui était commencé a été effacé.');
  await page.evaluate(() => caches.open('annuaire / fr begun'));
  await page.reload();
  await expectState(page, 'interrupted', 'Une copie commencée n’était pas finie : elle a été effacée.');
});

test('a device that refuses', async ({ page, context }) => {
  await open(page);
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: site.origin, quotaSize: 50_000 });
  await button(page, 'save').click();
  await expectState(
    page,
    'refused',
    'Ce téléphone refuse de garder les pages : pas assez de place, ou navigation privée. Ce qui était commencé a été effacé.',
  );
});

test('a browser that cannot save anything', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'serviceWorker', { value: undefined }));
  await open(page);
  await expectState(page, 'unavailable', 'Ce navigateur ne peut pas garder l’annuaire.');
  await expect(button(page, 'save')).toBeDisabled();
});
