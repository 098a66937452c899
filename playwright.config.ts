import { defineConfig } from '@playwright/test';
import { launchOptions } from './scripts/chromium.ts';

const port = Number(process.env.PORT ?? 4322);

export default defineConfig({
  testDir: 'test/browser',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  reporter: 'list',
  // A busy machine is slow, not wrong; and what fails once is a fault, here as under CI: nothing is tried again.
  timeout: 180_000,
  expect: { timeout: 60_000 },
  retries: 0,
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: launchOptions(),
  },
  webServer: {
    command: `npm run preview -- --host 127.0.0.1 --port ${port}`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  },
});
