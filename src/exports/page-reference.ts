/** A page of this site as a work that can be cited. */
import type { Reference } from '#model/reading/references.ts';
import type { Locale } from '#schema/locale.ts';

export interface CitedPage {
  /** Below the base and without a language: `regions/gao/`; empty for the home page. */
  readonly path: string;
  readonly title: string;
  /** The whole address. */
  readonly url: string;
  /** The name of the site, which speaks as an institution. */
  readonly site: string;
  /** The edition: the last day of which the data can speak, in whole. */
  readonly edition: string;
  readonly language: Locale;
}

/** The page in its edition. Its key holds both, so that two editions stand side by side in somebody's list of works. */
export function pageReference({ path, title, url, site, edition, language }: CitedPage): Reference {
  const place = path.replace(/\/$/, '').replaceAll('/', '-');
  const id = [language, place, edition].filter(Boolean).join('-');
  return { id, type: 'website', authors: [], institution: site, title, date: edition, url, language };
}
