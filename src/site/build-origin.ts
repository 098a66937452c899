/** What a build was made from, so that others can make it again: its commit and the settings that the pages show. */
import { gitSays } from './build-day.ts';

/** The settings that change what is published. Each of them can be read from the pages: none is a secret. */
export const PUBLISHED_SETTINGS = [
  'SITE_URL',
  'BASE_PATH',
  'CONTACT_EMAIL',
  'CONTACT_WHATSAPP',
  'EXIT_URL',
  'MAP_TILES_URL',
  'MAP_TILES_CREDIT',
  'FORGE_API',
  'FORGE_PROJECT',
  'BUILD_DATE',
  'BUILD_COUNTRIES',
] as const;

export interface BuildOrigin {
  /** Undefined in an archive without a repository. */
  readonly commit?: string;
  /** Files differ from those of the commit. */
  readonly changed: boolean;
  readonly settings: Readonly<Partial<Record<(typeof PUBLISHED_SETTINGS)[number], string>>>;
}

/** Below the built site: what it is made with, in CycloneDX. */
export const SOFTWARE_BILL = 'a-propos/logiciels.cdx.json';

const commit = gitSays('rev-parse', 'HEAD');

/** Read once for a build: git is asked, and the environment. */
export const buildOrigin: BuildOrigin = {
  ...(commit && { commit }),
  changed: Boolean(gitSays('status', '--porcelain')),
  settings: Object.fromEntries(
    PUBLISHED_SETTINGS.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])),
  ),
};
