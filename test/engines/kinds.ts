/** The engines, and where each is to be had: Debian's packages and npm's, like everything else that the tests need. */
import { spawnSync } from 'node:child_process';
import type { Level } from '#site/browsers.ts';
import { CHROMIUM } from '../../scripts/chromium.ts';
import type { Need } from '../../scripts/needs.ts';
import { isUnpacked, type Packed, startCurrent, startPacked, unpack } from './chromium.ts';
import type { EngineKind } from './engine.ts';
import { findFirefox, startFirefox } from './firefox.ts';
import { startWebKit, WEBKIT_GTK, WPE } from './webkit.ts';

const isThere = (program: string) => spawnSync('which', [program]).status === 0;

const FIREFOX: Need = {
  name: 'Firefox',
  isMet: () => findFirefox() !== undefined,
  packages: ['firefox-esr'],
  advice: 'engines',
};
const GTK: Need = {
  name: 'WebKitGTK',
  isMet: () => isThere('WebKitWebDriver') && isThere('Xvfb'),
  packages: ['webkit2gtk-driver', 'xvfb'],
  advice: 'engines',
};
const WPE_NEED: Need = {
  name: 'WPE WebKit',
  isMet: () => isThere('WPEWebDriver') && isThere('cog'),
  packages: ['wpewebkit-driver', 'cog'],
  advice: 'engines',
};

/** What is in the package is a Chromium of July 2022; the floor of the whole site is four versions below. */
const CHROMIUM_103: Packed = { package: '@sparticuz/chromium', version: '103.0.0' };
/** Of October 2020: it knows neither layers nor logical shorthands, and reads our scripts, which then fail in the middle. */
const CHROMIUM_86: Packed = { package: 'chrome-aws-lambda', version: '5.3.1' };
/** Of May 2020: scripts of ours do not begin, for it does not know how they are written. */
const CHROMIUM_83: Packed = { package: 'chrome-aws-lambda', version: '3.1.1' };

function packed(name: string, level: Level, from: Packed): EngineKind {
  const need: Need = { name, isMet: () => isUnpacked(from) || unpack(from), packages: [], advice: 'engines' };
  return { name, level, need, keepsPages: false, start: () => startPacked(from) };
}

export const ENGINES: readonly EngineKind[] = [
  { name: 'Chromium', level: 'whole', need: CHROMIUM, keepsPages: true, start: startCurrent },
  packed('Chromium 103', 'whole', CHROMIUM_103),
  packed('Chromium 86', 'reading', CHROMIUM_86),
  packed('Chromium 83', 'reading', CHROMIUM_83),
  { name: 'Firefox', level: 'whole', need: FIREFOX, keepsPages: false, start: startFirefox },
  { name: 'WebKitGTK', level: 'whole', need: GTK, keepsPages: false, start: () => startWebKit(WEBKIT_GTK) },
  { name: 'WPE WebKit', level: 'whole', need: WPE_NEED, keepsPages: false, start: () => startWebKit(WPE) },
];

/** Those whose name holds every one of the parts; all where there is none. */
export function enginesNamed(parts: readonly string[]): readonly EngineKind[] {
  return ENGINES.filter(({ name }) => parts.every((part) => name.toLowerCase().includes(part.toLowerCase())));
}
