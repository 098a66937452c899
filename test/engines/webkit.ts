/** WebKit through the WebDriver of Debian's packages: the browser of iPhones, in two ages. */
import { type ChildProcess, spawn } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import type { Engine } from './engine.ts';

export interface WebKit {
  /** The program that speaks the protocol. */
  readonly driver: string;
  readonly capabilities: Readonly<Record<string, unknown>>;
  /** Whether it draws on a screen, which a server does not have. */
  readonly needsScreen: boolean;
}

export const WEBKIT_GTK: WebKit = {
  driver: 'WebKitWebDriver',
  capabilities: {
    'webkitgtk:browserOptions': {
      binary: '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
      args: ['--automation'],
    },
  },
  needsScreen: true,
};

export const WPE: WebKit = {
  driver: 'WPEWebDriver',
  capabilities: {
    'wpe:browserOptions': { binary: '/usr/bin/cog', args: ['--automation', '--platform=headless'] },
  },
  needsScreen: false,
};

/** Milliseconds after which an answer of the driver is lost: it forgets what was asked while a page was being left. */
const LOST = 30_000;

export async function startWebKit({ driver, capabilities, needsScreen }: WebKit): Promise<Engine> {
  const screen = needsScreen ? await startScreen() : undefined;
  const port = await freePort();
  const program = spawn(driver, [`--port=${port}`], {
    env: { ...process.env, ...(screen && { DISPLAY: screen.display }) },
    stdio: 'ignore',
  });
  const stop = () => {
    program.kill();
    screen?.program.kill();
  };
  try {
    const call = async (method: string, path: string, body?: unknown): Promise<unknown> => {
      const response = await fetch(`http://127.0.0.1:${port}${path}`, {
        method,
        // The driver closes a connection that rests; a request that is sent into that moment is lost.
        headers: { connection: 'close' },
        signal: AbortSignal.timeout(LOST),
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const { value } = (await response.json()) as { value: unknown };
      if (!response.ok) throw new Error((value as { message?: string }).message ?? String(response.status));
      return value;
    };
    await listening(() => call('GET', '/status'));
    const opened = await call('POST', '/session', { capabilities: { alwaysMatch: capabilities } });
    const { sessionId, capabilities: granted } = opened as Session;
    const session = `/session/${sessionId}`;
    return {
      version: granted.browserVersion,
      open: async (url) => {
        const go = () => call('POST', `${session}/url`, { url });
        await go().catch((error: Error) => (error.name === 'TimeoutError' ? go() : Promise.reject(error)));
      },
      value: (expression) => call('POST', `${session}/execute/sync`, { script: `return ${expression}`, args: [] }),
      faults: () => [],
      close: async () => {
        await call('DELETE', session).catch(() => undefined);
        stop();
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}

interface Session {
  readonly sessionId: string;
  readonly capabilities: { readonly browserVersion: string };
}

/** A screen in memory; it says its number once it is there. */
function startScreen(): Promise<{ program: ChildProcess; display: string }> {
  const program = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return new Promise((done, fail) => {
    program.once('error', fail);
    program.once('exit', (code) => fail(new Error(`Xvfb ended with ${code}`)));
    program.stdout?.once('data', (number) => done({ program, display: `:${String(number).trim()}` }));
  });
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((done) =>
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    }),
  );
}

async function listening(probe: () => Promise<unknown>): Promise<void> {
  const end = Date.now() + 30_000;
  for (;;) {
    try {
      return void (await probe());
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((done) => setTimeout(done, 100));
    }
  }
}
