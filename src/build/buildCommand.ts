import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { BuiltArchive } from './archive/buildArchive.ts';
import { FULL_DISK, isFullDisk } from './archive/cannotWrite.ts';
import { archiveFacts } from './archiveFacts.ts';
import type { BuildFacts } from './buildFacts.ts';
import { FEED_LENGTH, newestArticles } from './feedArticles.ts';
import { publicFiles } from './feeds.ts';
import { hostFiles, type SiteFile } from './headers.ts';
import { checkLibrary, type FolderRequest, type Threads, writeLibrary } from './library.ts';
import { ATOM_NAME, withBase, withFeeds } from './page.ts';
import { clusterFiles } from './passim/clusterFiles.ts';
import type { Progress } from './progress.ts';
import { writeSingleFile } from './singleFile.ts';
import { checkFileTarget, checkSiteTarget } from './siteTarget.ts';
import { stubArticles } from './stubs/stubArticle.ts';
import { stubFiles } from './stubs/stubFiles.ts';
import type { BuildRequest } from './usage.ts';
import { countVariants, type VariantCounts } from './variantCounts.ts';
import { checkReportPlace, writeReport } from './writeReport.ts';
import { type SiteContent, writeSite } from './writeSite.ts';

/** What a command gets of the world around it. */
export interface CommandWorld {
  /** Folder of the built app. */
  readonly app: string;
  /** Where caches may lie. */
  readonly cacheHome: string;
  readonly threads: Threads;
  /** Milliseconds that only grow. */
  readonly now: () => number;
  /** The present, in milliseconds since the epoch, asked once for each command. */
  readonly present: () => number;
  readonly progress: Progress;
}

/** Thrown to leave a draft where no article can be published. */
class NothingPublished extends Error {
  readonly built: BuiltArchive;

  constructor(built: BuiltArchive) {
    super('no article could be published');
    this.built = built;
  }
}

/**
 * Makes a site or a single file of a folder of articles, and its report. Nothing is written where the request cannot
 * be met, and where no article could be published only the report: a former site stays.
 *
 * @throws an Error with a sentence for a person.
 */
export async function buildCommand(request: BuildRequest, world: CommandWorld): Promise<BuildFacts> {
  const begun = world.now();
  await checkPlaces(request, world.app);
  const { built, bytes, variants } = await told(writeArchive(request, world)).catch(nothingWritten);
  const facts = archiveFacts(built, {
    written: { bytes, files: bytes === 0 ? 0 : built.written.length },
    variants,
    comparison: built.comparison,
    ...(built.quotes && { quotes: built.quotes }),
    timeZone: request.zone,
    milliseconds: world.now() - begun,
  });
  if (request.report !== undefined) await writeReport(request.report, facts);
  return facts;
}

/** Says what is odd in a folder of articles. Throws as `buildCommand` does. */
export async function checkCommand(folder: string, zone: string, world: CommandWorld): Promise<BuildFacts> {
  const begun = world.now();
  const { threads, progress: onProgress } = world;
  const now = world.present();
  const taken = await told(checkLibrary({ folder, timeZone: zone, now, threads, onProgress }));
  return archiveFacts(taken, {
    written: { bytes: 0, files: 0 },
    comparison: { aligned: 0, weaker: 0 },
    timeZone: zone,
    milliseconds: world.now() - begun,
  });
}

/** Says before the long work what could not be read or written in it. */
async function checkPlaces(request: BuildRequest, app: string): Promise<void> {
  const { out, folder, families, report, isSingleFile } = request;
  await (isSingleFile ? checkFileTarget(out, folder) : checkSiteTarget(out, folder, app));
  if (report !== undefined) await checkReportPlace(report);
  if (families !== undefined) await clusterFiles(families);
}

/** What was built, and the bytes of the site's data or of the single file. */
interface Written {
  readonly built: BuiltArchive;
  readonly bytes: number;
  readonly variants?: VariantCounts;
}

function writeArchive(request: BuildRequest, world: CommandWorld): Promise<Written> {
  return request.isSingleFile ? writeFile(request, world) : writeFolder(request, world);
}

async function writeFolder(request: BuildRequest, world: CommandWorld): Promise<Written> {
  const former = path.join(path.resolve(request.out), 'data');
  let built: BuiltArchive | undefined;
  let variants: VariantCounts | undefined;
  await writeSite({
    app: world.app,
    out: request.out,
    writeData: async (folder) => {
      const hasVariants = request.isCompressed;
      built = published(
        await writeLibrary({ ...folderRequest(request, world), former, hasVariants }, folder),
      );
      if (hasVariants) variants = await countVariants(folder);
      return contentOf(request, built);
    },
  });
  if (!built) throw new Error('The site was not written.');
  const bytes = built.written.reduce((sum, { bytes }) => sum + bytes, 0);
  return { built, bytes, ...(variants && { variants }) };
}

async function writeFile(request: BuildRequest, world: CommandWorld): Promise<Written> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'duizhao-data-'));
  try {
    const built = published(await writeLibrary(folderRequest(request, world), folder));
    const plan = { app: world.app, out: request.out, folder, data: built.written };
    return { built, bytes: await writeSingleFile(plan, world.progress) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function folderRequest(
  { folder, zone, families, isQuotesOnly }: BuildRequest,
  world: CommandWorld,
): FolderRequest {
  const { threads, cacheHome, progress: onProgress } = world;
  const given = families === undefined ? {} : { families };
  return {
    folder,
    timeZone: zone,
    now: world.present(),
    threads,
    cacheHome,
    onProgress,
    isQuotesOnly,
    ...given,
  };
}

function published(built: BuiltArchive): BuiltArchive {
  if (built.counts.published === 0) throw new NothingPublished(built);
  return built;
}

function nothingWritten(error: unknown): Written {
  if (error instanceof NothingPublished) return { built: error.built, bytes: 0 };
  throw error;
}

/** The same, with a sentence where there is no room. */
async function told<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw isFullDisk(error) ? new Error(FULL_DISK) : error;
  }
}

async function contentOf(request: BuildRequest, built: BuiltArchive): Promise<SiteContent> {
  const stubs = stubArticles(built.articles, built.sources, request.zone);
  const feeds = await publishedFiles(request, built);
  return {
    files: [...hostFiles(built.written.map(({ path: name }) => name)), ...feeds],
    ...(request.hasStubs && { stubs: stubFiles(stubs, request.publicAddress) }),
    editPage: pageEditor(request, feeds),
  };
}

/** Feeds and sitemap, where the site has a public address. */
async function publishedFiles({ publicAddress }: BuildRequest, built: BuiltArchive): Promise<SiteFile[]> {
  if (publicAddress === undefined) return [];
  const ids = built.articles.map(({ furnished }) => furnished.card.id);
  return publicFiles(publicAddress, newestArticles(built, FEED_LENGTH), ids);
}

/** What becomes of the app's pages: their feeds are named, and addresses stand below the stated base. */
function pageEditor({ base }: BuildRequest, feeds: readonly SiteFile[]): (html: string) => string {
  const hasFeeds = feeds.some(({ path: name }) => name === ATOM_NAME);
  return (html) => {
    const page = hasFeeds ? withFeeds(html) : html;
    return base === undefined ? page : withBase(page, base);
  };
}
