/** Steps that the tests of the saved directory share: what it holds, saving it, a new version of it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import type { SavedSet } from '../../src/delivery/saved-set.ts';
import type { ServedSite } from './served-site.ts';

export const library = (page: Page): Locator => page.locator('save-copy');

/** What the build offers to save. */
export function builtSet(locale: string): SavedSet {
  return JSON.parse(readFileSync(`dist/hors-ligne/${locale}.json`, 'utf8'));
}

/** Presses the button on `/orientation/` and waits until the end. @param reading also what is read at a desk. */
export async function saveDirectory(page: Page, site: ServedSite, reading = false): Promise<void> {
  await page.goto(`${site.origin}/orientation/`);
  if (reading) {
    await library(page).getByText('Choisir ce que l’on garde').click();
    await library(page).getByLabel('Aussi ce qui se lit à un bureau').check();
  }
  await library(page).locator('button[data-save]').click();
  await expect(library(page)).toHaveAttribute('data-state', 'done');
}

/** Lets the host answer as if a new version stood there, with one page changed. */
export function publishNewVersion(site: ServedSite, locale: string, address: string, text: string): void {
  const set = builtSet(locale);
  const fingerprint = createHash('sha256').update(text).digest('base64url').slice(0, 12);
  const files = set.files.map((file) => (file[0] === address ? [file[0], file[1], fingerprint] : file));
  const { bytes, parts } = set;
  site.answers.set(`/hors-ligne/${locale}.json`, JSON.stringify({ ...set, version: 'next', files }));
  site.answers.set('/hors-ligne/tailles.json', JSON.stringify({ [locale]: { version: 'next', bytes, parts } }));
  site.answers.set(`/${address}`, text);
}
