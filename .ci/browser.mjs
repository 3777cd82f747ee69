import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { chromium } from '@playwright/test';

const INSTALLED = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
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

/** Gets a browser where there is none: Playwright's own, or Debian's where that cannot be had. */
export function installBrowser() {
  const canInstall = process.getuid?.() === 0 && onPath('apt-get') !== undefined;
  // A bare machine lacks the libraries that Playwright's browser needs, too.
  const withLibraries = canInstall ? ['--with-deps'] : [];
  if (attempt('npx', ['playwright', 'install', ...withLibraries, 'chromium'])) return;
  if (canInstall && attempt('apt-get', ['update'])) {
    attempt('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk']);
  }
}

function attempt(command, parameters) {
  try {
    execFileSync(command, parameters, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout: 480_000,
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
