/** The pictures of `docs/editing.md`: one entry corrected, kept and saved, and one message read, on the page as it is now. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { answersBlock } from '#model/intake/answers-block.ts';

/** An organisation of the mapping with a number, and what is said of it. Nothing of it leaves the page. */
const ENTRY = 'ame';
const NUMBERS = { wrong: '+2232024', right: '+22320241133' };
const SOURCE = 'Cartographie CRPM, 2022, Tableau 13, annuaire';
/** In pixels of CSS: of a picture that shows more, its own. */
const [WIDTH, HEIGHT] = [900, 700];

/** Takes them into a folder, under the names that the text has. @param address of a built site. */
export async function editingPictures(page: Page, address: string, folder: string): Promise<number> {
  const takes: string[] = [];
  const take = async (name: string, top: ReturnType<Page['locator']>, height = HEIGHT) => {
    await page.setViewportSize({ width: WIDTH, height });
    await top.evaluate((element) => {
      element.scrollIntoView();
      window.scrollBy(0, -80);
    });
    await page.screenshot({ path: join(folder, `${name}.png`) });
    takes.push(name);
  };
  await page.setViewportSize({ width: WIDTH, height: HEIGHT });
  await page.goto(`${address}/redaction/?fiche=${ENTRY}`);
  await page.locator('summary', { hasText: /^Contacts/ }).click();
  const number = page.getByLabel('Numéro international').first();
  await number.fill(NUMBERS.wrong);
  await page.locator('.wrong', { hasText: NUMBERS.wrong }).waitFor();
  await take('editing-form', page.locator('legend', { hasText: 'Téléphones 1' }));
  await number.fill(NUMBERS.right);
  const verdict = page.locator('.verdict', { hasText: 'Aucune faute.' });
  await verdict.waitFor();
  await take('editing-difference', verdict);
  await page.getByRole('button', { name: 'Garder ces changements' }).click();
  await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Enregistrer un fichier à envoyer' }).click(),
  ]);
  await take('editing-propose', page.locator('#propose'), 800);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(`${address}/redaction/`);
  const bring = page.getByRole('region', { name: 'Apporter un fichier' });
  await bring.getByLabel('Source de ces informations').fill(SOURCE);
  const block = answersBlock('correction', { id: ENTRY, fault: 'address-changed', phones: NUMBERS.right });
  await bring.getByLabel('Ou collez un message reçu').fill(`Bonjour, le numéro a changé.\n\n${block}`);
  await bring.getByRole('button', { name: 'Lire ce message' }).click();
  await bring.locator('.difference').first().waitFor();
  await take('editing-bring', bring.locator('label', { hasText: 'Ou collez' }), 1050);
  return takes.length;
}
