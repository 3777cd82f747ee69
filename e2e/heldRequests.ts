import type { Page, Route } from '@playwright/test';

/** Holds what is asked for of these addresses back, the first `times` of it, until what it answers with is called. */
export async function holdRequests(page: Page, url: string, times?: number): Promise<() => void> {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const hold = async (route: Route) => {
    await held;
    await route.continue();
  };
  await page.route(url, hold, times === undefined ? {} : { times });
  return release;
}
