/** Addresses inside the site: French at the root, English under `/en/`, all below the base path of the host. */
import { DEFAULT_LOCALE, LOCALES, type Locale } from '#schema/locale.ts';

/** Puts a path of the site (`organisations/ame/`) below the base and the language: `/annuaire/en/organisations/ame/`. */
export function localePath(base: string, locale: Locale, path: string): string {
  const root = base.endsWith('/') ? base : `${base}/`;
  return `${root}${locale === DEFAULT_LOCALE ? '' : `${locale}/`}${path}`;
}

/** The part of an address after the base and the language: the same for both languages. */
export function pathWithoutLocale(base: string, pathname: string): string {
  const root = base.endsWith('/') ? base : `${base}/`;
  const path = pathname.startsWith(root) ? pathname.slice(root.length) : pathname.replace(/^\//, '');
  const locale = LOCALES.find((code) => code !== DEFAULT_LOCALE && `${path}/`.startsWith(`${code}/`));
  return locale ? path.slice(locale.length).replace(/^\//, '') : path;
}
