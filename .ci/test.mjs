// `npm test`: checks, unit tests, a browser where there is none, the build, browser tests; then the true totals.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { findBrowser, installBrowser } from './browser.mjs';

const REPORTS = 'node_modules/.cache/reports';
const UNIT_REPORT = `${REPORTS}/unit.json`;
const BROWSER_REPORT = `${REPORTS}/browser.json`;

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const steps = [
  run('types', 'npm', ['run', 'check:types']),
  run('lint', 'npm', ['run', 'check:lint']),
  run('unit tests', 'npx', [
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${UNIT_REPORT}`,
  ]),
  ...(isBuilt() ? [] : [run('build', 'npm', ['run', 'build'])]),
  runBrowserTests(),
];
const unit = unitTotals();
const browser = browserTotals();
const passed = unit.passed + browser.passed;
const failed = unit.failed + browser.failed;
const broken = steps.filter((step) => !step.ok).map((step) => step.name);
for (const test of browser.flaky) console.log(`passed only when tried again: ${test}`);
if (broken.length > 0) console.error(`failed: ${broken.join(', ')}`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(broken.length === 0 && failed === 0 && passed > 0 ? 0 : 1);

function run(name, command, parameters, env = {}) {
  console.log(`\n== ${name}`);
  const { status } = spawnSync(command, parameters, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  return { name, ok: status === 0 };
}

/** True where `npm ci` has built what stands here: what the build writes last is newer than all that it reads. */
function isBuilt() {
  const built = statSync('dist/cli/duizhao.js', { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const folders = ['src', 'public', 'seeds'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name)),
  );
  const read = [
    ...folders,
    'index.html',
    'package-lock.json',
    'package.json',
    'tsconfig.json',
    'vite.config.ts',
  ];
  return read.every((file) => statSync(file).mtimeMs < built);
}

function runBrowserTests() {
  installBrowser();
  const browserPath = findBrowser();
  if (!browserPath) {
    console.error(
      'No browser was found and none could be installed. Install Chromium, or name one in CHROMIUM_PATH.',
    );
    return { name: 'browser', ok: false };
  }
  const parameters = ['playwright', 'test', '--config', 'e2e/playwright.config.ts'];
  return run('browser tests', 'npx', parameters, {
    CHROMIUM_PATH: browserPath,
    PLAYWRIGHT_JSON_OUTPUT_NAME: `${process.cwd()}/${BROWSER_REPORT}`,
  });
}

function unitTotals() {
  const report = readReport(UNIT_REPORT);
  return { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 1 };
}

/** A flaky test failed and passed when it was tried once more: it counts as passed, and is named. */
function browserTotals() {
  const { stats, suites = [] } = readReport(BROWSER_REPORT) ?? {};
  const flaky = suites.flatMap(flakyTests);
  return { passed: flaky.length + (stats?.expected ?? 0), failed: stats?.unexpected ?? 1, flaky };
}

function flakyTests({ specs = [], suites = [] }) {
  const here = specs.filter((spec) => spec.tests.some((test) => test.status === 'flaky'));
  return [...here.map((spec) => `${spec.file}:${spec.line} ${spec.title}`), ...suites.flatMap(flakyTests)];
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
