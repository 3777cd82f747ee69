// `npm run bench`, after its build: names the installed browser to the benchmark and runs it.
import process from 'node:process';
import { findBrowser } from './browser.mjs';

const browser = findBrowser();
if (browser) process.env.CHROMIUM_PATH = browser;
await import('../node_modules/.bench/bench.js');
