import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { chromium } from '@playwright/test';

/** Chromium without windows: the same browser, with which the tests take three quarters of the time. */
const QUICK = 'chromium-headless-shell';
const INSTALLED = [QUICK, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const ON_MACOS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The browser for the tests: the one that is named, else an installed one, else Playwright's own. */
export function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return named;
  const installed = [...INSTALLED.map(onPath), ...ON_MACOS].find((path) => path && existsSync(path));
  if (installed) return installed;
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

/**
 * Gets a browser where there is none: Playwright's own, or Debian's where that cannot be had. Where packages may be
 * installed, the one without windows comes beside another, if that is soon done.
 */
export function installBrowser() {
  const found = findBrowser();
  const isQuick = found?.endsWith(QUICK) || process.env.CHROMIUM_PATH;
  const canInstall = process.getuid?.() === 0 && onPath('apt-get') !== undefined;
  if (isQuick || (found && !canInstall)) return;
  // A bare machine lacks the libraries that Playwright's browser needs, too.
  const withLibraries = canInstall ? ['--with-deps'] : [];
  if (!found && attempt('npx', ['playwright', 'install', ...withLibraries, 'chromium'])) return;
  const patience = found ? SOON_MS : LONG_MS;
  if (!canInstall || !attempt('apt-get', ['update'], patience)) return;
  const install = ['install', '-y', '--no-install-recommends', 'fonts-noto-cjk'];
  // Older releases of Debian have the whole browser only.
  if (!attempt('apt-get', [...install, QUICK], patience) && !found)
    attempt('apt-get', [...install, 'chromium']);
}

/** A minute that may be won is not waited for longer. */
const SOON_MS = 60_000;
const LONG_MS = 480_000;

function attempt(command, parameters, patience = LONG_MS) {
  try {
    execFileSync(command, parameters, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout: patience,
    });
    return true;
  } catch {
    return false;
  }
}

function onPath(name) {
  return (process.env.PATH ?? '')
    .split(':')
    .map((folder) => `${folder}/${name}`)
    .find((path) => existsSync(path));
}
