/** The site as a search engine of the browser (OpenSearch 1.1). Promise: `/recherche/?q=` keeps working. */
import type { Locale } from '#schema/locale.ts';
import { xmlText } from './xml.ts';

export interface OpenSearchTexts {
  /** At most 16 characters. */
  readonly shortName: string;
  readonly description: string;
  /** The whole addresses of the search page and of the icon. */
  readonly search: string;
  readonly icon: string;
}

/** The XML by which a browser offers to search this site, in one language. */
export function openSearchDescription(
  locale: Locale,
  { shortName, description, search, icon }: OpenSearchTexts,
): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${xmlText(shortName)}</ShortName>
  <Description>${xmlText(description)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>${locale}</Language>
  <Image type="image/svg+xml">${xmlText(icon)}</Image>
  <Url type="text/html" template="${xmlText(search)}?q={searchTerms}"/>
</OpenSearchDescription>
`;
}
