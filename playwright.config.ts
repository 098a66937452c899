import { defineConfig } from '@playwright/test';

const port = Number(process.env.PORT ?? 4322);
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: 'test/browser',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  reporter: 'list',
  // A busy machine is slow, not wrong.
  timeout: 180_000,
  retries: process.env.CI ? 1 : 0,
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: {
      ...(process.env.CHROMIUM_PATH && { executablePath: process.env.CHROMIUM_PATH }),
      args: [
        ...(isRoot ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `npm run preview -- --host 127.0.0.1 --port ${port}`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  },
});
