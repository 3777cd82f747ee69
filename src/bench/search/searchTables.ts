import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Article } from '../../model/index.ts';
import { ownBuilds } from '../build/ownBuilds.ts';
import { PEER_PACKAGES } from '../build/peerPackages.ts';
import { type RunFigures, runProcess } from '../build/runProcess.ts';
import { ownSample, searchSample } from '../build/sample.ts';
import { Random } from '../random.ts';
import { rounded } from '../rounded.ts';
import { dealQueries } from './dealQueries.ts';
import { measureCold, measureIndex, measureSearch, plainAnswers } from './measureSearch.ts';
import { askPagefind, buildPagefind } from './pagefind.ts';
import { readSearchedSite, weighSearch } from './searchedSite.ts';

/** What a search is measured on. */
export interface SearchBench {
  /** A folder of articles; made posts where it is absent. */
  readonly archive: string | undefined;
  /** The articles that posts are made of. */
  readonly articles: readonly Article[];
  readonly posts: number;
  /** Where Pagefind is installed, and the browser it is asked in; it is left out without. */
  readonly packages: string | undefined;
  readonly executablePath: string | undefined;
}

const QUERIES = 500;
const COLD = 50;
const SEED = 19981231;

/** Builds an archive, asks it random pieces of its own texts, and gives the rows of a table. */
export async function searchRows(
  bench: SearchBench,
): Promise<Record<string, Record<string, number | string>>> {
  const work = await mkdtemp(path.join(os.tmpdir(), 'duizhao-bench-'));
  try {
    const posts = path.join(work, 'posts');
    const sample = bench.archive ? ownSample(bench.archive) : searchSample(bench.articles, bench.posts);
    await sample.fill(posts);
    const [first] = ownBuilds(posts, path.join(work, 'site'));
    if (!first) throw new Error('there is no build to be measured');
    const build = await runProcess(first.command);
    const site = await readSearchedSite(first.site);
    const queries = dealQueries(site.blocks, QUERIES, new Random(SEED));
    const own = await measureSearch(site, queries);
    const index = await weighSearch(site);
    const cold = await measureCold(site, queries.slice(0, COLD));
    const rows: Record<string, Record<string, number | string>> = {
      duizhao: {
        ...figuresOf(own, build),
        'index, MB (gzip)': megabytes(index.gzip),
        'of the compressed texts': rounded(index.gzip / site.compressed, 3),
        'cold query, kB (gzip)': rounded(cold.gzip / 1000, 0),
        'worst of 50': rounded(cold.worstGzip / 1000, 0),
        'precision of the index alone': rounded(await measureIndex(site, queries), 4),
      },
    };
    const { packages, executablePath } = bench;
    if (!packages || !executablePath) return rows;
    const pages = path.join(work, 'pages');
    const pagefindBuild = await buildPagefind(site, pages, packages);
    const peer = await askPagefind(site, pages, queries, plainAnswers(site, queries), executablePath);
    rows[`Pagefind ${PEER_PACKAGES.pagefind}`] = {
      ...figuresOf(peer, pagefindBuild),
      'index, MB (gzip)': megabytes(peer.bytes),
      'of the compressed texts': rounded(peer.bytes / site.compressed, 3),
      'cold query, kB (gzip)': rounded(peer.cold / 1000, 0),
    };
    return rows;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

function figuresOf(
  figures: { recall: number; precision: number; median: number; p95: number },
  { milliseconds, peak }: RunFigures,
) {
  return {
    recall: rounded(figures.recall, 4),
    precision: rounded(figures.precision, 4),
    'warm ms, median': rounded(figures.median, 1),
    'warm ms, p95': rounded(figures.p95, 1),
    'build, s': rounded(milliseconds / 1000, 1),
    'build, MB': peak === undefined ? '?' : rounded(peak / 1e6, 0),
  };
}

function megabytes(bytes: number): number {
  return rounded(bytes / 1e6, 1);
}
