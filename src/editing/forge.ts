/** A forge as the editing page knows it: where propositions are made and wait. GitHub's is the first (`github.ts`). */
import type { Proposition } from './proposal.ts';

/** A proposition that waits, or was just made. */
export interface ForgeRequest {
  readonly number: number;
  readonly title: string;
  /** Its page, for people. */
  readonly url: string;
}

export interface WaitingRequest extends ForgeRequest {
  readonly proposal: Proposition;
}

export interface Forge {
  /** The text of files as they are now; undefined for one that is not there. @throws ForgeError */
  readFiles(paths: readonly string[]): Promise<ReadonlyMap<string, string | undefined>>;
  /**
   * Makes a branch and a request. Told again after it was interrupted, it goes on where it stopped and makes no second one.
   *
   * @throws ForgeError
   */
  propose(proposal: Proposition): Promise<ForgeRequest>;
  /** The requests that wait and change entries and add sources alone. @throws ForgeError */
  waiting(): Promise<readonly WaitingRequest[]>;
  /** Accepts it: its branch comes into the content. @throws ForgeError */
  accept(request: ForgeRequest, word: string): Promise<void>;
  /** Closes it with a word to the sender. @throws ForgeError */
  refuse(request: ForgeRequest, word: string): Promise<void>;
}

/** Why a forge did not do it: `token` is refused or has expired, `rights` do not suffice, `changed` meanwhile, `network` is away. */
export type ForgeProblem = 'token' | 'rights' | 'changed' | 'network' | 'other';

export class ForgeError extends Error {
  readonly problem: ForgeProblem;
  constructor(problem: ForgeProblem, detail = '') {
    super(`${problem} ${detail}`.trim());
    this.problem = problem;
  }
}
