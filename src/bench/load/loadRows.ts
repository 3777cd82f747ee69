import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Article } from '../../model/index.ts';
import { ownBuilds } from '../build/ownBuilds.ts';
import { runProcess } from '../build/runProcess.ts';
import { ownSample, searchSample } from '../build/sample.ts';
import { Random } from '../random.ts';
import { rounded } from '../rounded.ts';
import { type SiteServer, serveByCommand, serveByNginx } from '../siteServer.ts';
import { type Answer, type Request, sendOne, sendSteadily } from './openLoop.ts';
import { type Asked, readSiteFiles, visits } from './visits.ts';

/** What is served. */
export interface LoadBench {
  /** A folder of articles; made posts where it is absent. */
  readonly archive: string | undefined;
  /** The articles that posts are made of. */
  readonly articles: readonly Article[];
  readonly posts: number;
}

/** Requests a second, and for how long. */
export const RATE = 1000;
export const SECONDS = 20;

/** A tenth of the requests before those that count: no file is in the system's memory yet. */
const WARM_UP = 0.1;
const SEED = 19910806;

/** A line of the table. */
export type LoadRow = Readonly<Record<string, number | string>>;

/** Builds a site with its compressed variants, lets it be served, and asks for it as many readers do. */
export async function loadRows({ archive, articles, posts }: LoadBench): Promise<Record<string, LoadRow>> {
  const work = await mkdtemp(path.join(os.tmpdir(), 'duizhao-load-'));
  try {
    const folder = path.join(work, 'posts');
    await (archive ? ownSample(archive) : searchSample(articles, posts)).fill(folder);
    const [first] = ownBuilds(folder, path.join(work, 'site'));
    if (!first) throw new Error('there is no site to be served');
    const { command, site } = first;
    await runProcess({ ...command, words: [...command.words, '--compress'] });
    const rows: Record<string, LoadRow> = {};
    for (const serve of [serveByNginx, serveByCommand]) {
      const server = await serve(site);
      if (server) rows[server.name] = await measured(server, site);
    }
    return rows;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function measured(server: SiteServer, site: string): Promise<LoadRow> {
  try {
    const asked = visits(await readSiteFiles(site), RATE * SECONDS, new Random(SEED));
    const requests = await withMarks(server.address, asked);
    await sendSteadily(server.address, requests.slice(0, requests.length * WARM_UP), RATE);
    const { answers, rate, late } = await sendSteadily(server.address, requests, RATE);
    return { 'a second': rounded(rate, 0), ...loadFigures(answers), 'sent late, ms': rounded(late, 0) };
  } finally {
    await server.close();
  }
}

/** The requests; who has a file names the mark that the server gave it, which is asked for once before. */
async function withMarks(address: string, asked: readonly Asked[]): Promise<Request[]> {
  const marks = new Map<string, string>();
  const requests: Request[] = [];
  for (const { path: name, codings, isKnown } of asked) {
    const headers = { 'accept-encoding': codings };
    const key = `${codings} ${name}`;
    if (isKnown && !marks.has(key))
      marks.set(key, (await sendOne(address, { path: name, headers })).headers.etag ?? '');
    const known = isKnown ? { 'if-none-match': marks.get(key) ?? '' } : {};
    requests.push({ path: name, headers: { ...headers, ...known } });
  }
  return requests;
}

/** Below these every name has a hash. */
const HASHED = /^(?:assets|data\/[^/]+)\//;

/** What answers say together. */
export function loadFigures(answers: readonly Answer[]): LoadRow {
  const latencies = answers.map(({ latency }) => latency).sort((a, b) => a - b);
  const at = (share: number) =>
    rounded(latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0, 1);
  const count = (isCounted: (answer: Answer) => boolean) => answers.filter(isCounted).length;
  return {
    requests: answers.length,
    errors: count(({ status }) => status !== 200 && status !== 304),
    'p50, ms': at(0.5),
    'p95, ms': at(0.95),
    'p99, ms': at(0.99),
    'worst, ms': at(1),
    '304, %': rounded((100 * count(({ status }) => status === 304)) / answers.length, 1),
    'compressed, %': rounded((100 * count(isCompressed)) / answers.length, 1),
    'MB sent': rounded(answers.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6, 1),
    'wrong caching': count((answer) => !isCachedRightly(answer)),
  };
}

function isCompressed({ headers }: Answer): boolean {
  return headers['content-encoding'] !== undefined;
}

/** What has a hash in its name is kept for good; all else is asked for anew. A 304 says nothing new on some servers. */
function isCachedRightly({ path: name, status, headers }: Answer): boolean {
  const caching = headers['cache-control'];
  if (status === 304 && caching === undefined) return true;
  return HASHED.test(name) ? /max-age=31536000.*immutable/.test(caching ?? '') : caching === 'no-cache';
}
