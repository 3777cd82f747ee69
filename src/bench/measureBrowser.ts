import { type Browser, chromium, type Page } from 'playwright';
import { median } from './timing.ts';

/** How a comparison of one group of articles behaves in a browser. Times in milliseconds. */
export interface BrowserFigures {
  /** From the click to the first frame with aligned rows: the first time, code and data still to be fetched. */
  readonly cold: number;
  /** The same once the screen's code is there, the articles and their collation are not; median. */
  readonly warm: number;
  /** The longest task of the main thread from the click on, over all runs; 0 where none was over 50. */
  readonly longestTask: number;
  /** Frames a second while the page scrolls through the whole comparison. */
  readonly framesPerSecond: number;
  /** Of those frames, how many in a hundred came more than 1.5 frames late. */
  readonly lateFrames: number;
  /** The longest task while it scrolled. */
  readonly longestScrollTask: number;
  readonly rows: number;
}

/** Measures in a browser of its own, which `executablePath` names; `group` and `warmUp` are ids of articles. */
export async function measureBrowser(
  address: string,
  group: readonly string[],
  warmUp: readonly string[],
  runs: number,
  executablePath: string,
): Promise<BrowserFigures> {
  const browser = await chromium.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const cold = await openIn(browser, address, group, []);
    const warm: Opened[] = [];
    for (let run = 0; run < runs; run++) warm.push(await openIn(browser, address, group, warmUp));
    const scroll = await scrollIn(browser, address, group);
    return {
      cold: cold.time,
      warm: median(warm.map(({ time }) => time)),
      longestTask: Math.max(...[cold, ...warm].map(({ longestTask }) => longestTask)),
      ...scroll,
    };
  } finally {
    await browser.close();
  }
}

interface Opened {
  readonly time: number;
  readonly longestTask: number;
}

/** A new visit: perhaps another comparison first, back to the timeline, then the click that is measured. */
async function openIn(
  browser: Browser,
  address: string,
  group: readonly string[],
  warmUp: readonly string[],
): Promise<Opened> {
  const page = await newPage(browser);
  try {
    if (warmUp.length > 0) {
      await page.goto(`${address}#/compare?a=${warmUp.join(',')}`);
      await page.locator('.compare-row').first().waitFor();
    }
    await page.goto(`${address}#/?pick=${group.join(',')}`);
    await page.locator('.tray .is-main').waitFor();
    await page.waitForTimeout(500);
    const time = await page.evaluate(clickToRows);
    await page.waitForTimeout(500);
    return { time, longestTask: await page.evaluate(longestTaskSince) };
  } finally {
    await page.close();
  }
}

async function newPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
  await page.addInitScript(() => {
    const tasks: { start: number; duration: number }[] = [];
    Object.assign(globalThis, { tasks, measured: 0 });
    // A kind of entry that browsers know and Node's types do not.
    const longTask = 'longtask' as 'measure';
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) tasks.push({ start: startTime, duration });
    }).observe({ entryTypes: [longTask] });
  });
  return page;
}

/** What runs in the page knows only the page. */
function clickToRows(): Promise<number> {
  const page = globalThis as unknown as PageWorld;
  const start = performance.now();
  page.measured = start;
  page.document.querySelector('.tray .is-main')?.click();
  return new Promise((resolve) => {
    const look = () => {
      // A frame with the rows in it has been drawn when the next one begins.
      if (page.document.querySelector('.compare-row'))
        page.requestAnimationFrame(() => resolve(performance.now() - start));
      else page.requestAnimationFrame(look);
    };
    page.requestAnimationFrame(look);
  });
}

function longestTaskSince(): number {
  const { tasks, measured } = globalThis as unknown as PageWorld;
  return Math.max(0, ...tasks.filter(({ start }) => start >= measured).map(({ duration }) => duration));
}

/** The little of a page that these functions touch. */
interface PageWorld {
  readonly tasks: { start: number; duration: number }[];
  measured: number;
  readonly document: {
    querySelector(selector: string): { click(): void } | null;
    readonly documentElement: { readonly scrollHeight: number };
  };
  readonly innerHeight: number;
  readonly scrollY: number;
  scrollBy(x: number, y: number): void;
  requestAnimationFrame(then: () => void): number;
}

type ScrollFigures = Pick<BrowserFigures, 'framesPerSecond' | 'lateFrames' | 'longestScrollTask' | 'rows'>;

async function scrollIn(browser: Browser, address: string, group: readonly string[]): Promise<ScrollFigures> {
  const page = await newPage(browser);
  try {
    await page.goto(`${address}#/compare?a=${group.join(',')}`);
    await page.locator('.compare-row').first().waitFor();
    await page.waitForTimeout(1000);
    const rows = Number(await page.locator('.compare').getAttribute('data-rows'));
    const intervals = await page.evaluate(scrollThrough);
    const total = intervals.reduce((sum, one) => sum + one, 0);
    const frame = median(intervals);
    return {
      rows,
      framesPerSecond: (1000 * intervals.length) / total,
      lateFrames: (100 * intervals.filter((one) => one > 1.5 * frame).length) / intervals.length,
      longestScrollTask: await page.evaluate(longestTaskSince),
    };
  } finally {
    await page.close();
  }
}

/** Scrolls 40 pixels a frame for up to five seconds, and answers how long each frame took. */
function scrollThrough(): Promise<number[]> {
  const page = globalThis as unknown as PageWorld;
  const intervals: number[] = [];
  const begin = performance.now();
  page.measured = begin;
  return new Promise((resolve) => {
    let last = begin;
    const step = () => {
      const now = performance.now();
      intervals.push(now - last);
      last = now;
      const isDone = page.scrollY + page.innerHeight >= page.document.documentElement.scrollHeight - 1;
      if (isDone || now - begin > 5000) return resolve(intervals);
      page.scrollBy(0, 40);
      page.requestAnimationFrame(step);
    };
    page.requestAnimationFrame(step);
  });
}
