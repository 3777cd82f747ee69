import { readFileSync } from 'node:fs';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright';
import { median } from '../timing.ts';
import { makeVis, moveVis, timeWhenIdle, whenDrawn } from './inPage.ts';
import type { MadeArticle } from './madeSite.ts';

/** How a timeline behaves in a browser. Times in milliseconds, sizes in megabytes; absent where it did not get that far. */
export interface TimelineFigures {
  /** From the first request to a page that answers, on a processor slowed to a quarter. */
  readonly opensSlowed?: number;
  /** The same on the processor as it is. */
  readonly opens?: number;
  /** Work of the page's thread for one step of the window that is seen, redrawn. Median. */
  readonly view?: number;
  /** The same for one step of the days that are chosen, the list with them. Median. */
  readonly chosen?: number;
  /** Of the JavaScript heap, after it was swept. */
  readonly heap?: number;
  /** Of the page's process, all told; absent where the system does not say. */
  readonly process?: number;
}

const MOVES = 40;
const SLOWED = 4;
const MEGABYTE = 1024 * 1024;

/** A peer that takes longer for anything is given up. */
const PATIENCE_MS = 60_000;

/** Runs with a browser of its own, which `executablePath` names. */
export async function withBrowser<T>(
  executablePath: string,
  run: (browser: Browser) => Promise<T>,
): Promise<T> {
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath, args });
  try {
    return await run(browser);
  } finally {
    await browser.close();
  }
}

/** Measures the timeline of a site: how soon it is there, how it moves, what it takes. */
export async function measureOwn(browser: Browser, address: string): Promise<TimelineFigures> {
  const opensSlowed = median(await inTurn(3, () => opens(browser, address, SLOWED)));
  const opensFast = median(await inTurn(3, () => opens(browser, address, 1)));
  const { page, client } = await newPage(browser);
  try {
    await page.goto(`${address}#/?view=2016-01-01..2018-01-01`);
    await waitForTimeline(page);
    await page.waitForTimeout(1000);
    const view = await dragged(page, client, '.view-surface', 0.375);
    await page.waitForTimeout(1000);
    const chosen = await dragged(page, client, '.brush-surface', 0.3);
    return { opensSlowed, opens: opensFast, view, chosen, ...(await memoryOf(browser, client)) };
  } finally {
    await page.close();
  }
}

async function inTurn(times: number, work: () => Promise<number>): Promise<number[]> {
  const results: number[] = [];
  for (let time = 0; time < times; time++) results.push(await work());
  return results;
}

async function opens(browser: Browser, address: string, slowed: number): Promise<number> {
  const { page, client } = await newPage(browser);
  try {
    await client.send('Emulation.setCPUThrottlingRate', { rate: slowed });
    await page.goto(address, { waitUntil: 'commit' });
    await waitForTimeline(page);
    // The thread has time for what a reader does.
    return await page.evaluate(timeWhenIdle);
  } finally {
    await page.close();
  }
}

async function waitForTimeline(page: Page): Promise<void> {
  await page.locator('.bars').waitFor({ state: 'attached' });
  await page.locator('.row-title').first().waitFor({ state: 'attached' });
}

async function newPage(browser: Browser): Promise<{ page: Page; client: CDPSession }> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  return { page, client };
}

/** Drags over an element from a share of its width on, a few pixels a step. Median work of the thread for a step. */
async function dragged(page: Page, client: CDPSession, surface: string, from: number): Promise<number> {
  const box = await page.locator(surface).boundingBox();
  if (!box) throw new Error(`The page has no ${surface}.`);
  const [x, y] = [box.x + box.width * from, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 8, y);
  const works: number[] = [];
  for (let move = 0; move < MOVES; move++)
    works.push(await workOf(page, client, () => page.mouse.move(x + 12 + move * 4, y)));
  await page.mouse.up();
  return median(works);
}

/** What the page's thread worked for something, until it was drawn: scripts, styles, layout and paint. */
async function workOf(page: Page, client: CDPSession, deed: () => Promise<unknown>): Promise<number> {
  const before = await taskTime(client);
  await deed();
  await page.evaluate(whenDrawn);
  return (await taskTime(client)) - before;
}

async function taskTime(client: CDPSession): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}

async function memoryOf(
  browser: Browser,
  client: CDPSession,
): Promise<Pick<TimelineFigures, 'heap' | 'process'>> {
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  const system = await browser.newBrowserCDPSession();
  const { processInfo } = await system.send('SystemInfo.getProcessInfo');
  const sizes = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => residentSize(id));
  const largest = Math.max(0, ...sizes);
  return { heap: usedSize / MEGABYTE, ...(largest > 0 && { process: largest }) };
}

/** Of a process, in megabytes, as Linux tells it; 0 elsewhere. */
function residentSize(process: number): number {
  try {
    const status = readFileSync(`/proc/${process}/status`, 'utf8');
    return Number(/VmRSS:\s*(\d+)/.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** The same for vis-timeline with the same articles, each a point in the lane of its outlet; `bundle` is its script. */
export async function measureVis(
  browser: Browser,
  articles: readonly MadeArticle[],
  bundle: string,
): Promise<TimelineFigures> {
  const { page, client } = await newPage(browser);
  page.setDefaultTimeout(PATIENCE_MS);
  try {
    await page.setContent('<div id="timeline"></div>');
    await page.addScriptTag({ path: bundle });
    const marks = articles.map(({ card }) => [card.publishedAt ?? 0, card.sourceId] as const);
    const opens = await withinPatience(page.evaluate(makeVis, marks));
    if (opens === undefined) return {};
    const works: number[] = [];
    for (let move = 0; move < MOVES && works.reduce((sum, one) => sum + one, 0) < PATIENCE_MS; move++)
      works.push(await workOf(page, client, () => page.evaluate(moveVis, move)));
    return { opens, view: median(works), ...(await memoryOf(browser, client)) };
  } finally {
    await page.close();
  }
}

function withinPatience<T>(work: Promise<T>): Promise<T | undefined> {
  work.catch(() => undefined);
  return Promise.race([
    work,
    new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE_MS)),
  ]);
}
