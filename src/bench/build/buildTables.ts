import { rounded } from '../rounded.ts';
import type { Outcome } from './contender.ts';
import type { SampleResult } from './measureBuilds.ts';
import type { RunFigures } from './runProcess.ts';
import type { Load } from './siteLoad.ts';

/** A table's rows by their names, for `console.table`. */
export type Rows = Record<string, Record<string, string | number>>;

/** What each contender took on a sample, beside the first build of this project. */
export function contenderRows({ own, peers }: SampleResult): Rows {
  const first = own[0]?.figures?.milliseconds ?? 1;
  const all = [...own, ...peers, ...pagesWithIndex(peers)];
  return Object.fromEntries(all.map((outcome) => [outcome.name, contenderRow(outcome, first)]));
}

/** What was read, and what a reader of the site fetches. */
export function loadLines({ read, load, notes }: SampleResult): string[] {
  return [
    `read: ${read.files} files, ${megabytes(read.bytes)} MB`,
    `first screen: ${loadText(load.firstScreen)}; an article's view: at most ${loadText(load.articleView)} more`,
    ...notes,
  ];
}

/** What a post costs in archives of one kind, each against the one before. */
export function growthRows(results: readonly SampleResult[]): Rows {
  const grown = results.filter(({ sample }) => sample.isOfGrowth);
  const rows: Rows = {};
  grown.forEach((result, at) => {
    const before = grown[at - 1];
    rows[result.sample.name] = {
      ...perPost(result, before),
      ...Object.fromEntries(result.own.map(({ name, figures }) => [`${name}, s`, seconds(figures)])),
      'peak, MB': megabytes(result.own[0]?.figures?.peak ?? 0),
      'first screen, kB gz': rounded(result.load.firstScreen.gzip / 1000, 1),
    };
  });
  return rows;
}

function perPost(result: SampleResult, before: SampleResult | undefined): Rows[string] {
  const own = timePerPost(result);
  return {
    'ms a post': rounded(own, 2),
    'times the one before': before ? rounded(own / timePerPost(before), 2) : '',
    'of processors, ms a post': rounded((result.own[0]?.figures?.busy ?? 0) / result.read.files, 2),
  };
}

function timePerPost({ own, read }: SampleResult): number {
  return (own[0]?.figures?.milliseconds ?? 0) / read.files;
}

/** The first peer's pages together with Pagefind's index of them, which is last. */
function pagesWithIndex(peers: readonly Outcome[]): Outcome[] {
  const [pages, index] = [peers[0], peers.at(-1)];
  if (!pages?.figures || !index?.figures) return [];
  const figures = {
    milliseconds: pages.figures.milliseconds + index.figures.milliseconds,
    peak: Math.max(pages.figures.peak ?? 0, index.figures.peak ?? 0),
    busy: (pages.figures.busy ?? 0) + (index.figures.busy ?? 0),
  };
  const written = {
    files: pages.written.files + index.written.files,
    bytes: pages.written.bytes + index.written.bytes,
  };
  return [{ name: `${pages.name} and Pagefind together`, figures, written }];
}

function contenderRow({ figures, written }: Outcome, first: number): Rows[string] {
  if (!figures) return { seconds: 'failed' };
  return {
    seconds: seconds(figures),
    'times our first': rounded(figures.milliseconds / first, 3),
    'of processors': figures.busy === undefined ? 'unknown' : rounded(figures.busy / 1000, 2),
    'peak, MB': figures.peak === undefined ? 'unknown' : megabytes(figures.peak),
    'written, MB': megabytes(written.bytes),
    files: written.files,
  };
}

function seconds(figures: RunFigures | undefined): number {
  return rounded((figures?.milliseconds ?? 0) / 1000, 2);
}

function megabytes(bytes: number): number {
  return rounded(bytes / 1e6, 1);
}

function loadText({ raw, gzip }: Load): string {
  return `${rounded(raw / 1000, 1)} kB (${rounded(gzip / 1000, 1)} kB gz)`;
}
