import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { textsFor } from '#i18n/texts.ts';
import { LOCALES } from '#schema/locale.ts';

test('every check that the page of risks names is there', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const locale of LOCALES)
    for (const { checks } of textsFor(locale).privacy.riskRows)
      for (const check of checks)
        expect(check.startsWith('npm run ') ? check.slice(8) in scripts : existsSync(check), check).toBe(true);
});
