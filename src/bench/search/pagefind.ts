import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { chromium } from 'playwright';
import { parseJson } from '../../model/index.ts';
import { type RunFigures, runProcess } from '../build/runProcess.ts';
import { pagefindCommand } from '../build/siteMakers.ts';
import { median } from '../timing.ts';
import { percentile, type SearchFigures, scoreAnswers } from './measureSearch.ts';
import type { SearchedSite } from './searchedSite.ts';

/** What Pagefind took and how it answers. */
export interface PagefindFigures extends SearchFigures {
  readonly build: RunFigures;
  /** Bytes of its files, which are compressed already. */
  readonly bytes: number;
  /** Bytes that a first query moves, the median of some; its program included. */
  readonly cold: number;
}

/** Writes a page for each article, named after its place, and has Pagefind index them. */
export async function buildPagefind(
  site: SearchedSite,
  folder: string,
  packages: string,
): Promise<RunFigures> {
  await mkdir(folder, { recursive: true });
  let place = 0;
  for (const parts of site.texts.values()) {
    const body = parts
      .map((part) => `<p>${part.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
      .join('');
    await writeFile(
      path.join(folder, `${place++}.html`),
      `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>${place}</title></head><body>${body}</body></html>`,
    );
  }
  return runProcess(pagefindCommand(folder, packages));
}

/** Asks Pagefind in a browser. `expected` are the articles of each query. */
export async function askPagefind(
  site: SearchedSite,
  folder: string,
  queries: readonly string[],
  expected: readonly ReadonlySet<string>[],
  executablePath: string,
): Promise<Omit<PagefindFigures, 'build'>> {
  const ids = [...site.texts.keys()];
  const places = await placesOfFragments(path.join(folder, 'pagefind'));
  const browser = await chromium.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const found: Set<string>[] = [];
    const times: number[] = [];
    const { page } = await openPage(browser, folder);
    for (const query of queries) {
      await page.evaluate(searchIn, { query, program: PROGRAM });
      const { results, milliseconds } = await page.evaluate(searchIn, { query, program: PROGRAM });
      times.push(milliseconds);
      found.push(new Set(results.map((fragment) => ids[places.get(fragment) ?? -1] ?? '')));
    }
    const cold: number[] = [];
    for (const query of queries.slice(0, COLD)) {
      const { page: fresh, moved } = await openPage(browser, folder);
      await fresh.evaluate(searchIn, { query, program: PROGRAM });
      cold.push(moved.bytes);
      await fresh.close();
    }
    return {
      ...scoreAnswers(found, expected),
      median: median(times),
      p95: percentile(times, 0.95),
      bytes: await weigh(path.join(folder, 'pagefind')),
      cold: median(cold),
    };
  } finally {
    await browser.close();
  }
}

const COLD = 20;
const ORIGIN = 'http://pages.localhost/';

/** A page to which the folder is served from the disk, and what it moved. */
async function openPage(browser: Awaited<ReturnType<typeof chromium.launch>>, folder: string) {
  const page = await browser.newPage();
  const moved = { bytes: 0 };
  await page.route('**/*', async (route) => {
    const name = decodeURIComponent(new URL(route.request().url()).pathname).slice(1);
    const body = name === '' ? Buffer.from('<!doctype html>') : await readFile(path.join(folder, name));
    moved.bytes += body.length;
    const contentType = name.endsWith('.js')
      ? 'text/javascript'
      : name === ''
        ? 'text/html'
        : 'application/octet-stream';
    await route.fulfill({ body, contentType });
  });
  await page.goto(ORIGIN);
  return { page, moved };
}

const PROGRAM = '/pagefind/pagefind.js';

interface PagefindQuery {
  readonly query: string;
  /** Address of its program, which is no module of this one. */
  readonly program: string;
}

/** Runs in the page: what Pagefind finds, by the names of its fragments, and in how many milliseconds. */
async function searchIn({
  query,
  program,
}: PagefindQuery): Promise<{ results: string[]; milliseconds: number }> {
  const pagefind: {
    search(query: string): Promise<{ results: { id: string }[] }>;
  } = await import(program);
  const start = performance.now();
  const { results } = await pagefind.search(query);
  return { results: results.map(({ id }) => id), milliseconds: performance.now() - start };
}

/** Each fragment says which page it is of. */
async function placesOfFragments(folder: string): Promise<Map<string, number>> {
  const fragments = path.join(folder, 'fragment');
  const places = new Map<string, number>();
  for (const name of await readdir(fragments)) {
    const text = gunzipSync(await readFile(path.join(fragments, name))).toString('utf8');
    const parsed = parseJson(text.slice(text.indexOf('{')));
    const url = parsed.ok ? String((parsed.value as { url?: unknown }).url) : '';
    places.set(name.replace(/\.[^.]*$/, ''), Number(/(\d+)\.html/.exec(url)?.[1] ?? Number.NaN));
  }
  return places;
}

async function weigh(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  let bytes = 0;
  for (const file of files.filter((one) => one.isFile()))
    bytes += (await readFile(path.join(file.parentPath, file.name))).length;
  return bytes;
}
