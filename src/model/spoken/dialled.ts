/** A number as it is dialled from a country: what a voice says digit by digit. */
import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js';
import type { Phone } from '#model/contact.ts';

/** Two zeros stand for the plus where the country of who calls is not known; most of the world dials them. */
const ABROAD = '00';

/**
 * The digits alone: `20224040` within Mali, `0022320224040` from Senegal, `00922320224040` from Nigeria, as libphonenumber knows
 * the prefixes of countries; a short number as it is.
 *
 * @param iso of the country in which it is dialled; undefined where the country has no code.
 */
export function dialled({ number, within }: Pick<Phone, 'number' | 'within'>, iso: string | undefined): string {
  const parsed = within ? undefined : parsePhoneNumberFromString(number);
  // A country that the library does not know is as good as none.
  const written = iso && isSupportedCountry(iso) ? parsed?.format('IDD', { fromCountry: iso }) : undefined;
  return (written || number.replace(/^\+/, ABROAD)).replace(/\D/g, '');
}
