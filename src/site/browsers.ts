/**
 * The two levels of browsers (decision 0039), written once: the build lowers what it writes to them, the lint of what is shipped
 * reads the first, and the engines of the tests are held to the one that they stand for.
 */

/** What a person can do with a browser of the level. */
export type Level = 'whole' | 'reading';

/**
 * All of the site works in these and newer ones. They are the first that know CSS layers, which the site does not use: scripts ask
 * by that whether they stand in an older one (`src/islands/old-browser.ts`).
 */
export const WHOLE = { safari: '15.4', ios: '15.4', chrome: '99', firefox: '97' } as const;

/**
 * In everything older, and in KaiOS 2.5 (Firefox 48) and Opera Mini (no script, no custom properties), one reads, calls, and gets
 * contact cards and sheets. Every page is HTML that serves without style and script; what is distinguished by this list is what the
 * style sheets are lowered to.
 */
export const READING = { safari: '10', ios: '10', chrome: '49', firefox: '48' } as const;

/** As the builder writes them, `safari15.4`. */
export const builtFor = (browsers: Readonly<Record<string, string>>): string[] =>
  Object.entries(browsers).map(([name, version]) => `${name}${version}`);

/** As browserslist writes them, `safari >= 15.4`. */
export const listedAs = (browsers: Readonly<Record<string, string>>): string[] =>
  Object.entries(browsers).map(([name, version]) => `${name} >= ${version}`);
