// Takes the pictures of the README from the built site: `npm run screenshots`, after `npm run build`.
import { execFile } from 'node:child_process';
import { chromium } from 'playwright';
import { findBrowser } from '../.ci/browser.mjs';

const FOLDER = 'e2e/screenshots';
const COMPARISON = '#/compare?a=2022-03-02-guancha-2907f243,2022-03-01-sina-86da2dbb';
const SHOTS = [
  { name: 'timeline', place: '#/' },
  { name: 'comparison', place: COMPARISON, scrollTo: '.compare-row.is-verbatim' },
  { name: 'article', place: '#/a/2022-03-01-sina-86da2dbb' },
  { name: 'comparison-dark', place: COMPARISON, scrollTo: '.compare-row.is-verbatim', colorScheme: 'dark' },
];

const server = execFile(process.execPath, ['dist/cli/duizhao.js', 'serve', 'dist', '--port', '0']);
const address = await new Promise((resolve) => {
  server.stdout?.on('data', (data) => resolve(/http:\S+/.exec(String(data))?.[0]));
});
const executablePath = findBrowser();
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
try {
  for (const { name, place, scrollTo, colorScheme = 'light' } of SHOTS) {
    const page = await browser.newPage({
      viewport: { width: 1280, height: 800 },
      colorScheme,
      locale: 'zh-CN',
    });
    await page.goto(`${address}${place}`);
    await page.locator('h1, .row-title').first().waitFor();
    if (scrollTo) await page.locator(scrollTo).first().scrollIntoViewIfNeeded();
    await page.waitForTimeout(500);
    await page.screenshot({ path: `${FOLDER}/${name}.png` });
    await page.close();
  }
} finally {
  await browser.close();
  server.kill();
}
