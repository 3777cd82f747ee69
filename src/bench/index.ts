/** SHELL Node: measures how good and how fast the collation and the builds are, beside their peers, in the same run. */
import { existsSync } from 'node:fs';
import { alignTexts, collate } from '../collation/index.ts';
import type { Article, Witness } from '../model/index.ts';
import { readArticles, strangersOf, textOf } from './articles.ts';
import { browserRows } from './browserRows.ts';
import { contenderRows, growthRows, loadLines } from './build/buildTables.ts';
import { measureBuilds, type SampleResult } from './build/measureBuilds.ts';
import { COMMAND } from './build/ownBuilds.ts';
import { installPeers } from './build/peerPackages.ts';
import { madeSamples, ownSample } from './build/sample.ts';
import { dealAnew, dealtText } from './growth.ts';
import { loadRows, RATE, SECONDS } from './load/loadRows.ts';
import { machine } from './machine.ts';
import { makePairs } from './makePairs.ts';
import { measureArchive } from './measureArchive.ts';
import { compareFinders, meanTime } from './measureQuality.ts';
import { measureRewording } from './measureRewording.ts';
import { readOptions } from './options.ts';
import { pageTables } from './page/pageTables.ts';
import type { LabelledPair } from './plagdet.ts';
import { qualityRows } from './qualityRows.ts';
import { Random } from './random.ts';
import { readPairs } from './readPairs.ts';
import { rounded } from './rounded.ts';
import { searchRows } from './search/searchTables.ts';
import { timelineRows } from './timeline/timelineRows.ts';
import { median, timesOf } from './timing.ts';

const options = readOptions(process.argv.slice(2));

const SEEDS = 'seeds';
const archive = options.archive ?? SEEDS;
const SEED = 20220301;
const SIZES = [10_000, 30_000, 100_000, 300_000, 1_000_000];

async function main(): Promise<void> {
  // An archive that is to be built may be too large for all else.
  const alone: readonly (string | undefined)[] = ['build', 'search', 'timeline', 'load', 'page'];
  if (!alone.includes(options.only)) await printTexts();
  if (options.only === undefined || options.only === 'timeline') await printTimeline();
  if (options.only === undefined || options.only === 'build') await printBuilds();
  if (options.only === 'search') await printSearch();
  if (options.only === 'load') await printLoad();
  if (options.only === 'page') await printPages();
}

async function printTexts(): Promise<void> {
  const articles = await readArticles(archive);
  const random = new Random(SEED);
  const pairs = options.pairs ? await readPairs(options.pairs) : makePairs(strangersOf(articles), random);
  const sections: Readonly<Record<string, () => void | Promise<void>>> = {
    quality: () => printQuality(pairs),
    peers: () => printPeers(pairs),
    growth: () => printGrowth(articles.map(textOf).join('\n'), random),
    six: () => printWitnesses(articles, random),
    archive: () => printArchive(articles),
    rewording: () => printRewording(articles),
    browser: () => printBrowser(articles, random),
  };
  for (const [name, print] of Object.entries(sections))
    if (options.only === undefined || options.only === name) await print();
}

function printQuality(pairs: readonly LabelledPair[]): void {
  const origin = options.pairs ?? `made from ${archive}`;
  console.log(`\nQuality on ${pairs.length} labelled pairs, ${origin}`);
  console.table(qualityRows(pairs));
  console.log(`${rounded(meanTime(pairs, 5), 2)} ms a pair, warm (median of five rounds' means)`);
}

function printPeers(pairs: readonly LabelledPair[]): void {
  const most = options.sample;
  const kinds = [...new Set(pairs.map(({ kind }) => kind))];
  const some = kinds.flatMap((kind) => pairs.filter((pair) => pair.kind === kind).slice(0, most));
  console.log(`\nBeside its peers, on ${some.length} of these pairs`);
  const results = compareFinders(some);
  const own = results[0]?.median ?? 1;
  console.table(
    Object.fromEntries(
      results.map(({ name, score, mean, median: middle, givenUp }) => [
        name,
        {
          plagdet: rounded(score.plagdet, 4),
          recall: rounded(score.recall, 4),
          'ms, median': rounded(middle, 2),
          'ms, mean': rounded(mean, 2),
          'times as long': rounded(middle / own, 1),
          'given up': givenUp,
        },
      ]),
    ),
  );
}

function printGrowth(model: string, random: Random): void {
  console.log('\nTwo long texts, half of the second in the first, moved and edited: milliseconds, median');
  const base: { time: number; size: number } = { time: 0, size: 0 };
  const rows = SIZES.map((size) => {
    const a = dealtText(model, size, random);
    const b = dealAnew(a, dealtText(model, size, random), random);
    const time = median(timesOf(size > 100_000 ? 3 : 5, () => alignTexts(a, b)));
    const whole =
      size > 300_000 ? undefined : median(timesOf(3, () => collate([witness('a', a), witness('b', b)])));
    if (base.size === 0) Object.assign(base, { time, size });
    const expected = (base.time * size * Math.log(size)) / (base.size * Math.log(base.size));
    return [
      size,
      {
        align: rounded(time, 1),
        collate: whole && rounded(whole, 1),
        'of n log n': rounded(time / expected, 2),
      },
    ];
  });
  console.table(Object.fromEntries(rows));
}

function witness(id: string, text: string): Witness {
  const blocks = text.split('\n').map((line) => ({ kind: 'paragraph' as const, text: line }));
  return { id, publishedAt: null, blocks };
}

const SIX = 6;

function printWitnesses(articles: readonly Article[], random: Random): void {
  const six = Array.from({ length: SIX }, (_, at) =>
    witness(`w${at}`, dealtText(articles.map(textOf).join('\n'), 3000, random)),
  );
  const time = median(timesOf(9, () => collate(six)));
  console.log(`\nSix articles of 3,000 characters collated: ${rounded(time, 1)} ms (median of nine)`);
}

function printArchive(articles: readonly Article[]): void {
  const result = measureArchive(articles, 3);
  console.log(
    [
      `\nAll reuse of ${archive}: ${result.articles} articles, ${result.characters} characters`,
      `${rounded(result.time, 0)} ms in one thread (median of three); ${result.pairs} pairs share text, ${result.versions} of them versions of one article`,
      `${result.missed} of ${result.contained} pairs with a fifth of their 14-character grams in common are missed`,
    ].join('\n'),
  );
}

function printRewording(articles: readonly Article[]): void {
  const result = measureRewording(articles);
  console.log(
    [
      `\nRewording, on ${result.pairs} sentence pairs judged by hand, ${result.right} of them right`,
      `precision ${rounded(result.precision, 3)}, recall ${rounded(result.recall, 3)} at the level that is shown (${result.shown} links)`,
      `${result.measuredAnew} pairs measured anew from this archive, ${result.changed} of them changed`,
    ].join('\n'),
  );
}

/** Six articles of 3,000 characters and two of 100,000, in a browser; nothing where there is no browser. */
async function printBrowser(articles: readonly Article[], random: Random): Promise<void> {
  const executablePath = process.env.CHROMIUM_PATH;
  if (!executablePath) return console.log('\nNo browser is installed: the screen is not measured.');
  console.log(
    '\nThe comparison in a browser: milliseconds from the click to aligned rows, longest tasks, frames',
  );
  console.table(await browserRows(articles, random, executablePath));
}

/** The timeline of large archives; nothing where there is no browser or the app was not built. */
async function printTimeline(): Promise<void> {
  const executablePath = process.env.CHROMIUM_PATH;
  if (!executablePath || !existsSync(COMMAND))
    return console.log('\nNo browser is installed, or the app is not built: the timeline is not measured.');
  console.log(
    '\nThe timeline in a browser: milliseconds (a step: work of the page’s thread, median), megabytes',
  );
  console.table(await timelineRows(executablePath, options.hasPeers));
}

/** Archives of many sizes built by the command line, which must have been built itself; nothing where it was not. */
async function printBuilds(): Promise<void> {
  if (!existsSync(COMMAND)) return console.log('\nThe command line is not built: builds are not measured.');
  const { posts, runs } = options;
  const samples = options.archive
    ? [ownSample(options.archive)]
    : madeSamples(await readArticles(SEEDS), posts);
  const packages = options.hasPeers ? await installPeers() : undefined;
  console.log(`\nBuilds as whole processes, medians of ${runs} run(s); ${machine()}`);
  const results: SampleResult[] = [];
  for await (const result of measureBuilds(samples, runs, packages)) {
    results.push(result);
    console.log(`\n${[result.sample.name, ...loadLines(result)].join('\n')}`);
    console.table(contenderRows(result));
  }
  if (results.length > 1) console.table(growthRows(results));
}

/** Random pieces of an archive's texts, asked of its search and of Pagefind's; only where it is asked for. */
async function printSearch(): Promise<void> {
  if (!existsSync(COMMAND))
    return console.log('\nThe command line is not built: the search is not measured.');
  const { archive: own, posts, hasPeers } = options;
  const packages = hasPeers ? await installPeers() : undefined;
  console.log(`\nSearch for 500 random pieces of 1 to 8 characters of ${own ?? `${posts} posts`}`);
  const executablePath = process.env.CHROMIUM_PATH;
  console.table(
    await searchRows({ archive: own, articles: await readArticles(SEEDS), posts, packages, executablePath }),
  );
}

/** A site under the requests of many readers; only where it is asked for. */
async function printLoad(): Promise<void> {
  if (!existsSync(COMMAND)) return console.log('\nThe command line is not built: no site can be served.');
  console.log(
    `\nA site asked for by ${RATE} requests a second for ${SECONDS} s, on this machine: ${machine()}`,
  );
  console.table(await loadRows({ ...options, articles: await readArticles(SEEDS) }));
}

/** What a reader feels of the pages; only where it is asked for. */
async function printPages(): Promise<void> {
  const executablePath = process.env.CHROMIUM_PATH;
  if (!executablePath || !existsSync(COMMAND)) return console.log('\nNo browser, or no built app.');
  for await (const { title, rows } of pageTables(options.runs, executablePath)) {
    console.log(`\n${title}; ${machine()}`);
    console.table(rows);
  }
}

await main();
