/**
 * `npm run pictures -- <folder>`: the main pages of the built site (`npm run build` first) as pictures, for a review by eye: at four
 * widths, light and dark, and as they are printed. `-- <folder> --page regions/` takes the pages whose path begins so;
 * `-- docs/images --guide` takes those of `docs/editing.md`.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { ANY_TEXT, print, readArguments } from './arguments.ts';
import { findOrInstallTestBrowser, launchOptions } from './chromium.ts';
import { editingPictures } from './docs/editing-pictures.ts';
import { serve } from './serve.ts';

/** A telephone, a tablet, a laptop, a large screen: in pixels of CSS. */
const WIDTHS = [360, 768, 1280, 1600];
const HEIGHT = 900;
const SCHEMES = ['light', 'dark'] as const;
const PAGES = [
  '',
  'orientation/',
  'orientation/accueil/',
  'orientation/accueil/kayes/',
  'organisations/',
  'organisations/ame/',
  'regions/',
  'regions/kayes/',
  'regions/kayes/note/',
  'themes/',
  'themes/femmes/',
  'pays/niger/',
  'typologies/',
  'tableaux/',
  'tableaux/8/',
  'couverture/',
  'reseaux/',
  'carte/',
  'dossiers/',
  'sources/',
  'qualite/',
  'donnees/',
  'widget/',
  'recherche/?q=hebergement',
  'partenaires/?region=kayes&theme=femmes',
  'selection/?ids=ame.aracem.grdr',
  'comparer/?ids=ame.aracem.grdr',
  'contribuer/',
  'redaction/',
];

const HELP = `npm run pictures -- <folder> [--page PATH | --guide]: ${PAGES.length} pages of dist/ at ${WIDTHS.join(', ')} px, light, dark and printed.\n`;

const { positionals, values } = readArguments({ page: ANY_TEXT, guide: [] }, () => HELP, 1);
const [folder] = positionals;
if (!folder || !existsSync('dist/index.html')) {
  print(`${folder ? 'npm run build' : HELP}\n`);
  process.exit(2);
}
mkdirSync(folder, { recursive: true });

const { address, close } = await serve('dist');
const browser = await chromium.launch({ ...launchOptions(), executablePath: await findOrInstallTestBrowser() });
const page = await browser.newPage();
let count = values.guide ? await editingPictures(page, address, folder) : 0;
for (const path of (values.guide ? [] : PAGES).filter((it) => it.startsWith(String(values.page ?? '')))) {
  const name = path.replaceAll(/[/?=&.]+/g, '-').replace(/-$/, '') || 'accueil';
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme });
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: HEIGHT });
      await page.goto(`${address}/${path}`, { waitUntil: 'networkidle' });
      await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`), fullPage: true });
      count += 1;
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.pdf({ path: join(folder, `${name}.pdf`), format: 'A4' });
  count += 1;
}
await browser.close();
close();
print(`${count}: ${folder}\n`);
