/** The forge that a build was given: where editors can propose changes. None by default: no other host is asked for anything. */

export interface ForgeSetting {
  /** The address of its API, without a slash at its end: `https://api.github.com`. */
  readonly api: string;
  /** `owner/name`. */
  readonly project: string;
  /** What the content policy must allow, and no more: `https://api.github.com`. */
  readonly source: string;
}

/**
 * The forge of a build's settings; none where neither is given.
 *
 * @throws Error where one is given without the other, or is not of its shape.
 */
export function forgeFrom(api: string | undefined, project: string | undefined): ForgeSetting | undefined {
  if (!api && !project) return undefined;
  if (!api || !project) throw new Error('FORGE_API and FORGE_PROJECT go together: both, or neither');
  const [address, source = ''] = /^(https?:\/\/[a-z0-9.-]+(?::\d+)?)(?:\/[\w./-]*)?$/i.exec(api) ?? [];
  if (!address) throw new Error(`FORGE_API is no address of a forge: ${api}`);
  if (!/^[\w.-]+\/[\w.-]+$/.test(project)) throw new Error(`FORGE_PROJECT is no owner/name: ${project}`);
  return { api: address.replace(/\/+$/, ''), project, source };
}
