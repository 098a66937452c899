import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { type Proposition, readProposal } from '../../src/editing/proposal.ts';
import { answersCsv } from '../../src/model/intake/typed-values.ts';
import { looseRecords } from '../content/real.ts';
import { forgeStandIn, PROJECT, type StandIn, TOKEN } from '../forge-stand-in.ts';
import { expectNoFault } from './axe.ts';
import { type ServedSite, serveSite } from './served-site.ts';

/** Any organisation that answers the telephone. */
const { acronym, id, name, contacts } = looseRecords.find(
  (record) => record.contacts?.phones?.[0]?.number?.startsWith('+223') && !record.contacts.phones[0].status,
);
const FILE = `content/organisations/${id}.yaml`;
const TEXT = readFileSync(FILE, 'utf8');
const OLD = contacts.phones[0].number;
const NEW = OLD.replace(/.$/, (digit: string) => (digit === '9' ? '8' : String(Number(digit) + 1)));

const part = (page: Page, title: string) => page.getByRole('region', { name: title });
const numberField = (page: Page) => page.getByLabel('Numéro international').first();

async function open(page: Page, path = `/redaction/?fiche=${id}`): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 3, name })).toBeFocused();
}

/** Another number, kept for a proposal. */
async function changeNumber(page: Page): Promise<void> {
  await page.locator('summary', { hasText: /^Contacts/ }).click();
  await numberField(page).fill(NEW);
  await page.getByLabel('Ce qui a changé, en une phrase').fill('Nouveau numéro, dit sa page.');
  await page.getByRole('button', { name: 'Garder ces changements' }).click();
  await expect(part(page, 'Proposer').getByText('1 fiche changée')).toBeVisible();
}

/** The site as a build with a forge's settings has it. */
async function siteWithForge({ api }: StandIn): Promise<ServedSite> {
  const site = await serveSite();
  const html = readFileSync('dist/redaction/index.html', 'utf8')
    .replace("connect-src 'self'", `connect-src 'self' ${api}`)
    .replace(
      'data-organisations',
      `data-api="${api}" data-project="${PROJECT}" data-source="${api}" data-organisations`,
    );
  site.answers.set('/redaction/', html);
  return site;
}

test('a number is corrected: its fault beside it, one line of difference, the card of a visitor, and one file to send', async ({
  page,
}) => {
  await open(page);
  await page.locator('summary', { hasText: /^Contacts/ }).click();
  await numberField(page).fill('+2232024');
  await expect(page.getByText('1 faute à corriger')).toBeVisible();
  await expect(numberField(page)).toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('button', { name: 'Garder ces changements' }).click();
  await page.getByRole('link', { name: /ne peut pas être appelé/ }).press('Enter');
  await expect(numberField(page)).toBeFocused();
  await numberField(page).fill(NEW);
  await expect(page.getByText('Aucune faute.')).toBeVisible();
  await expect(page.locator('.difference .out')).toHaveText(new RegExp(`ôté.*${OLD.replace('+', '\\+')}`));
  await expect(page.locator('.entry-editor .card').getByRole('link', { name: /^Appeler/ })).toHaveAttribute(
    'href',
    `tel:${NEW}`,
  );
  await expectNoFault(page, 'an entry with a change');
  await page.getByRole('button', { name: 'Garder ces changements' }).click();
  await expect(page.getByLabel('Organisation', { exact: true })).toBeFocused();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Enregistrer un fichier à envoyer' }).click(),
  ]);
  await expect(
    page.getByText(`Enregistré : ${download.suggestedFilename()}, parmi les téléchargements de cet appareil.`),
  ).toBeInViewport();
  expect(download.suggestedFilename()).toMatch(new RegExp(`^proposition-${id}-\\d{4}-\\d{2}-\\d{2}\\.json$`));
  const proposal = readProposal(readFileSync(await download.path(), 'utf8')) as Proposition;
  expect(proposal.files).toMatchObject([{ path: FILE, before: TEXT }]);
  expect(proposal.files[0]?.after).toContain(`number: "${NEW}"`);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length)).toBe(0);
});

test('without a network, once opened, an entry is changed and written into a folder, which is not written over blindly', async ({
  page,
  context,
}) => {
  // The browser's private files stand in for a folder that a person chooses.
  await page.addInitScript(() => {
    Object.assign(window, {
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('content', { create: true }),
    });
  });
  const write = (text: string) =>
    page.evaluate(
      async ([file, own]) => {
        const root = await navigator.storage.getDirectory();
        const content = await root.getDirectoryHandle('content', { create: true });
        const entries = await content.getDirectoryHandle('organisations', { create: true });
        const stream = await (await entries.getFileHandle(`${file}`, { create: true })).createWritable();
        await stream.write(`${own}`);
        await stream.close();
      },
      [`${id}.yaml`, text],
    );
  await open(page);
  await context.setOffline(true);
  await changeNumber(page);
  const folder = page.getByRole('button', { name: 'Écrire dans un dossier' });
  await folder.click();
  await expect(page.getByText('Ce dossier n’a pas de dossier « organisations »')).toBeVisible();
  await write(`${TEXT}# changé ici\n`);
  await folder.click();
  await expect(page.getByText(`Rien n’est écrit : dans ce dossier, ${id}.yaml a changé`)).toBeVisible();
  await write(TEXT);
  await folder.click();
  await expect(page.getByText('1 fiche écrite dans le dossier.')).toBeVisible();
  const written = await page.evaluate(async (file) => {
    const content = await (await navigator.storage.getDirectory()).getDirectoryHandle('content');
    const entries = await content.getDirectoryHandle('organisations');
    return (await (await entries.getFileHandle(file)).getFile()).text();
  }, `${id}.yaml`);
  expect(written).toContain(`number: "${NEW}"`);
});

test('a forge gets a branch and a request; a bad token, a cut line and another editor lose nothing and are said', async ({
  page,
}) => {
  const there = await forgeStandIn({ [FILE]: TEXT });
  const site = await siteWithForge(there);
  await open(page, `${site.origin}/redaction/?fiche=${id}`);
  await changeNumber(page);
  const send = page.getByRole('button', { name: `Proposer dans ${PROJECT}` });
  await page.getByLabel('Jeton d’accès').fill('expiré');
  await send.click();
  await expect(page.getByText('Le jeton est refusé ou a expiré')).toBeVisible();
  await page.getByLabel('Jeton d’accès').fill(TOKEN);
  // A browser asks again by itself where a line is cut: here the network goes before the branch is made.
  await page.route('**/git/refs', (route) => route.abort());
  await send.click();
  await expect(page.getByText('Le réseau a manqué. Rien n’est perdu')).toBeVisible();
  await page.unroute('**/git/refs');
  await send.click();
  await expect(page.getByText('Proposition n° 1 faite')).toBeVisible();
  expect(there.git('show', `${there.requests[0]?.head}:${FILE}`)).toContain(`number: "${NEW}"`);
  expect(there.requests).toMatchObject([
    { title: `Fiches : ${acronym}, ${name}`, body: 'Nouveau numéro, dit sa page.' },
  ]);
  there.changeMeanwhile(FILE, TEXT.replace(OLD, '+22320000000'));
  await send.click();
  await expect(page.getByText('Une autre personne a changé une de ces fiches')).toBeVisible();
  await expect(page.getByRole('group', { name: 'Téléphones' }).last()).toContainText('+22320000000');
  await Promise.all([there.close(), site.close()]);
});

test('a proposition that came is shown with what changed, and accepted or refused; hostile words stay words', async ({
  page,
}) => {
  const hostile = '<img src=x onerror=document.title=1>';
  const proposal = {
    proposition: 1,
    date: '2026-11-30',
    title: hostile,
    message: hostile,
    files: [{ path: FILE, before: TEXT, after: TEXT.replace(OLD, NEW) }],
  };
  await page.goto('/redaction/');
  const moderate = part(page, 'Propositions reçues');
  await moderate.getByLabel('Fichiers de propositions').setInputFiles([
    { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(proposal)) },
    { name: 'b.json', mimeType: 'application/json', buffer: Buffer.from('{}') },
  ]);
  await expect(moderate.getByText('b.json n’est pas un fichier de proposition.')).toBeVisible();
  await expect(moderate.getByRole('heading', { name: hostile })).toBeVisible();
  expect(await moderate.locator('img').count()).toBe(0);
  await expect(moderate.locator('.difference .in')).toContainText(NEW);
  await expectNoFault(page, 'a proposition');
  await moderate.getByRole('button', { name: 'Accepter' }).click();
  await expect(moderate.getByText('Les changements sont gardés')).toBeFocused();
  await expect(part(page, 'Proposer').getByText('1 fiche changée')).toBeVisible();
});

test('a table and a message are read on the device alone, put right, and kept', async ({ page }) => {
  await page.goto('/redaction/');
  const bring = part(page, 'Apporter un fichier');
  await bring.getByLabel('Source de ces informations').fill('crpm-mali-2022#t13');
  await page.evaluate(() => performance.clearResourceTimings());
  await bring.getByLabel('Fichiers', { exact: true }).setInputFiles({
    name: 'reponses.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('nom;sigle;genre;lieux\nEssai des Tests;ESSTST;osc;Kayess\n'),
  });
  await expect(bring.getByText(/1 ligne/).first()).toBeVisible();
  await bring.getByLabel('« Kayess »').fill('kayes');
  await bring.getByRole('button', { name: 'Relire avec ces réponses' }).click();
  await expect(bring.locator('.difference .in', { hasText: 'Lieu : Kayes (Région)' })).toBeVisible();
  await expectNoFault(page, 'a table that was read');
  await bring.getByRole('button', { name: 'Garder ces changements' }).click();
  await expect(part(page, 'Proposer').getByText('1 fiche changée')).toBeVisible();
  await bring.getByLabel('Ou collez un message reçu').fill(`Bonjour\n[[correction:id=${id}&fault=closed]]`);
  await bring.getByRole('button', { name: 'Lire ce message' }).click();
  await expect(bring.locator('.difference .in').first()).toBeVisible();
  expect(await page.evaluate(() => performance.getEntriesByType('resource').length)).toBe(0);
});

test.describe('on a narrow screen, by the keyboard', () => {
  test.use({ viewport: { width: 360, height: 640 } });
  test('a new entry is begun, its faults are listed at once, and nothing is wider than the screen', async ({
    page,
  }) => {
    await page.goto('/redaction/');
    const choose = page.getByLabel('Organisation', { exact: true });
    await choose.fill('Maison des essais');
    await choose.press('Enter');
    await expect(page.getByText('Aucune fiche de ce nom.')).toBeVisible();
    await page.getByRole('button', { name: 'Nouvelle fiche' }).press('Enter');
    await expect(page.getByLabel('Identifiant de la nouvelle fiche')).toHaveValue('maison-des-essais');
    await page.getByRole('button', { name: 'Nouvelle fiche' }).last().press('Enter');
    await expect(page.getByRole('heading', { level: 3, name: 'Maison des essais' })).toBeFocused();
    await expect(page.getByText('3 fautes à corriger')).toBeVisible();
    await expect(page.locator('.faults li')).toHaveCount(3);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says what to do instead', async ({ page }) => {
    await page.goto('/redaction/');
    await expect(page.getByText('Cette page a besoin de JavaScript')).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'comment corriger ou rejoindre' }).click();
    await expect(page).toHaveURL(/\/contribuer\/$/);
  });
});

test('a request that waits in the forge is read, accepted and merged; another is refused with a word', async ({
  page,
}) => {
  const there = await forgeStandIn({ [FILE]: TEXT });
  const site = await siteWithForge(there);
  const propose = async (number: string, reason: string) => {
    await open(page, `${site.origin}/redaction/?fiche=${id}`);
    await page.locator('summary', { hasText: /^Contacts/ }).click();
    await numberField(page).fill(number);
    await page.getByLabel('Ce qui a changé, en une phrase').fill(reason);
    await page.getByRole('button', { name: 'Garder ces changements' }).click();
    await page.getByLabel('Jeton d’accès').fill(TOKEN);
    await page.getByRole('button', { name: `Proposer dans ${PROJECT}` }).click();
    await expect(page.getByText(/Proposition n° \d faite/)).toBeVisible();
  };
  await propose(NEW, 'Nouveau numéro, dit sa page.');
  const other = `+2237000000${OLD.at(-1)}`;
  await propose(other, 'Un autre numéro, entendu.');
  await page.goto(`${site.origin}/redaction/`);
  await page.getByLabel('Jeton d’accès').fill(TOKEN);
  const moderate = part(page, 'Propositions reçues');
  const read = moderate.getByRole('button', { name: 'Lire celles qui attendent dans la forge' });
  there.failOnce(/^GET \/pulls\?/, 401);
  await read.click();
  await expect(moderate.getByText('Le jeton est refusé ou a expiré')).toBeVisible();
  await read.click();
  const [first, second] = [moderate.getByRole('article').first(), moderate.getByRole('article').nth(1)];
  await expect(first.getByText('Nouveau numéro, dit sa page.').first()).toBeVisible();
  await expect(first.locator('.difference .in')).toContainText([NEW]);
  await expect(second.locator('.difference .in')).toContainText([other]);
  await expectNoFault(page, '/redaction/');
  await second.getByLabel('Un mot à l’expéditeur').fill('Aucune source ne le dit.');
  await second.getByRole('button', { name: 'Refuser' }).click();
  await expect(moderate.getByText('Rien n’en est gardé.')).toBeVisible();
  await first.getByRole('button', { name: 'Accepter' }).click();
  await expect(moderate.getByText(/^Accepté/)).toBeVisible();
  expect(there.git('show', `main:${FILE}`)).toContain(`number: "${NEW}"`);
  expect(there.requests.map(({ state, words }) => [state, words])).toEqual([
    ['closed', []],
    ['closed', ['Aucune source ne le dit.']],
  ]);
  await Promise.all([there.close(), site.close()]);
});

test('of a workbook it is said which sheet and row were read, and another can be asked for', async ({ page }) => {
  await page.goto('/redaction/');
  const bring = part(page, 'Apporter un fichier');
  await bring.getByLabel('Source de ces informations').fill('crpm-mali-2022#t13');
  await bring
    .getByLabel('Fichiers', { exact: true })
    .setInputFiles('test/fixtures/import-cases/17-lisez-moi-et-cellule-fusionnee.xlsx');
  await expect(bring.getByText(/Feuille lue : /)).toBeVisible();
  const rows = bring.getByText(/^17-lisez.*nouvelle : \d/);
  await expect(rows).toBeVisible();
  await bring.locator('summary', { hasText: 'Une autre feuille' }).click();
  const sheet = bring.getByLabel('Feuille du classeur, par son nom ou son rang');
  await sheet.fill('Nulle part');
  await bring.getByRole('button', { name: 'Relire les fichiers' }).click();
  await expect(bring.getByText(/pas de feuille « Nulle part »|aucune feuille « Nulle part »/)).toBeVisible();
  await expect(rows).toHaveCount(0);
  await sheet.fill('');
  await bring.getByRole('button', { name: 'Relire les fichiers' }).click();
  await expect(rows).toBeVisible();
  await expectNoFault(page, '/redaction/');
});

test('what was changed and not kept is given up only where the editor says so', async ({ page }) => {
  await open(page);
  await page.getByLabel('Ce qui a changé, en une phrase').fill('Un autre nom.');
  await page.locator('summary', { hasText: /^Contacts/ }).click();
  await numberField(page).fill(NEW);
  const questions: string[] = [];
  page.on('dialog', async (dialog) => {
    questions.push(dialog.message());
    await (questions.length === 1 ? dialog.dismiss() : dialog.accept());
  });
  const other = looseRecords.find((record) => record.id !== id && record.name && !record.withdrawn);
  const openOther = async () => {
    await page.getByLabel('Organisation', { exact: true }).fill(other.id);
    await page.getByRole('button', { name: 'Ouvrir la fiche' }).click();
  };
  await openOther();
  await expect(numberField(page)).toHaveValue(NEW);
  await openOther();
  await expect(page.getByRole('heading', { level: 3, name: other.name })).toBeFocused();
  expect(questions).toEqual(Array(2).fill(`Ce que vous avez changé dans « ${id} » n’est pas gardé. L’abandonner ?`));
});

test('a source that is not there cites nothing: it is said, with what to do, before anything is read', async ({
  page,
}) => {
  await page.goto('/redaction/');
  const bring = part(page, 'Apporter un fichier');
  const source = bring.getByLabel('Source de ces informations');
  await source.fill('Rapport imaginaire');
  const table = {
    name: 'r.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('nom;sigle;genre\nEssai des Tests;ESSTST;osc\n'),
  };
  await bring.getByLabel('Fichiers', { exact: true }).setInputFiles(table);
  await expect(bring.getByText('« Rapport imaginaire » n’est pas dans la liste des sources.')).toBeVisible();
  await expect(source).toHaveAttribute('aria-invalid', 'true');
  await expect(bring.getByText(/nouvelle : 1/)).toHaveCount(0);
  await expectNoFault(page, 'a source that is not there');
  await source.fill('crpm-mali-2022#t13');
  await source.blur();
  await expect(bring.getByText(/nouvelle : 1/)).toBeVisible();
  await expect(source).not.toHaveAttribute('aria-invalid', 'true');
  await open(page);
  await page.getByLabel('Où cela est dit').fill('Rapport imaginaire');
  await page.getByLabel('Où cela est dit').blur();
  await expect(page.getByText('« Rapport imaginaire » n’est pas dans la liste des sources.')).toBeVisible();
});

test('what our own forms give and what a spreadsheet copies is read where it is pasted; what cannot be read says what to do', async ({
  page,
}) => {
  await page.goto('/redaction/');
  const bring = part(page, 'Apporter un fichier');
  await bring.getByLabel('Source de ces informations').fill('crpm-mali-2022#t13');
  const pasted = bring.getByLabel('Ou collez un message reçu');
  const read = async (text: string) => {
    await pasted.fill(text);
    await bring.getByRole('button', { name: 'Lire ce message' }).click();
  };
  const answers = { consent: 'yes', name: 'Essai des Tests', kind: 'osc', summary_fr: 'Elle aide.', tier: 'releve' };
  await read(`Bonjour,\n\n${answersCsv(answers)}\nCordialement`);
  await expect(bring.getByText(/nouvelle : 1/)).toBeVisible();
  await expect(bring.locator('.difference .in', { hasText: 'Niveau d’information : Relevée' })).toBeVisible();
  await expect(
    bring.locator('.difference .in', { hasText: 'Nature : Organisation de la société civile' }),
  ).toBeVisible();
  await read('Nom\tSigle\tGenre\nEssai des Tests\tESSTST\tosc\nAutre Maison\tAUTMAI\tosc\n');
  await expect(bring.getByText(/nouvelle : 2/)).toBeVisible();
  await read('Bonjour, notre adresse a changé.');
  await expect(bring.getByText('Rien de lisible ici. Collez le message entier')).toBeVisible();
  await expect(bring.getByText(/nouvelle : \d/)).toHaveCount(0);
});

test('a person is named in no field: it is said there, not written, and nothing is kept before it is gone', async ({
  page,
}) => {
  await open(page);
  const summary = page.getByLabel('en français').first();
  const before = await summary.inputValue();
  await summary.fill(`${before} Elle est présidée par Mme Traoré.`);
  await expect(page.getByText('1 faute à corriger')).toBeVisible();
  await expect(summary).toHaveAttribute('aria-invalid', 'true');
  await expect(page.locator('.entry-editor .difference')).toHaveCount(0);
  await page.getByRole('button', { name: 'Garder ces changements' }).click();
  await expect(page.getByText('Corrigez d’abord ce qui est signalé.')).toBeVisible();
  await expectNoFault(page, 'a person in a field');
  await expect(page.getByText('Rien n’est changé.')).toHaveCount(0);
  await page.getByRole('link', { name: /^Résumé, en français/ }).press('Enter');
  await expect(summary).toBeFocused();
  await summary.fill(`${before} Elle a un bureau.`);
  await expect(page.getByText('Aucune faute.')).toBeVisible();
  await page.getByLabel('Ce qui a changé, en une phrase').fill('Dit M. Untel.');
  await expect(page.getByText('Ceci semble nommer une personne')).toBeVisible();
  await page.getByRole('button', { name: 'Garder ces changements' }).click();
  await expect(part(page, 'Proposer').getByText('1 fiche changée')).toHaveCount(0);
});

test('an entry is edited before what reads tables has come; what does not come is said and asked for again; then no network is needed', async ({
  page,
  context,
}) => {
  const later = /\/redaction\/(?:bringpart|sources)\./;
  await page.route(later, (route) => route.abort());
  await open(page);
  await expect(page.getByText('Vous pouvez corriger une fiche')).toBeVisible();
  const again = page.locator('editing-page .load-notice').getByRole('button');
  await expect(again).toBeVisible();
  await changeNumber(page);
  await page.unroute(later);
  await again.click();
  const bring = part(page, 'Apporter un fichier');
  await expect(bring.getByLabel('Source de ces informations')).toBeVisible();
  // What was changed meanwhile is still there.
  await expect(part(page, 'Proposer').getByText('1 fiche changée')).toBeVisible();
  await page.goto('/redaction/');
  await expect(page.getByText('Tout est chargé')).toBeVisible();
  await context.setOffline(true);
  await bring.getByLabel('Source de ces informations').fill('crpm-mali-2022#t13');
  await bring
    .getByLabel('Fichiers', { exact: true })
    .setInputFiles('test/fixtures/import-cases/17-lisez-moi-et-cellule-fusionnee.xlsx');
  await expect(bring.getByText(/nouvelle : \d/)).toBeVisible();
});

for (const [path, wrong] of [
  ['/redaction/', 'Numéro international'],
  ['/en/redaction/', 'International number'],
] as const)
  test(`${path} speaks of fields, lists and buttons, in its own language, never of files and their keys`, async ({
    page,
  }) => {
    await page.goto(`${path}?fiche=${id}`);
    await expect(page.getByRole('heading', { level: 3, name })).toBeFocused();
    await expect(page.locator('editing-page[data-ready]')).toBeVisible();
    // Folds stand in folds: each is filled when it is opened.
    for (let depth = 0; depth < 4; depth += 1)
      await page.locator('.sections details:not([open]) > summary').evaluateAll((all) => {
        for (const summary of all) (summary as HTMLElement).click();
      });
    await page.getByLabel(wrong).first().fill('+2232024');
    await expect(page.getByLabel(wrong).first()).toHaveAttribute('aria-invalid', 'true');
    const said = await page.getByRole('main').innerText();
    expect(said).not.toMatch(/source#|yaml|content\/|npm run|--accept|reported-dead|status:|"\+223/i);
    const french = /Écrivez quelques lettres|Exactement ce que/.test(said);
    expect(french).toBe(path === '/redaction/');
    expect(await page.locator('.field[lang], .field [lang=fr]:not(textarea)').count()).toBe(0);
  });

test('whose a row is can be said otherwise after reading again; the report is then where the keyboard is', async ({
  page,
}) => {
  await page.goto('/redaction/');
  const bring = part(page, 'Apporter un fichier');
  await bring.getByLabel('Source de ces informations').fill('crpm-mali-2022#t13');
  const file = '06-meme-nom-autre-ville.csv';
  await bring.getByLabel('Fichiers', { exact: true }).setInputFiles(`test/fixtures/import-cases/${file}`);
  const row = (number: number) => bring.getByLabel(new RegExp(`\\(${file}:${number}\\)`));
  const again = bring.getByRole('button', { name: 'Relire avec ces réponses' });
  await row(2).selectOption('branch');
  await row(3).selectOption('new');
  await again.press('Enter');
  await expect(bring.getByRole('group', { name: 'Ligne par ligne' })).toBeFocused();
  await expect(row(2)).toHaveValue('branch');
  await expect(row(3)).toHaveValue('new');
  await expect(bring.getByText(/ligne à reprendre/)).toHaveCount(0);
  await row(3).selectOption('branch');
  await again.press('Enter');
  await expect(bring.getByText(new RegExp(`^${file}.*nouvelle.: 1`))).toHaveCount(0);
  await expect(bring.locator('.difference .in', { hasText: 'Sikasso' }).first()).toBeVisible();
  await expectNoFault(page, 'answers after reading again');
});

/** The source form of a part of the page, filled in with a table that came by e-mail. */
async function addTable(within: Locator, title: string): Promise<void> {
  await within.getByLabel('Titre').fill(title);
  await within.getByLabel('Qui le publie, ou le dit').fill('OCHA');
  await within.getByLabel('Qui parle').selectOption('un');
  await within.getByLabel('Date ou année').fill('2026-11');
  await within.getByLabel('Sans adresse publique').selectOption('courriel');
  await within.getByRole('button', { name: 'Ajouter cette source, et la choisir' }).press('Enter');
}

test('a source that is not in the list is added where it is cited, goes with the proposal, and is read back with it', async ({
  page,
}) => {
  const title = 'Tableau 3W OCHA de novembre 2026';
  await page.goto('/redaction/');
  const bring = part(page, 'Apporter un fichier');
  const source = bring.getByLabel('Source de ces informations');
  await source.fill(title);
  await bring.getByLabel('Fichiers', { exact: true }).setInputFiles({
    name: 'r.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('nom;sigle;genre\nEssai des Tests;ESSTST;osc\n'),
  });
  await expect(bring.getByText('Pas dans la liste : ajouter cette source')).toBeVisible();
  // What was looked for in the list stands in the form already.
  await expect(bring.getByLabel('Titre')).toHaveValue(title);
  await bring.getByRole('button', { name: 'Ajouter cette source, et la choisir' }).press('Enter');
  await expect(bring.getByLabel('Qui le publie, ou le dit')).toBeFocused();
  await expect(bring.getByText('À remplir.')).toHaveCount(3);
  await bring.getByLabel('Date ou année').fill('hier');
  await expectNoFault(page, 'a source to be added');
  await addTable(bring, title);
  await expect(source).toBeFocused();
  await expect(source).toHaveValue(title);
  await expect(bring.getByText(/nouvelle.: 1/)).toBeVisible();
  await bring.getByRole('button', { name: 'Garder ces changements' }).click();
  const propose = part(page, 'Proposer');
  await expect(propose.getByText('1 fiche changée, 1 source nouvelle')).toBeVisible();
  await expectNoFault(page, 'a proposal with a source');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    propose.getByRole('button', { name: 'Enregistrer un fichier à envoyer' }).click(),
  ]);
  const file = await download.path();
  const { files } = readProposal(readFileSync(file, 'utf8')) as Proposition;
  expect(files.map(({ path }) => path)).toEqual([
    'content/sources/tableau-3w-ocha-de-novembre-2026.yaml',
    'content/organisations/esstst.yaml',
  ]);
  expect(files[1]?.after).toContain('tableau-3w-ocha-de-novembre-2026#page');
  page.on('dialog', (dialog) => dialog.accept());
  await page.goto('/redaction/');
  const moderate = part(page, 'Propositions reçues');
  await moderate.getByLabel('Fichiers de propositions').setInputFiles({
    name: 'a.json',
    mimeType: 'application/json',
    buffer: readFileSync(file),
  });
  await expect(moderate.getByText(`Ce qui change : ${title}`)).toBeVisible();
  await expect(moderate.locator('.faults')).toHaveCount(0);
  await moderate.getByRole('button', { name: 'Accepter' }).click();
  await expect(propose.getByText('1 fiche changée, 1 source nouvelle')).toBeVisible();
});

test('while an entry is edited a source is added for what will be added, and for one fact; both go into the folder', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.assign(window, {
      showDirectoryPicker: async () => {
        const content = await (await navigator.storage.getDirectory()).getDirectoryHandle('content', { create: true });
        await content.getDirectoryHandle('organisations', { create: true });
        return content;
      },
    });
  });
  await open(page);
  const editor = page.locator('.entry-editor');
  await editor.getByText('Pas dans la liste : ajouter cette source').click();
  await addTable(editor, 'Appel du secrétariat');
  await expect(page.getByLabel('Où cela est dit')).toHaveValue('Appel du secrétariat');
  await page.locator('summary', { hasText: /^Contacts/ }).click();
  const cited = editor
    .locator('fieldset', { has: numberField(page) })
    .getByRole('group', { name: 'Où c’est dit' })
    .first();
  await cited.locator('input').first().fill('Correction reçue');
  await cited.locator('input').first().blur();
  await addTable(cited, 'Correction reçue');
  await expect(cited.locator('input').first()).toHaveValue('Correction reçue');
  await expect(editor.getByText('Aucune faute.')).toBeVisible();
  await expect(editor.locator('.difference .in', { hasText: 'Correction reçue' })).toBeVisible();
  const folderWith = part(page, 'Proposer');
  await expect(folderWith.getByText('2 sources nouvelles')).toBeVisible();
  await folderWith.getByRole('button', { name: 'Écrire dans un dossier' }).click();
  await expect(folderWith.getByText(/dans le dossier/)).toBeVisible();
  const names = await page.evaluate(async () => {
    const content = await (await navigator.storage.getDirectory()).getDirectoryHandle('content');
    const sources = await content.getDirectoryHandle('sources');
    const found: string[] = [];
    for await (const name of (sources as unknown as { keys(): AsyncIterable<string> }).keys()) found.push(name);
    return found.sort();
  });
  expect(names).toEqual(['appel-du-secretariat-2026.yaml', 'correction-recue-2026.yaml']);
});

test('a branch is added by its town, with its number said of that office; French that changes alone asks for its translation', async ({
  page,
}) => {
  await open(page);
  await page.locator('summary', { hasText: 'Ajouter une antenne' }).click();
  const add = page.getByRole('button', { name: 'Mettre dans la fiche' });
  await add.click();
  await expect(page.getByText('Choisissez un lieu de la liste.')).toBeVisible();
  await expect(page.getByLabel('Ville ou commune')).toBeFocused();
  await page.getByLabel('Ville ou commune').fill('tessalit');
  await page.getByLabel('Téléphone de l’antenne').fill('20 24 11 39');
  await add.click();
  await expect(page.getByText(/^Antenne ajoutée à la fiche : Tessalit/)).toBeVisible();
  const lines = page.locator('.entry-editor .difference:not(.lines)');
  await expect(lines).toContainText('+22320241139');
  await expect(lines).toContainText('Antenne');
  await expect(page.getByText(/fautes? à corriger/)).toBeVisible();
  await expect(page.getByText(/^Le français a changé, la traduction non/)).toHaveCount(0);
  const summary = page.getByLabel('en français').first();
  await summary.fill(`${await summary.inputValue()} Elle a un bureau.`);
  await expect(page.getByText(/^Le français a changé, la traduction non.*Résumé, en anglais/)).toBeVisible();
});

test('what senders wrote to the team stands open, beside whom it is about; an entry is called by its name', async ({
  page,
}) => {
  await page.goto('/redaction/');
  const bring = part(page, 'Apporter un fichier');
  await bring.getByLabel('Source de ces informations').fill('crpm-mali-2022#t13');
  const note = 'Elle a quitté la ville en mars.';
  await bring.getByLabel('Ou collez un message reçu').fill(answersCsv({ id, fault: 'other', note }));
  await bring.getByRole('button', { name: 'Lire ce message' }).click();
  await expect(bring.getByText(note).first()).toBeVisible();
  await expect(bring.locator('li', { hasText: note })).toContainText(name);
});
