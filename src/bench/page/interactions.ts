import type { Browser } from 'playwright';
import { median } from '../timing.ts';

/** Something that a reader does, from the page that stands to what is pressed. */
interface Action {
  readonly name: string;
  /** Below the site's address. */
  readonly at: string;
  /** What must be there before it. */
  readonly ready: string;
  /** What is pressed before, and is not measured: what opens a panel. */
  readonly first?: string;
  readonly act: Press;
}

/** Something to click, or a key. */
type Press = { readonly click: string } | { readonly key: string };

const press = (click: string): Press => ({ click });
const key = (name: string): Press => ({ key: name });

/** So long a button is held, and the pointer rests on it before: a press is not made in one frame. */
const HELD_MS = 80;
const RESTING_MS = 400;

/** What readers do most. `compare`: the address of a comparison, `article`: of an article. */
export function mainActions(article: string, compare: string): readonly Action[] {
  const timeline = { at: '#/', ready: '.row-title' };
  const comparison = { at: compare, ready: '.compare-row' };
  return [
    { name: 'timeline: days of a preset', ...timeline, act: press('.filters .chip:has-text("最后一周")') },
    { name: 'timeline: a chip', ...timeline, act: press('.filters .chip:has-text("有共同文字")') },
    { name: 'timeline: the other order', ...timeline, act: press('.filters .chip:has-text("新的在前")') },
    { name: 'timeline: all filters', ...timeline, act: press('.filters .chip[aria-controls]:visible') },
    { name: 'timeline: nearer', ...timeline, act: press('.zoom-button:enabled') },
    { name: 'timeline: choose an article', ...timeline, act: press('.pick input') },
    { name: 'timeline: open an article', ...timeline, act: press('.row-title a') },
    { name: 'article: display settings', at: article, ready: '.block', act: press('.display-button') },
    { name: 'article: back to the timeline', at: article, ready: '.block', act: press('.frame-nav a') },
    { name: 'comparison: next passage', ...comparison, act: key('j') },
    { name: 'comparison: without a class', ...comparison, act: press('.class-switch') },
    { name: 'comparison: full texts', ...comparison, act: press('.modes button >> nth=1') },
    { name: 'comparison: matrix', ...comparison, act: press('.modes .segments >> nth=1 >> button >> nth=0') },
    { name: 'comparison: the other script', ...comparison, act: key('h') },
    { name: 'article: the other script', at: article, ready: '.block', act: key('h') },
    { name: 'timeline: the other script', ...timeline, act: key('h') },
    {
      name: 'dark colours',
      ...timeline,
      first: '.frame-settings .display-button',
      act: press('[data-value="dark"]'),
    },
    { name: 'command palette', ...timeline, act: key('Control+k') },
    { name: 'all keys', ...timeline, act: key('?') },
  ];
}

/** How many times slower than this machine the processor is made. */
export const SLOWED = 4;

/**
 * From a press to the next frame that shows what it did, in milliseconds: medians of `runs` visits on a slowed processor.
 * Throws where what is to be pressed is not there.
 */
export async function interactionTimes(
  browser: Browser,
  address: string,
  actions: readonly Action[],
  runs: number,
): Promise<ReadonlyMap<string, number>> {
  const times = new Map<string, number>();
  for (const action of actions) {
    const all: number[] = [];
    for (let run = 0; run < runs; run++) all.push(await timeOf(browser, address, action));
    times.set(action.name, median(all));
  }
  return times;
}

async function timeOf(browser: Browser, address: string, { at, ready, first, act }: Action): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
  try {
    await page.goto(`${address}${at}`);
    await page.locator(ready).first().waitFor();
    if (first !== undefined) await page.locator(first).click();
    if ('click' in act) await page.locator(act.click).first().hover();
    await page.waitForTimeout(1000);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
    await page.evaluate(observeEvents);
    await page.waitForTimeout(RESTING_MS);
    if ('key' in act) await page.keyboard.press(act.key);
    else await page.locator(act.click).first().click({ delay: HELD_MS });
    await page.waitForTimeout(1000);
    return await page.evaluate(longestEvent);
  } finally {
    await page.close();
  }
}

/** An entry about an event, as browsers know it and Node's types do not. */
interface PressEntry {
  readonly duration: number;
  readonly interactionId: number;
}

/** The little of a page that these functions touch. */
interface PageWorld {
  longest: number;
}

/**
 * Keeps the longest time from an event of a press to the frame after it, in the browser's steps of 8 milliseconds. Other
 * events are none of the reader's deeds: a pointer that comes near counts for nothing.
 */
function observeEvents(): void {
  const world = globalThis as unknown as PageWorld;
  world.longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration, interactionId } of list.getEntries() as unknown as readonly PressEntry[])
      if (interactionId > 0) world.longest = Math.max(world.longest, duration);
    // Kinds of entries and settings that browsers know and Node's types do not.
  }).observe({ type: 'event', durationThreshold: 16 } as unknown as { type: 'measure' });
}

/** What took less than the least that the browser tells counts as that. */
function longestEvent(): number {
  return Math.max(16, (globalThis as unknown as PageWorld).longest);
}
