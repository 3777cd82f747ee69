import { gzipSync } from 'node:zlib';
import { expect, type Page, type Response } from '@playwright/test';
import { ARTICLES, COMPARISON, test } from './reader.ts';

/** Bytes of what a page asked for, each file compressed as a host sends it. */
interface Weight {
  readonly scripts: number;
  readonly all: number;
  readonly files: number;
}

/** What a browser that has nothing yet asks for until the screen stands and all is quiet. */
async function weightOf(page: Page, address: string): Promise<Weight> {
  const answers: Response[] = [];
  page.on('response', (response) => answers.push(response));
  await page.goto(`./${address}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
  await page.waitForLoadState('networkidle');
  const weights = await Promise.all(
    answers.map(async (answer) => ({ url: answer.url(), bytes: gzipSync(await answer.body()).length })),
  );
  const sum = (form: RegExp) =>
    weights.filter(({ url }) => form.test(url)).reduce((total, { bytes }) => total + bytes, 0);
  return { scripts: sum(/\.js$/), all: sum(/(?:)/), files: weights.length };
}

// Of it, React, its router, the query cache and zod are 100 kB.
const MOST = [
  { screen: 'timeline', address: '#/', scripts: 164_900, all: 181_900, files: 27 },
  { screen: 'article', address: `#/a/${ARTICLES.sina}`, scripts: 181_900, all: 207_700, files: 31 },
  { screen: 'comparison', address: COMPARISON, scripts: 347_400, all: 376_700, files: 41 },
];

for (const { screen, address, scripts, all, files } of MOST) {
  test(`the ${screen} weighs no more than its budget`, async ({ page }) => {
    const weight = await weightOf(page, address);
    test.info().annotations.push({ type: 'bytes', description: JSON.stringify(weight) });
    expect(weight.files).toBeGreaterThan(6);
    expect(weight.files).toBeLessThan(files);
    expect(weight.scripts).toBeLessThan(scripts);
    expect(weight.all).toBeLessThan(all);
  });
}

/** Data in the form of scripts (texts of the interface, tables of writings) and what runs in threads of its own. */
const NOT_AT_ONCE = /\/(?:texts|timeline|compare|article|common)-|\/to(?:Simplified|Traditional)-|worker-/;

for (const { screen, address } of MOST) {
  test(`what the ${screen} runs at once asks to be compiled beside the main thread`, async ({ page }) => {
    const scripts: Response[] = [];
    page.on('response', (response) => {
      if (/\.js$/.test(response.url()) && !NOT_AT_ONCE.test(response.url())) scripts.push(response);
    });
    await page.goto(`./${address}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
    await page.waitForLoadState('networkidle');
    const heads = await Promise.all(
      scripts.map(async (script) => ({ url: new URL(script.url()).pathname, text: await script.text() })),
    );
    const large = heads.filter(({ text }) => text.length > 10_000);
    expect(large.length).toBeGreaterThan(4);
    expect(
      large.filter(({ text }) => !text.startsWith('//# allFunctionsCalledOnLoad\n')).map(({ url }) => url),
    ).toEqual([]);
  });
}

test('the tables of the other script come when it is chosen, and weigh no more than their budget', async ({
  page,
}) => {
  const tables: Response[] = [];
  page.on('response', (response) => {
    if (/\/toTraditional-/.test(response.url())) tables.push(response);
  });
  await page.goto('./');
  await page.waitForLoadState('networkidle');
  expect(tables).toHaveLength(0);
  await page.keyboard.press('h');
  await expect(page.locator('.row-title').first()).toHaveAttribute('lang', 'zh-Hant');
  const bytes = await Promise.all(tables.map(async (answer) => gzipSync(await answer.body()).length));
  expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(225_000);
});
