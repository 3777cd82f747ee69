import { existsSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { ARTICLES, COMPARISON, expect, test } from './reader.ts';
import { FRIENDLY } from './sites.ts';

/**
 * An installed Firefox, spoken to by WebDriver BiDi: the Firefox that Playwright drives is a build of its own, which
 * few machines have.
 */
const FIREFOX = [process.env.FIREFOX_PATH ?? '', '/usr/bin/firefox', '/usr/bin/firefox-esr'].find(
  (path) => path !== '' && existsSync(path),
);

test.describe('in Firefox', () => {
  test.skip(FIREFOX === undefined, 'no Firefox is installed');
  let browser: Browser;

  test.beforeAll(async () => {
    browser = await puppeteer.launch({ browser: 'firefox', executablePath: FIREFOX ?? '', headless: true });
  });
  test.afterAll(async () => {
    await browser.close();
  });

  /** Opens an address in a page that gathers what goes wrong in it. */
  async function open(address: string, wanted: string): Promise<{ page: Page; faults: string[] }> {
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await page.setViewport({ width: 1440, height: 900 });
    await page.goto(FRIENDLY + address);
    await page.waitForSelector(wanted);
    return { page, faults };
  }

  const textOf = (page: Page, selector: string) =>
    page.$eval(selector, (element) => (element as HTMLElement).innerText);

  test('the comparison has its rows, and keys go from passage to passage', async () => {
    const { page, faults } = await open(COMPARISON, '.compare-row.is-verbatim');
    expect(await page.$$('.compare-row.is-verbatim')).toHaveLength(6);
    for (let step = 0; step < 3; step++) await page.keyboard.press('j');
    await page.waitForSelector('.compare-row.is-focused');
    expect(await textOf(page, '.compare-row.is-focused')).toContain('3月1日，国务委员兼外长王毅');
    await page.keyboard.press('w');
    await page.waitForSelector('.why');
    expect(faults).toEqual([]);
    await page.close();
  });

  test('full texts stand side by side, joined by bands', async () => {
    const { page, faults } = await open(`${COMPARISON}&mode=texts`, '.connectors path');
    expect(await page.$$('.text-part.is-verbatim')).toHaveLength(12);
    expect(faults).toEqual([]);
    await page.close();
  });

  test('timeline and article are there', async () => {
    const timeline = await open('#/', '.row-title');
    expect(await timeline.page.$$('.row-title')).toHaveLength(5);
    const article = await open(`#/a/${ARTICLES.guancha}`, '.article-body');
    expect(await textOf(article.page, '.article-body')).toContain('观察者网讯');
    expect([...timeline.faults, ...article.faults]).toEqual([]);
    await timeline.page.close();
    await article.page.close();
  });
});
