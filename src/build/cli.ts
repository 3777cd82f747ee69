import { readdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { cac } from 'cac';
import { cacheHomeOf } from './archive/buildCache.ts';
import type { BuildFacts } from './buildFacts.ts';
import { DEFAULT_TIME_ZONE } from './builtIn.ts';
import { describeResult } from './describeResult.ts';
import { presentOf } from './present.ts';
import { type Progress, progressLine } from './progress.ts';
import { noSiteAt, sentenceOfFailure } from './refusal.ts';
import { searchWords } from './searchWords.ts';
import { describeSummary } from './summary.ts';
import { printable } from './terminal.ts';
import {
  buildRequest,
  exportRequest,
  limitOf,
  portOf,
  type RawOptions,
  type StorePageRequest,
  storePageRequest,
  textOption,
  WrongUsage,
  zoneOf,
} from './usage.ts';

/** The built app lies around the command line: `dist/` and `dist/cli/`. */
const APP = fileURLToPath(new URL('..', import.meta.url));
const PORT = 4173;
/** Articles that a search shows where nobody says how many. */
const SHOWN = 20;

const DONE = 0;
const PROBLEMS = 1;
const USAGE = 2;

const now = () => performance.now();
/** The program's own file serves tasks where it is started as a thread. */
const THREADS = { program: new URL(import.meta.url), count: Math.min(8, availableParallelism()) };
const present = () => presentOf(process.env, Date.now);
const WORLD = { app: APP, cacheHome: cacheHomeOf(process.env), threads: THREADS, now, present };
const words = searchWords(process.argv.slice(2));
// What a command needs is loaded when it is called: `serve` has no use for dictionaries.
const cli = cac('duizhao');

cli
  .command('build [folder]', 'Make a site, or one file, of a folder of articles')
  .option('--out <dir>', 'Folder of the site (required); with --single-file also a name that ends with .html')
  .option('--base <path>', 'Path that the site is served under; any path works without it')
  .option('--tz <zone>', `Zone whose days are shown (default: ${DEFAULT_TIME_ZONE})`)
  .option('--strict', 'Exit with 1 where any problem was found')
  .option(
    '--single-file',
    'Write one HTML file that opens from a disk: <dir>/duizhao.html, or the file that --out names',
  )
  .option(
    '--quotes-only',
    'Publish headlines, metadata and the passages that articles share; withhold the rest of the texts',
  )
  .option(
    '--families <file>',
    'Take the pairs of articles that share text from Passim’s clusters: out.json, or its folder',
  )
  .option(
    '--stubs',
    'Add a page without script for each article, for reference managers and those without the reader',
  )
  .option(
    '--public <url>',
    'https address that the site will have; adds feeds, a sitemap and the pages of --stubs',
  )
  .option(
    '--compress',
    'Write the data compressed too (.br, .gz), for a host that does not compress by itself',
  )
  .option('--report <json>', 'Write the report as JSON to a file, and its JSON Schema beside it')
  .option('--store <url>', 'Without a folder: make a page that asks an Elasticsearch or OpenSearch index')
  .action(async (folder: string | undefined, options: RawOptions) => {
    const page = storePageRequest(folder, options, words);
    if (page) return makeStorePage(page);
    const request = buildRequest(folder, options, words);
    const { buildCommand } = await import('./buildCommand.ts');
    const facts = await withProgress((progress) => buildCommand(request, { ...WORLD, progress }));
    console.error(describeSummary(facts, 'Write them all to a file with --report <json>.'));
    const { warnings, result } = describeResult(request, facts);
    for (const warning of warnings) console.error(warning);
    if (result !== undefined) console.log(result);
    return exitCode(facts, request.isStrict);
  });

cli
  .command(
    'init [folder]',
    'Make a folder ready for articles: what to put where, sample lists; write over nothing',
  )
  .action(async (folder = '.') => {
    const { describeInit, initFolder } = await import('./init/initFolder.ts');
    console.log(describeInit(printable(folder), await initFolder(folder)));
    return DONE;
  });

cli
  .command('check <folder>', 'Say what is odd in a folder of articles; write nothing')
  .option('--json', 'Print the report as JSON')
  .option('--tz <zone>', `Zone whose days are shown (default: ${DEFAULT_TIME_ZONE})`)
  .option('--strict', 'Exit with 1 where any problem was found')
  .action(async (folder: string, options: RawOptions) => {
    const zone = zoneOf(textOption('tz', options, words));
    const { checkCommand } = await import('./buildCommand.ts');
    const { reportJson, reportOf } = await import('./reportFormat.ts');
    const facts = await withProgress((progress) => checkCommand(folder, zone, { ...WORLD, progress }));
    const text = options.json === true ? reportJson(reportOf(facts)) : `${describeSummary(facts)}\n`;
    process.stdout.write(text);
    return exitCode(facts, options.strict === true);
  });

cli
  .command('collate [...files]', 'Say what two to six articles have in common')
  .option('--json', 'Print the whole collation, with offsets')
  .option('--batch <pairs>', 'Read lines {id, a, b}, write lines {id, spans}')
  .action(async (files: string[], options: RawOptions) => {
    const batch = textOption('batch', options, words);
    if (batch !== undefined) {
      if (files.length > 0) throw new WrongUsage('--batch goes without further files.');
      const { collateBatch } = await import('./collateBatch.ts');
      const unread = await collateBatch(
        batch,
        (line) => process.stdout.write(`${line}\n`),
        (problem) => console.error(problem),
      );
      return unread > 0 ? PROBLEMS : DONE;
    }
    if (files.length < 2 || files.length > 6) throw new WrongUsage('Name two to six files.');
    const { collateFiles } = await import('./collateCommand.ts');
    const { out, problems } = await collateFiles(files, options.json === true, process.stdout.columns ?? 120);
    for (const problem of problems) console.error(problem);
    console.log(out);
    return DONE;
  });

cli
  .command('search <site> <query>', 'Search a built site')
  .option('--json', 'Print what was found as JSON')
  .option('--limit <N>', `Articles that are shown at most (default: ${SHOWN})`)
  .action(async (site: string, query: string, options: RawOptions) => {
    const limit = limitOf(textOption('limit', options, words)) ?? SHOWN;
    if (query.trim() === '') throw new WrongUsage('Name what is looked for.');
    const { searchSite } = await import('./searchCommand.ts');
    const { out, notes } = await searchSite({ site, query, limit, isJson: options.json === true });
    for (const note of notes) console.error(note);
    process.stdout.write(out);
    return DONE;
  });

cli
  .command('export <site>', 'Write the articles of a built site for another program')
  .option(
    '--passim <jsonl>',
    'File of JSON lines (id, series, date, text) for Passim, which finds text reuse on Spark',
  )
  .option('--bulk <dir>', 'Mapping and bulk files for Elasticsearch or OpenSearch, into a folder')
  .action(async (site: string, options: RawOptions) => {
    const request = exportRequest(site, options, words);
    const { exportSite } = await import('./exportCommand.ts');
    console.log(await exportSite(request));
    return DONE;
  });

cli
  .command('serve <dir>', 'Serve a built site on this machine')
  .option('--port <N>', `Port; without it ${PORT} or the next free one`)
  .action(async (dir: string, options: RawOptions) => {
    const port = portOf(textOption('port', options, words));
    const names = await readdir(dir).catch((): string[] => []);
    if (!names.includes('index.html')) throw new Error(noSiteAt(dir));
    const { serveSite } = await import('./serveSite.ts');
    const { address } = await serveSite(dir, port ?? PORT, port === undefined);
    console.log(`Duizhao is at ${address}`);
    return undefined;
  });

cli.help((sections) => [
  ...sections,
  {
    title: 'Exit codes',
    body: '  0  done\n  1  problems were found and --strict was given, or the input cannot be read at all\n  2  wrong usage',
  },
  {
    body: 'Results go to standard output; progress (on a terminal) and the summary of a build to standard error.',
  },
]);
cli.version('0.1.0');

async function makeStorePage(request: StorePageRequest): Promise<number> {
  const { writeStorePage } = await import('./storePage.ts');
  await writeStorePage(request, APP);
  console.log(`Wrote ${printable(path.resolve(request.out))}, a page that asks ${request.store}/_search.`);
  return DONE;
}

/** Does something with a progress line on standard error, which is gone before anything else is written there. */
async function withProgress<T>(work: (progress: Progress) => Promise<T>): Promise<T> {
  const line = progressLine(process.stderr, now);
  try {
    return await work(line.show);
  } finally {
    line.clear();
  }
}

function exitCode({ counts, problems }: BuildFacts, isStrict: boolean): number {
  if (isStrict && problems.length > 0) return PROBLEMS;
  return counts.published === 0 ? PROBLEMS : DONE;
}

/** Throws a `WrongUsage` for words that no command takes: none at all, an unknown one, some after `--`. */
function refuseStrayWords(): void {
  if (!cli.matchedCommand) {
    const [name] = cli.args;
    throw new WrongUsage(name === undefined ? 'Name a command.' : `There is no command “${name}”.`);
  }
  if (words.includes('--')) throw new WrongUsage('Nothing follows “--” here; write a name like -a as ./-a.');
}

/** A reader that stops early (`| head`) is no failure of ours. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? DONE : PROBLEMS);
});

async function main(): Promise<void> {
  try {
    cli.parse([...process.argv.slice(0, 2), ...words], { run: false });
    if (cli.options.help || cli.options.version) return;
    refuseStrayWords();
    const code: unknown = await cli.runMatchedCommand();
    if (typeof code === 'number') process.exitCode = code;
  } catch (error) {
    const isUsage = error instanceof WrongUsage || (error instanceof Error && error.name === 'CACError');
    console.error(printable(sentenceOfFailure(error)));
    if (isUsage) cli.outputHelp();
    process.exitCode = isUsage ? USAGE : PROBLEMS;
  }
}

if (isMainThread) await main();
else (await import('./archive/taskWorker.ts')).serveTasks();
