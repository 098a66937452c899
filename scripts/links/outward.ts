/** Asks other hosts whether their addresses still answer: slowly, one at a time for each host, and never more than needed. */
import type { LinkAnswer } from '#model/dead-links.ts';
import type { DeadReason } from '#schema/dead-link.ts';

export interface Manners {
  /** How long to wait for an answer, in milliseconds. */
  readonly timeout: number;
  /** Tries before an address counts as dead, and the pause between them in milliseconds. */
  readonly tries: number;
  readonly pause: number;
}

const AT_ONCE = 4;
const AGENT = 'annuaire-link-check/1.0';

/** Tries every address; answers come in the order of the addresses. */
export async function tryAddresses(addresses: readonly string[], manners: Manners): Promise<LinkAnswer[]> {
  const hosts = [...Map.groupBy(addresses, (address) => new URL(address).host).values()];
  const answers = new Map<string, LinkAnswer>();
  const work = async () => {
    for (let group = hosts.pop(); group; group = hosts.pop())
      for (const url of group) answers.set(url, await tryAddress(url, manners));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return addresses.map((url) => answers.get(url) ?? { url });
}

/** How many hosts are asked whether there is a network at all, and how long each has, in milliseconds. */
const FIRST_ASKED = 8;
const FIRST_TIMEOUT = 4000;

/** Whether any of the first hosts answers: without a network, to try every address takes minutes and shows nothing. */
export async function canReach(addresses: readonly string[]): Promise<boolean> {
  const ofHosts = new Map(addresses.map((address) => [new URL(address).host, address]));
  const some = [...ofHosts.values()].slice(0, FIRST_ASKED);
  const answers = await tryAddresses(some, { timeout: FIRST_TIMEOUT, tries: 1, pause: 0 });
  return answers.some(({ reason }) => reason !== 'no-host' && reason !== 'no-answer');
}

async function tryAddress(url: string, { tries, pause, timeout }: Manners): Promise<LinkAnswer> {
  let reason: DeadReason | undefined;
  for (let attempt = 0; attempt < tries; attempt++) {
    if (attempt > 0) await new Promise((wait) => setTimeout(wait, pause));
    reason = await problemWith(url, timeout);
    if (!reason) return { url };
  }
  return reason ? { url, reason } : { url };
}

/** What is wrong with one answer. A host that turns programs away, or asks who they are, is alive. */
async function problemWith(url: string, timeout: number): Promise<DeadReason | undefined> {
  try {
    const response = await fetch(url, { headers: { 'user-agent': AGENT }, signal: AbortSignal.timeout(timeout) });
    await response.body?.cancel();
    if (response.status === 404 || response.status === 410) return 'not-found';
    return response.status >= 500 ? 'server-error' : undefined;
  } catch (error) {
    return reasonOf(error);
  }
}

function reasonOf(error: unknown): DeadReason {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : undefined;
  const code = cause && 'code' in cause ? String(cause.code) : '';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'no-host';
  return /CERT|SIGNED|TLS|SSL/.test(code) ? 'not-trusted' : 'no-answer';
}
