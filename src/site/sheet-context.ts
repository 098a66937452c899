/** What the sheet of a region needs to be written: words, places, its own address and its code to scan. */
import { createHash } from 'node:crypto';
import { toString as qrCode } from 'qrcode';
import type { SheetContext } from '#exports/sheet.ts';
import { SHEET_STYLE } from '#exports/sheet-style.ts';
import { localePath } from '#i18n/routes.ts';
import { textsFor } from '#i18n/texts.ts';
import type { Locale } from '#schema/locale.ts';
import { answerWordsContext } from './answer-cards.ts';
import { directory } from './data.ts';

const styleFingerprint = `sha256-${createHash('sha256').update(SHEET_STYLE).digest('base64')}`;

/** @param site the address of the host. */
export async function sheetContext(locale: Locale, site: URL | undefined, region: string): Promise<SheetContext> {
  const url = new URL(localePath(import.meta.env.BASE_URL, locale, `orientation/fiches/${region}/`), site).href;
  const t = textsFor(locale);
  const drawing = await qrCode(url, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' });
  const qr = drawing.trim().replace('<svg ', `<svg role="img" aria-label="${t.sheets.qr}" `);
  return {
    ...answerWordsContext(locale),
    gazetteer: directory.gazetteer,
    ageing: directory.ageing,
    url,
    qr,
    styleFingerprint,
  };
}
