/** A speaker records with a substitute for a microphone; what they send is filed, and heard on a page. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { launchOptions } from '../../scripts/chromium.ts';
import { buildVariant, plainEnvironment } from '../site/build.ts';
import { SECOND_COUNTRY } from '../site/variants.ts';

const PAGE = '/contribuer/voix/';
const RATE = 16_000;

const folder = mkdtempSync(join(tmpdir(), 'voices-'));
const tone = join(folder, 'tone.wav');
writeFileSync(tone, toneFile(3));

test.use({
  permissions: ['microphone'],
  launchOptions: {
    ...launchOptions(),
    args: [
      ...(launchOptions().args ?? []),
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      `--use-file-for-fake-audio-capture=${tone}`,
    ],
  },
});
// One of them builds a site with what was recorded.
test.setTimeout(360_000);
test.afterAll(() => rmSync(folder, { recursive: true }));

/** A tone as WAV: one channel, 16 bits. */
function toneFile(seconds: number): Buffer {
  const samples = seconds * RATE;
  const header = Buffer.alloc(44);
  header.write('RIFF', 0);
  header.writeUInt32LE(36 + samples * 2, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(RATE, 24);
  header.writeUInt32LE(RATE * 2, 28);
  header.writeUInt16LE(2, 32);
  header.writeUInt16LE(16, 34);
  header.write('data', 36);
  header.writeUInt32LE(samples * 2, 40);
  const body = Buffer.alloc(samples * 2);
  for (let at = 0; at < samples; at++) body.writeInt16LE(Math.round(Math.sin(at / 6) * 12_000), at * 2);
  return Buffer.concat([header, body]);
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const databases = (page: Page) => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

async function begin(page: Page): Promise<void> {
  await page.goto(PAGE);
  await expect(button(page, 'Enregistrer')).toBeDisabled();
  await page.getByLabel('Dans quelle langue ?').selectOption('bm');
  await page.getByLabel(/J’accepte/).check();
}

/** Goes on to the first need, and records until there is a second of sound. */
async function recordNeed(page: Page): Promise<string> {
  const text = page.locator('[data-text]');
  while ((await text.textContent()) !== 'Dormir à l’abri') await button(page, 'Phrase suivante').click();
  await button(page, 'Enregistrer').press('Enter');
  await expect(button(page, 'Arrêter')).toHaveAttribute('aria-pressed', 'true');
  // A second of the clock of the page is a second of sound.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1200)));
  await button(page, 'Arrêter').press('Enter');
  await expect(page.locator('[data-recorded]')).toHaveText('Phrases enregistrées dans cette langue : 1');
  await expect.poll(() => page.locator('audio').evaluate((it: HTMLAudioElement) => it.readyState)).toBeGreaterThan(0);
  return 'besoin-hebergement';
}

test('what is recorded is given as one file without a name, filed by the command, and heard on the page of needs', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.method()));
  await begin(page);
  const phrase = await recordNeed(page);
  expect(await databases(page)).toEqual([]);
  await page.route('**/_astro/voice-file.*.js', (route) => route.abort());
  await button(page, 'Prendre le fichier').click();
  await expect(page.getByText('Les enregistrements sont toujours là')).toBeVisible();
  await page.unroute('**/_astro/voice-file.*.js');
  const download = page.waitForEvent('download');
  await button(page, 'Prendre le fichier').click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^voix-bm-\d{4}-\d{2}-\d{2}\.zip$/);
  const sent = join(folder, file.suggestedFilename());
  await file.saveAs(sent);
  const code = /Le code de votre voix : ([a-z0-9]{12})\./.exec(
    (await page.getByRole('status').last().textContent()) ?? '',
  );
  // Nothing was sent by the page.
  expect(new Set(asked)).toEqual(new Set(['GET']));

  const content = join(folder, 'content');
  for (const [from, to] of [
    [SECOND_COUNTRY, ''],
    ['content/vocabularies', 'vocabularies'],
    ['content/audio/bm', 'audio/bm'],
  ] as const)
    cpSync(from, join(content, to), { recursive: true });
  const env = { ...plainEnvironment(), CONTENT_DIR: content };
  const filed = spawnSync(process.execPath, ['scripts/voices.ts', sent], { env, encoding: 'utf8' });
  expect(filed.stdout).toContain('Enregistrements pris : 1, à refaire : 0');
  const recordings = JSON.parse(readFileSync(join(content, 'audio/bm/recordings.json'), 'utf8'));
  expect(recordings[phrase].speaker).toBe(code?.[1]);
  const site = buildVariant({ name: 'spoken', content: [content] });
  expect(readFileSync(join(site, 'orientation/index.html'), 'utf8')).toContain('data-heard="hebergement bm"');
  expect(readFileSync(join(site, `ecouter/bm/${phrase}.mp3`)).length).toBeGreaterThan(1500);
});

test('sounds stay on the device where one asks for it, until all is deleted', async ({ page }) => {
  await begin(page);
  await page.getByLabel(/Garder mes enregistrements/).check();
  await recordNeed(page);
  await page.reload();
  await expect(page.getByLabel(/Garder mes enregistrements/)).toBeChecked();
  await page.getByLabel('Dans quelle langue ?').selectOption('bm');
  await expect(page.locator('[data-recorded]')).toHaveText('Phrases enregistrées dans cette langue : 1');
  page.on('dialog', (dialog) => dialog.accept());
  await button(page, 'Tout effacer').click();
  await expect(page.getByText('Tout est effacé.')).toBeVisible();
  expect(await databases(page)).toEqual([]);
  await expect(page.locator('[data-recorded]')).toHaveText('Phrases enregistrées dans cette langue : 0');
});
