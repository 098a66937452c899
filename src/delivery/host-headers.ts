/** What a host should send with each file beside the file itself, in the `_headers` format of Netlify and Cloudflare Pages. */

/** Sent with everything. The content policy itself stands in each page; only what a page cannot say is here. */
export const COMMON_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Sent with everything but what is made to be framed. */
export const UNFRAMED_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Frame-Options': 'DENY',
};

/** The folder of the page that records, and what it and all others may do with a microphone. */
const RECORDING_FOLDER = 'voix';
const RECORDING_PARENT = 'contribuer';
const NO_MICROPHONE = { 'Permissions-Policy': 'microphone=()' };
const OWN_MICROPHONE = { 'Permissions-Policy': 'microphone=(self)' };

/** Sent with files whose name changes with what they hold. */
export const HASHED_HEADERS: Readonly<Record<string, string>> = {
  'Cache-Control': 'public, max-age=31536000, immutable',
};

/** The folder whose pages partners may frame, and the one of hashed files. */
export const FRAMED_FOLDER = 'widget';
export const HASHED_FOLDER = '_astro';

/**
 * The text of `_headers`. These hosts join the values of all rules that match, so that no rule can take a header back:
 * what `widget/` must not have is given folder by folder to all others.
 *
 * @param folders what stands at the top of the site in a language, without slashes; files keep their ending.
 * @param prefixes what stands before them: nothing, and the segment of each further language.
 */
export function hostHeaders(base: string, folders: readonly string[], prefixes: readonly string[]): string {
  const root = base.endsWith('/') ? base : `${base}/`;
  const rules = prefixes.flatMap((prefix) => {
    const start = prefix ? `${root}${prefix}/` : root;
    const own = folders.filter((folder) => folder !== prefix && !prefixes.includes(folder));
    return [
      rule(start, { ...UNFRAMED_HEADERS, ...NO_MICROPHONE }),
      ...own.flatMap((folder) => folderRules(start, folder)),
    ];
  });
  return [rule(`${root}*`, COMMON_HEADERS), rule(`${root}${HASHED_FOLDER}/*`, HASHED_HEADERS), ...rules].join('\n');
}

/** Values of all rules that match are joined: the microphone is refused folder by folder, but for that of the page that records. */
function folderRules(start: string, folder: string): string[] {
  const path = folder.includes('.') ? `${start}${folder}` : `${start}${folder}/*`;
  if (folder === FRAMED_FOLDER) return [rule(path, NO_MICROPHONE)];
  if (folder !== RECORDING_PARENT) return [rule(path, { ...UNFRAMED_HEADERS, ...NO_MICROPHONE })];
  return [
    rule(path, UNFRAMED_HEADERS),
    rule(`${start}${folder}/`, NO_MICROPHONE),
    rule(`${start}${folder}/${RECORDING_FOLDER}/*`, OWN_MICROPHONE),
  ];
}

function rule(path: string, headers: Readonly<Record<string, string>>): string {
  return `${path}\n${Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('')}`;
}
