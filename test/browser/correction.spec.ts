import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { formatPhone } from '../../src/model/contact.ts';
import { looseRecords } from '../content/real.ts';
import { expectNoFault } from './axe.ts';

/** Any organisation that answers the telephone. */
const listed = looseRecords.find(
  (record) => record.acronym && record.contacts?.phones?.[0]?.number && !record.contacts.phones[0].status,
);
const { id, acronym, contacts } = listed;
const CHOSEN = new RegExp(`^${acronym}`);
const NUMBER = formatPhone(contacts.phones[0].number);

test('a dead number is reported from the organisation’s page and saved as a file that the import reads', async ({
  page,
}) => {
  await page.goto(`/organisations/${id}/`);
  await page.getByRole('link', { name: 'Signaler une erreur' }).click();
  await expect(page.getByLabel('Organisation', { exact: true })).toHaveValue(CHOSEN);
  await page.getByLabel('Un numéro ou un contact ne répond plus').check();
  await page.getByLabel('Contact qui ne répond plus').selectOption(NUMBER);
  await page.getByLabel('Téléphones').fill('20 24');
  await expect(page.getByText('« 20 24 » n’est pas un numéro qui peut exister.')).toBeVisible();
  await page.getByRole('button', { name: 'Enregistrer dans un fichier' }).click();
  await expect(page.getByLabel('Téléphones')).toBeFocused();
  await page.getByLabel('Téléphones').fill('+223 20 24 11 33');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Enregistrer dans un fichier' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(new RegExp(`^correction-${id}-\\d{4}-\\d{2}-\\d{2}\\.csv$`));
  expect(readFileSync(await download.path(), 'utf8')).toBe(
    `\ufeff"id";"fault";"dead_contact";"phones"\r\n"${id}";"number-dead";"${NUMBER}";"+223 20 24 11 33"\r\n`,
  );
  await expect(
    page.getByText(`Enregistré : ${download.suggestedFilename()}, parmi les téléchargements de cet appareil.`),
  ).toBeVisible();
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length)).toBe(0);
});

test('nothing is reported that nobody chose: what is missing is said, one after the other', async ({ page }) => {
  await page.goto(`/contribuer/?organisation=${id}`);
  await expect(page.getByLabel('Organisation', { exact: true })).toHaveValue(CHOSEN);
  expect(await page.locator('correction-form :checked:not(option)').count()).toBe(0);
  const save = page.getByRole('button', { name: 'Enregistrer dans un fichier' });
  await save.click();
  await expect(page.getByText('Dites ce que vous signalez.')).toBeVisible();
  await expect(page.getByLabel('C’est toujours juste')).toBeFocused();
  await expectNoFault(page, 'a form that lacks what is reported');
  await page.getByLabel('Un numéro ou un contact ne répond plus').check();
  await expect(page.getByText('Dites ce que vous signalez.')).toBeHidden();
  await expect(page.getByText('Corrigez d’abord ce qui est signalé.')).toHaveCount(0);
  await expect(page.getByLabel('Contact qui ne répond plus')).toHaveValue('');
  await save.click();
  await expect(page.getByText('Choisissez le contact qui ne répond plus')).toBeVisible();
  await expect(page.getByLabel('Contact qui ne répond plus')).toBeFocused();
  await page.getByLabel('Message pour l’équipe').fill('Demander Mme Traoré.');
  await expect(page.getByText('Ceci semble nommer une personne')).toBeVisible();
});

test('wrong areas are explained in a message, which is asked for, and sent with the fault in words', async ({
  page,
}) => {
  await page.goto(`/contribuer/?organisation=${id}`);
  await page.getByLabel('Les lieux d’intervention sont faux').check();
  await expect(page.getByLabel('Organisation', { exact: true })).toHaveValue(CHOSEN);
  await expect(page.getByLabel('Téléphones')).toBeHidden();
  const save = page.getByRole('button', { name: 'Enregistrer dans un fichier' });
  await save.click();
  await expect(page.getByText('Dites ce qui est faux et ce qui est juste.')).toBeVisible();
  await expect(page.getByLabel('Message pour l’équipe')).toBeFocused();
  await page.getByLabel('Message pour l’équipe').fill('Elle n’est plus à Gao.');
  await expect(page.getByText('Dites ce qui est faux et ce qui est juste.')).toBeHidden();
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
  expect(readFileSync(await download.path(), 'utf8')).toBe(
    `\ufeff"id";"fault";"note"\r\n"${id}";"area-wrong";"Elle n’est plus à Gao."\r\n`,
  );
});

test('that all is still right takes one tap on the page and one to save it', async ({ page }) => {
  await page.goto(`/organisations/${id}/`);
  await page.getByRole('link', { name: 'C’est toujours juste' }).click();
  await expect(page.getByLabel('Organisation', { exact: true })).toHaveValue(CHOSEN);
  await expect(page.getByLabel('C’est toujours juste')).toBeChecked();
  await expect(page.getByLabel('Téléphones')).toBeHidden();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Enregistrer dans un fichier' }).click(),
  ]);
  expect(readFileSync(await download.path(), 'utf8')).toBe(`\ufeff"id";"fault"\r\n"${id}";"still-right"\r\n`);
});

test('what is deleted from the form is proposed to be taken out; nothing typed is lost by another choice', async ({
  page,
}) => {
  await page.goto(`/contribuer/?organisation=${id}`);
  await page.getByLabel('L’adresse ou un contact a changé').check();
  const phones = page.getByLabel('Téléphones');
  await expect(phones).not.toHaveValue('');
  const known = (await phones.inputValue()).split('\n');
  await phones.fill([...known.slice(1), '20 24', 'allô'].join('\n'));
  await expect(page.getByText('« 20 24 » n’est pas un numéro qui peut exister.')).toBeVisible();
  await expect(page.getByText('« allô » n’est pas un numéro qui peut exister.')).toBeVisible();
  await phones.fill(known.slice(1).join('\n'));
  // Changed: it stays in view, and is sent.
  await page.getByLabel('C’est toujours juste').check();
  await expect(phones).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Enregistrer dans un fichier' }).click(),
  ]);
  const [, row] = readFileSync(await download.path(), 'utf8')
    .trim()
    .split('\r\n');
  expect(row).toContain(`"${id}";"still-right";"${NUMBER}"`);
  await phones.fill(known.join('\n'));
  await page.getByLabel('Les lieux d’intervention sont faux').check();
  await expect(phones).toBeHidden();
  // Brought back by the browser: what it holds is again compared with the entry.
  await page.goto('/vie-privee/');
  await page.goBack();
  await expect(page.getByLabel('Les lieux d’intervention sont faux')).toBeChecked();
  await expect(phones).toBeHidden();
});

test('the rules and the list load only when the form is used', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto('/contribuer/');
  await page.waitForLoadState('networkidle');
  expect(loaded.filter((path) => /organisations\.json|correction-rules\./.test(path))).toEqual([]);
  await page.getByLabel('Organisation', { exact: true }).focus();
  await expect.poll(() => loaded.filter((path) => /organisations\.json|correction-rules\./.test(path)).length).toBe(2);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the printable form stands alone', async ({ page }) => {
    await page.goto('/contribuer/');
    await expect(page.getByRole('heading', { name: 'Formulaire à imprimer' })).toBeVisible();
    await expect(page.getByText('☐ C’est toujours juste')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Corriger une fiche ici' })).toBeHidden();
  });
});

test('an association describes itself: what is missing is said, nothing is kept, and the file is one that the import reads', async ({
  page,
}) => {
  await page.goto('/contribuer/');
  await page.getByRole('link', { name: 'Décrire votre organisation' }).click();
  const form = page.locator('organisation-form');
  await form.getByLabel('Sigle').fill('ARBAF');
  await form.getByRole('button', { name: 'Enregistrer dans un fichier' }).click();
  await expect(form.getByText('Cette réponse est nécessaire.').first()).toBeVisible();
  await expect(form.locator('#organisation-name')).toBeFocused();
  await form.locator('#organisation-name').fill(listed.name);
  await form.getByLabel('Sigle').focus();
  await expect(form.getByText('Cette organisation est déjà dans l’annuaire.')).toBeVisible();
  await expect(form.getByRole('link', { name: 'Voir sa fiche' })).toHaveAttribute(
    'href',
    new RegExp(`/organisations/${id}/$`),
  );
  await expect(form.getByRole('link', { name: 'La corriger' })).toHaveAttribute(
    'href',
    new RegExp(`/contribuer/\\?organisation=${id}$`),
  );
  await expectNoFault(page, 'an organisation that is there already');
  await form.locator('#organisation-name').fill('Association des revenants de Bafoulabé');
  await form.getByLabel('Sigle').focus();
  await expect(form.getByText('Cette organisation est déjà dans l’annuaire.')).toBeHidden();
  await form.getByLabel('Une association, une ONG').check();
  await form.getByLabel('Ce que fait l’organisation').fill('Elle accueille ceux qui reviennent.');
  await form.getByLabel('Téléphones').fill('20 24');
  await form.getByLabel('Je parle pour cette organisation').check();
  await form.getByRole('button', { name: 'Enregistrer dans un fichier' }).click();
  await expect(form.getByText('« 20 24 » n’est pas un numéro qui peut exister.')).toBeVisible();
  await form.getByLabel('Téléphones').fill('20 24 11 39');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    form.getByRole('button', { name: 'Enregistrer dans un fichier' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(
    /^organisation-association-des-revenants-de-bafoulabe-\d{4}-\d{2}-\d{2}\.csv$/,
  );
  expect(readFileSync(await download.path(), 'utf8')).toBe(
    '\ufeff"consent";"name";"acronym";"kind";"summary_fr";"phones";"tier"\r\n"yes";"Association des revenants de Bafoulabé";"ARBAF";"osc";"Elle accueille ceux qui reviennent.";"20 24 11 39";"releve"\r\n',
  );
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length)).toBe(0);
  await expectNoFault(page, 'the form of a new organisation');
});

test.describe('a new organisation without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('finds the questions to copy', async ({ page }) => {
    await page.goto('/contribuer/nouvelle/');
    await expect(page.getByRole('heading', { name: 'Questions à recopier sur papier' })).toBeVisible();
    await expect(page.locator('organisation-form')).toBeHidden();
  });
});
