/** A Chromium for visits to a running host, which writes down all that a page complains of. */
import { type Browser, chromium, type Page } from '@playwright/test';
import { findTestBrowser, launchOptions } from '../../scripts/chromium.ts';

export function launch(): Promise<Browser> {
  const executablePath = findTestBrowser();
  return chromium.launch({ ...launchOptions(), ...(executablePath && { executablePath }) });
}

export interface HostVisit {
  readonly page: Page;
  /** Errors, what the content policy refused, and requests to another host. */
  readonly complaints: string[];
}

/** A page in a context of its own. */
export async function visitHost(browser: Browser, host: string): Promise<HostVisit> {
  const context = await browser.newContext({ acceptDownloads: true });
  const complaints: string[] = [];
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ blockedURI, violatedDirective }) =>
      console.error(`refused ${violatedDirective} ${blockedURI}`),
    );
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(host)) complaints.push(request.url());
  });
  return { page, complaints };
}
