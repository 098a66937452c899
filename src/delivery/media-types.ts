/** What each file of the site is, by its ending, for hosts that must be told: those of object storage, and our own small server. */

const TEXT = '; charset=utf-8';

/** By ending: the names of the IANA registry; Pagefind's files are packed bytes of no registered kind. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  atom: 'application/atom+xml',
  bib: `text/plain${TEXT}`,
  css: `text/css${TEXT}`,
  csv: `text/csv${TEXT}`,
  geojson: 'application/geo+json',
  html: `text/html${TEXT}`,
  ics: `text/calendar${TEXT}`,
  js: `text/javascript${TEXT}`,
  json: 'application/json',
  mjs: `text/javascript${TEXT}`,
  pagefind: 'application/wasm',
  pf_fragment: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  po: `text/plain${TEXT}`,
  ris: 'application/x-research-info-systems',
  svg: 'image/svg+xml',
  txt: `text/plain${TEXT}`,
  vcf: `text/vcard${TEXT}`,
  vxml: 'application/voicexml+xml',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'application/xml',
  yaml: 'text/yaml',
  zip: 'application/zip',
};

/** The type of a file, by its name; undefined for an ending that the site does not have. Names without one are plain text. */
export function mediaType(path: string): string | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  // `_headers`, `.nojekyll`: for the host alone.
  if (dot <= 0) return `text/plain${TEXT}`;
  return MEDIA_TYPES[name.slice(dot + 1)];
}
