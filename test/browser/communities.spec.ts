/** Every community that the federation of the box gathers can be searched, in both languages, by the word that a person types. */
import { expect, test } from '@playwright/test';

const COMMUNITIES = {
  '': 'mauritanienne burkinabè sénégalaise ivoirienne guinéenne nigérienne togolaise béninoise nigériane ghanéenne sierra-léonaise camerounaise centrafricaine congolaise gabonaise tchadienne burundaise rwandaise',
  'en/':
    'Mauritania Burkina Senegal Ivoire Guinea Niger Togo Benin Nigeria Ghana Sierra Cameroon Central Congo Gabon Chad Burundi Rwanda',
} as const;

for (const [language, words] of Object.entries(COMMUNITIES))
  test(`each community is found by its name${language ? ' in English' : ''}`, async ({ page }) => {
    for (const word of words.split(' ')) {
      const query = language ? `${word} community` : `communauté ${word}`;
      await page.goto(`/${language}recherche/?q=${encodeURIComponent(query)}`);
      await page.waitForSelector('site-search:is([data-state=found], [data-state=none])');
      const answer = page.locator(
        'main a[href*="/organisations/fecam/"], main a[href*="/dossiers/encadre-3-communautes/"]',
      );
      await expect(answer.first(), query).toBeVisible();
    }
  });
