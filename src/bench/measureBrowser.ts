import { type Browser, chromium, type Page } from 'playwright';
import { median } from './timing.ts';

/** How a comparison of one group of articles behaves in a browser. Times in milliseconds. */
export interface BrowserFigures {
  /** From a mouse click to the first frame with aligned rows; the pointer rested on the link as a hand does. Median. */
  readonly click: number;
  /** The same without a pointer, so that nothing was prepared; the screen's code is there. Median. */
  readonly unprepared: number;
  /** The same on a first visit: code and data are still to be fetched. Median. */
  readonly firstVisit: number;
  /** The longest task of the main thread from the first touch of the link on, median of the runs; 0 where none was over 50. */
  readonly longestTask: number;
  /** The longest of the first visits. Median. */
  readonly longestTaskFirst: number;
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
    const times = async (warmed: readonly string[], isByHand: boolean): Promise<Opened[]> => {
      const all: Opened[] = [];
      for (let run = 0; run < runs; run++) all.push(await openIn(browser, address, group, warmed, isByHand));
      return all;
    };
    const click = await times(warmUp, true);
    const unprepared = await times(warmUp, false);
    const first = await times([], false);
    const scroll = await scrollIn(browser, address, group);
    return {
      click: median(click.map(({ time }) => time)),
      unprepared: median(unprepared.map(({ time }) => time)),
      firstVisit: median(first.map(({ time }) => time)),
      longestTask: median([...click, ...unprepared].map(({ longestTask }) => longestTask)),
      longestTaskFirst: median(first.map(({ longestTask }) => longestTask)),
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
  isByHand: boolean,
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
    const time = isByHand ? await clickByHand(page) : await page.evaluate(clickToRows);
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

/** How long a pointer rests on what it is about to press, in milliseconds: a quick hand. */
const REST_MS = 150;

/** Moves to the link, rests, and presses; the time counts from the press. */
async function clickByHand(page: Page): Promise<number> {
  await page.evaluate(() => {
    const world = globalThis as unknown as PageWorld;
    world.measured = performance.now();
    world.document.addEventListener('mousedown', () => {
      world.pressed = performance.now();
    });
  });
  await page.locator('.tray .is-main').hover();
  await page.waitForTimeout(REST_MS);
  await page.mouse.down();
  await page.mouse.up();
  return page.evaluate(rowsSince);
}

/** Presses the link without a pointer. */
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

/** Waits for the rows and answers the time since the press. */
function rowsSince(): Promise<number> {
  const page = globalThis as unknown as PageWorld;
  return new Promise((resolve) => {
    const look = () => {
      if (page.document.querySelector('.compare-row'))
        page.requestAnimationFrame(() => resolve(performance.now() - page.pressed));
      else page.requestAnimationFrame(look);
    };
    look();
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
  pressed: number;
  readonly document: {
    addEventListener(name: string, listener: () => void): void;
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
