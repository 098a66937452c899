/** What the journey asks of a browser, whatever protocol drives it: three verbs that all of them have. */
import type { Level } from '#site/browsers.ts';
import type { Need } from '../../scripts/needs.ts';

export interface Engine {
  /** As it says itself, "103.0.5058.0". */
  readonly version: string;
  /** Goes to an address and waits until the page has loaded. */
  open(address: string): Promise<void>;
  /** The value of an expression in the page, in the words of the oldest engine. @throws where the page is just being left. */
  value(expression: string): Promise<unknown>;
  /** A new tab for the next step, where a driver no longer hears from one that went back in its history. */
  freshTab?(): Promise<void>;
  /** What the pages have thrown since the last asking; none where the protocol does not report it. */
  faults(): string[];
  /** Whether the program has ended by itself, where the protocol tells. */
  hasEnded?(): boolean;
  close(): Promise<void>;
}

export interface EngineKind {
  /** A column of docs/engines.md: "Chromium 103". */
  readonly name: string;
  readonly level: Level;
  /** What has to be on the machine. */
  readonly need: Need;
  /** Whether a page that is left must be there as it was when one comes back: the back-forward cache. */
  readonly keepsPages: boolean;
  start(): Promise<Engine>;
}

type Json = string | number | boolean | null;

/** The value of a function in the page. It may use its arguments and what every browser has; nothing around it. */
export async function ask<Args extends Json[], Result>(
  engine: Engine,
  question: (...args: Args) => Result,
  ...args: Args
): Promise<Result> {
  return (await engine.value(`(${question})(${args.map((arg) => JSON.stringify(arg)).join(', ')})`)) as Result;
}

/** Milliseconds: only what hangs ends here. */
const LONGEST = 120_000;

/** Asks until the answer is true-like, also over a change of pages. @throws Error that says what did not come. */
export async function until<Args extends Json[], Result>(
  engine: Engine,
  what: string,
  question: (...args: Args) => Result,
  ...args: Args
): Promise<Result> {
  const end = Date.now() + LONGEST;
  let last: unknown;
  for (;;) {
    try {
      const answer = await ask(engine, question, ...args);
      if (answer) return answer;
      last = answer;
    } catch (error) {
      last = error instanceof Error ? error.message.split('\n')[0] : error;
    }
    if (Date.now() > end) throw new Error(`did not come: ${what} (${String(last)})`);
    await new Promise((done) => setTimeout(done, 100));
  }
}
