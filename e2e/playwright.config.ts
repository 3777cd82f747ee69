import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findBrowser } from '../.ci/browser.mjs';
import { FRIENDLY, HOSTILE } from './sites.ts';

const executablePath = findBrowser();
// Tests leave nothing in the home folder; workers and the server inherit it.
process.env.DUIZHAO_CACHE ??= fileURLToPath(new URL('../node_modules/.cache/duizhao-tests', import.meta.url));
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  // Tests wait for pages more than they compute; with many more at a time some would wait for too long.
  workers: Math.min(6, availableParallelism() + 1),
  // What a busy machine broke is tried once more, and named at the end of the run: a second failure is one.
  retries: 1,
  fullyParallel: true,
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['list'], ['json']] : 'list',
  timeout: 30_000,
  // A busy machine is no fault of a page; what comes sooner is not waited for.
  expect: { timeout: 10_000 },
  use: {
    baseURL: FRIENDLY,
    locale: 'zh-CN',
    // Days are days of the archive's declared zone, wherever the reader sits.
    // What a test does with requests must be seen by the page itself.
    serviceWorkers: 'block',
    timezoneId: 'America/New_York',
    launchOptions: {
      ...(executablePath !== undefined && { executablePath }),
      args: [
        ...(isRoot ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  webServer: {
    command: 'node e2e/serve.mjs',
    cwd: '..',
    url: HOSTILE,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
