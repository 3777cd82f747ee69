import { readdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { cac } from 'cac';
import { isTimeZone } from '../model/index.ts';
import type { BuiltArchive } from './archive/buildArchive.ts';
import { cacheHomeOf } from './archive/buildCache.ts';
import type { TakenIn } from './archive/takeIn.ts';
import { serveTasks } from './archive/taskWorker.ts';
import { DEFAULT_TIME_ZONE } from './builtIn.ts';
import { collateBatch } from './collateBatch.ts';
import { collateFiles } from './collateCommand.ts';
import { checkLibrary, writeLibrary } from './library.ts';
import { describeReport } from './report.ts';
import { serveSite } from './serveSite.ts';
import { writeSite } from './writeSite.ts';

/** The built app lies around the command line: `dist/` and `dist/cli/`. */
const APP = fileURLToPath(new URL('..', import.meta.url));
const PORT = 4173;
const THREADS = { program: new URL(import.meta.url), count: Math.min(8, availableParallelism()) };

const DONE = 0;
const PROBLEMS = 1;
const USAGE = 2;

/** The command was called in a way that it cannot be; told with the usage. */
class WrongUsage extends Error {}

interface BuildOptions {
  readonly out?: string;
  readonly base?: string;
  readonly tz?: string;
  readonly strict?: boolean;
  readonly report?: string;
}

const cli = cac('duizhao');

cli
  .command('build <folder>', 'Make a site of a folder of articles')
  .option('--out <dir>', 'Folder of the site (required)')
  .option('--base <path>', 'Path that the site is served under; any path works without it')
  .option('--tz <zone>', 'Zone whose days are shown', { default: DEFAULT_TIME_ZONE })
  .option('--strict', 'Exit with 1 where any problem was found')
  .option('--report <json>', 'Write the report as JSON to a file')
  .action(async (folder: string, options: BuildOptions) => {
    const zone = zoneOf(options.tz);
    if (typeof options.out !== 'string') throw new WrongUsage('Name the folder of the site with --out.');
    const base = baseOf(options.base);
    let library: BuiltArchive | undefined;
    const former = path.resolve(options.out, 'data');
    const request = { folder, timeZone: zone, threads: THREADS, cacheHome: cacheHomeOf(process.env), former };
    await writeSite(
      APP,
      options.out,
      async (data) => {
        library = await writeLibrary(request, data);
      },
      base,
    );
    if (!library) return PROBLEMS;
    if (typeof options.report === 'string') await writeFile(options.report, reportJson(library));
    console.error(describeReport(library));
    console.log(`Wrote ${path.resolve(options.out)}. Show it with: npx duizhao serve ${options.out}`);
    return exitCode(library, options.strict === true);
  });

cli
  .command('check <folder>', 'Say what is odd in a folder of articles; write nothing')
  .option('--json', 'Print the report as JSON')
  .option('--strict', 'Exit with 1 where any problem was found')
  .action(async (folder: string, options: { json?: boolean; strict?: boolean }) => {
    const library = await checkLibrary({ folder, timeZone: DEFAULT_TIME_ZONE, threads: THREADS });
    console.log(options.json === true ? reportJson(library) : describeReport(library));
    return exitCode(library, options.strict === true);
  });

cli
  .command('collate [...files]', 'Say what two to six articles have in common')
  .option('--json', 'Print the whole collation, with offsets')
  .option('--batch <pairs>', 'Read lines {id, a, b}, write lines {id, spans}')
  .action(async (files: string[], options: { json?: boolean; batch?: string }) => {
    if (typeof options.batch === 'string') {
      await collateBatch(options.batch, (line) => process.stdout.write(`${line}\n`));
      return DONE;
    }
    if (files.length < 2 || files.length > 6) throw new WrongUsage('Name two to six files.');
    const { out, problems } = await collateFiles(files, options.json === true, process.stdout.columns ?? 120);
    for (const problem of problems) console.error(problem);
    console.log(out);
    return DONE;
  });

cli
  .command('serve <dir>', 'Serve a built site on this machine')
  .option('--port <N>', `Port; without it ${PORT} or the next free one`)
  .action(async (dir: string, options: { port?: unknown }) => {
    const names = await readdir(dir).catch((): string[] => []);
    if (!names.includes('index.html')) throw new Error(`${dir}: There is no built site here.`);
    const address = await serveSite(dir, portOf(options.port), options.port === undefined);
    console.log(`Duizhao is at ${address}`);
    return undefined;
  });

cli.help();
cli.version('0.1.0');

function zoneOf(zone: string | undefined): string {
  if (zone === undefined || isTimeZone(zone)) return zone ?? DEFAULT_TIME_ZONE;
  throw new WrongUsage(`“${zone}” is no time zone; write one like Asia/Shanghai or UTC.`);
}

function baseOf(base: string | undefined): string | undefined {
  if (base === undefined || /^[\w./~%@-]+$/.test(base)) return base;
  throw new WrongUsage(`“${base}” is no path; write one like /news/.`);
}

function portOf(port: unknown): number {
  if (port === undefined) return PORT;
  const number = Number(port);
  if (Number.isInteger(number) && number >= 0 && number <= 65_535) return number;
  throw new WrongUsage(`“${String(port)}” is no port.`);
}

function exitCode({ counts, problems }: TakenIn, isStrict: boolean): number {
  if (isStrict && problems.length > 0) return PROBLEMS;
  return counts.inputs > 0 && counts.published === 0 ? PROBLEMS : DONE;
}

function reportJson({ counts, sources, problems }: TakenIn): string {
  return `${JSON.stringify({ counts, outlets: sources.length, problems }, null, 2)}\n`;
}

function unknownCommand(name: string | undefined): string {
  return name === undefined ? 'Name a command.' : `There is no command “${name}”.`;
}

/** A reader that stops early (`| head`) is no failure of ours. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? DONE : PROBLEMS);
});

async function main(): Promise<void> {
  try {
    cli.parse(process.argv, { run: false });
    if (cli.options.help || cli.options.version) return;
    if (!cli.matchedCommand) throw new WrongUsage(unknownCommand(cli.args[0]));
    const code: unknown = await cli.runMatchedCommand();
    if (typeof code === 'number') process.exitCode = code;
  } catch (error) {
    const isUsage = error instanceof WrongUsage || (error instanceof Error && error.name === 'CACError');
    console.error(error instanceof Error ? error.message : String(error));
    if (isUsage) cli.outputHelp();
    process.exitCode = isUsage ? USAGE : PROBLEMS;
  }
}

if (isMainThread) await main();
else serveTasks();
