import { expect, type Page, test } from '@playwright/test';
import { countryAlone } from '../site/variants.ts';
import { axeFaults } from './axe.ts';
import { library } from './saved-site.ts';
import { type ServedSite, serveSite } from './served-site.ts';

const NEEDS = '/orientation/';
const ANSWER = '/orientation/hebergement/gao/';

/** A device with these voices that notes what it is told to say, with which of them. */
async function onDeviceWith(page: Page, voices: readonly { name: string; lang: string; localService: boolean }[]) {
  await page.addInitScript((known) => {
    const said: string[] = [];
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => known,
      cancel: () => said.push('stop'),
      speak: ({ text, voice }: { text: string; voice: { name: string } }) => said.push(`${voice.name}: ${text}`),
    });
    class Utterance {
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    Object.assign(globalThis, { said, SpeechSynthesisUtterance: Utterance });
    Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis });
  }, voices);
}

const saidOn = (page: Page) => page.evaluate(() => (globalThis as unknown as { said: string[] }).said);

const FAR = { name: 'far', lang: 'fr-FR', localService: false };
const OWN = { name: 'own', lang: 'fr-FR', localService: true };

test('what a page says is read by a voice of the device alone, shown, and loaded when it is asked for', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await onDeviceWith(page, [FAR, OWN]);
  await page.goto(NEEDS);
  await expect(page.locator('.needs .listen')).toHaveCount(await page.locator('.needs li').count());
  await page.goto(ANSWER);
  const card = page.locator('.help-card').first();
  const button = card.getByRole('button', { name: /^Écouter / });
  await expect(button).toBeVisible();
  expect(asked.filter((path) => path.includes('ecouter/'))).toEqual([]);
  expect(await saidOn(page)).toEqual([]);

  await button.press('Enter');
  const shown = card.locator('.heard');
  await expect(shown).toContainText('Maison du Migrant');
  const [said = ''] = (await saidOn(page)).filter((words) => words !== 'stop');
  expect(said).toMatch(/^own: .*Maison du Migrant.* 0 0 2 2 3 8 7 3 1 3 3 0 8/);
  // Every doubt of the card, nothing of its buttons and folds.
  expect(said).toContain('Un document de 2020 le dit');
  expect(said).not.toContain('Envoyer');

  await shown.getByRole('button').press('Enter');
  await expect(shown).toHaveCount(0);
  await expect(button).toBeFocused();
  expect((await saidOn(page)).at(-1)).toBe('stop');
});

test('where every voice is beyond the device, or of another language, there is no button', async ({ page }) => {
  await onDeviceWith(page, [FAR, { ...OWN, lang: 'en-GB' }]);
  await page.goto(ANSWER);
  await expect(page.locator('quick-exit [data-scripted]')).not.toHaveClass(/is-off/);
  await expect(page.locator('.listen')).toHaveCount(0);
});

test.describe('where a need is recorded in Bambara', () => {
  let site: ServedSite;
  test.describe.configure({ mode: 'serial' });
  test.beforeAll(async () => {
    site = await serveSite(countryAlone());
    site.types.set('/ecouter/bm/besoin-hebergement.mp3', 'audio/mpeg');
  });
  test.afterAll(() => site.close());

  const sounds = () => site.asked.filter((path) => path.endsWith('.mp3'));
  const open = async (page: Page) => {
    site.asked.length = 0;
    await onDeviceWith(page, []);
    await page.goto(`${site.origin}${NEEDS}`);
    const button = page.getByRole('button', { name: /^Écouter / });
    // No device voice: only what is recorded has a button.
    await expect(button).toHaveCount(1);
    await button.press('Enter');
    return button;
  };

  test('its weight is said before it is loaded, it plays when it is chosen, and it goes when it is over', async ({
    page,
  }) => {
    await open(page);
    const choice = page.getByRole('button', { name: 'bamanakan (2 ko)' });
    await expect(choice).toBeFocused();
    expect(sounds()).toEqual([]);
    await choice.press('Enter');
    await expect.poll(sounds).toContain('/ecouter/bm/besoin-hebergement.mp3');
    await expect(page.locator('.heard')).toHaveCount(0);
    expect(await saidOn(page)).toEqual([]);
  });

  test('the choice of languages has no fault, light and dark', async ({ page }) => {
    await open(page);
    await expect(page.getByRole('button', { name: 'bamanakan (2 ko)' })).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      // The language that nobody speaks, to which the page leads, has no code that axe knows.
      const faults = (await axeFaults(page)).filter((fault) => !/^valid-lang: <a [^>]*qps-Arab[^|]*$/.test(fault));
      expect(faults, colorScheme).toEqual([]);
    }
  });

  test('a language that is kept with the saved copy is heard without a network', async ({ page, context }) => {
    await page.goto(`${site.origin}${NEEDS}`);
    await library(page).getByText('Choisir ce que l’on garde').click();
    await library(page).locator('input[value="voix/bm"]').check();
    await library(page).locator('button[data-save]').click();
    await expect(library(page)).toHaveAttribute('data-state', 'done');
    await context.setOffline(true);
    site.answers.set('/ecouter/bm/besoin-hebergement.mp3', 404);
    const played: string[] = [];
    page.on('response', (answer) => {
      if (answer.url().endsWith('.mp3')) played.push(`${answer.fromServiceWorker()} ${answer.status()}`);
    });
    await open(page);
    await page.getByRole('button', { name: 'bamanakan (2 ko)' }).press('Enter');
    // It goes when the sound is over; of one that does not come, a sentence would stay.
    await expect(page.locator('.heard')).toHaveCount(0);
    await expect(page.getByRole('button', { name: /^Écouter / })).toHaveCount(1);
    expect(played[0]).toBe('true 206');
    expect(sounds()).toEqual([]);
    site.answers.clear();
  });

  test('a recording that has disappeared is said, and leaves no button', async ({ page }) => {
    site.answers.set('/ecouter/bm/besoin-hebergement.mp3', 404);
    const button = await open(page);
    await page.getByRole('button', { name: 'bamanakan (2 ko)' }).click();
    await expect(page.locator('.heard')).toHaveText('L’enregistrement n’est pas venu.');
    await expect(button).toHaveCount(0);
  });

  test('a list that has disappeared leaves no button', async ({ page }) => {
    site.answers.set('/ecouter/bm/liste.json', 404);
    const button = await open(page);
    await expect(button).toHaveCount(0);
  });
});
