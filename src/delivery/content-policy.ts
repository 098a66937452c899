/**
 * The content policy that every page carries: its own files and nothing else. It names no fingerprint, for no page holds
 * code or a style of its own; a list of them would weigh more than some pages say, and every page of the saved set has it.
 */

/**
 * @param images a further host that pictures may come from (`https://tiles.example`): a layer of tiles, if one is wanted.
 * @param asked a further host that the page may ask (`https://api.forge.example`): the forge of the editing page.
 * @param media where sounds may come from: `'self'`, or `blob:` for what the page itself has recorded; nowhere where a page has none.
 */
export function contentPolicy(images = '', asked = '', media = ''): string {
  const directives = {
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'img-src': `'self' data: ${images}`.trim(),
    ...(media && { 'media-src': media }),
    'connect-src': `'self' ${asked}`.trim(),
    'frame-src': "'self'",
    'manifest-src': "'self'",
    'worker-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'self'",
  };
  return Object.entries(directives)
    .map((directive) => directive.join(' '))
    .join('; ');
}
