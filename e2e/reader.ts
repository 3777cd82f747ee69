import { test as base, type ConsoleMessage, expect, type Page } from '@playwright/test';

/** What must not happen on any page: gathered while a test runs, and held against it at its end. */
export interface Watch {
  readonly faults: string[];
  /** Lets a fault be that the test brings about itself. */
  allow(form: RegExp): void;
}

/** Every test fails on a foreign request, a console error, a page error or a policy violation. */
export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ page, baseURL }, use) => {
      const faults: string[] = [];
      const allowed: RegExp[] = [];
      await watchPage(page, new URL(baseURL ?? '').origin, faults);
      await use({ faults, allow: (form) => allowed.push(form) });
      expect(faults.filter((fault) => !allowed.some((form) => form.test(fault)))).toEqual([]);
    },
    { auto: true },
  ],
});

async function watchPage(page: Page, origin: string, faults: string[]): Promise<void> {
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(`${origin}/`) && !address.startsWith('data:'))
      faults.push(`foreign request ${address}`);
  });
  await watchForFaults(page, faults);
}

/** Gathers what a page complains of and what its policy stops. */
export async function watchForFaults(page: Page, faults: string[]): Promise<void> {
  page.on('console', (message: ConsoleMessage) => {
    // Said by the test runner itself, where a test has the network to itself.
    if (message.text() === 'Service Worker registration blocked by Playwright') return;
    if (['error', 'warning'].includes(message.type()))
      faults.push(`console ${message.type()} ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`page error ${error.message}`));
  await page.exposeFunction('reportViolation', (text: string) => faults.push(`policy violation ${text}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report = (window as unknown as { reportViolation(text: string): void }).reportViolation;
      report(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
}

/** The addresses of the articles that the tests open. */
export const ARTICLES = {
  sina: '2022-03-01-sina-86da2dbb',
  guancha: '2022-03-02-guancha-2907f243',
  zaobaoPress: '2022-03-07-zaobao-b6129b6c',
  zaobaoEscaped: '2022-02-03-zaobao-6af15fc9',
} as const;

export const COMPARISON = `#/compare?a=${ARTICLES.sina},${ARTICLES.guancha}`;

export { expect };
