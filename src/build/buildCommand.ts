import type { BuildFacts } from './buildFacts.ts';
import { FEED_LENGTH, newestArticles } from './feedArticles.ts';
import { publicFiles } from './feeds.ts';
import { hostFiles, type SiteFile } from './headers.ts';
import type { BuiltLibrary } from './library.ts';
import { libraryFacts } from './libraryFacts.ts';
import { ATOM_NAME, withBase, withFeeds } from './page.ts';
import type { Progress } from './progress.ts';
import { readFolder } from './readFolder.ts';
import { writeSingleFile } from './singleFile.ts';
import { checkFileTarget, checkSiteTarget } from './siteTarget.ts';
import type { BuildRequest } from './usage.ts';
import { checkReportPlace, writeReport } from './writeReport.ts';
import { type SitePlan, type Written, writeSite } from './writeSite.ts';

/** What a command gets of the world around it. */
export interface CommandWorld {
  /** Folder of the built app. */
  readonly app: string;
  /** Milliseconds that only grow. */
  readonly now: () => number;
  readonly progress: Progress;
}

/**
 * Makes a site or a single file of a folder of articles, and its report. Nothing is written where the request cannot
 * be met, and where no article could be published only the report: a former site stays.
 *
 * @throws an Error with a sentence for a person.
 */
export async function buildArchive(request: BuildRequest, world: CommandWorld): Promise<BuildFacts> {
  const begun = world.now();
  await checkPlaces(request, world.app);
  const library = await readFolder(request.folder, request.zone, world.progress);
  const written = await writeArchive(request, world, library);
  const facts = libraryFacts(library, { written, milliseconds: world.now() - begun });
  if (request.report !== undefined) await writeReport(request.report, facts);
  return facts;
}

/** Says before the long work what could not be written after it. */
async function checkPlaces({ out, folder, report, isSingleFile }: BuildRequest, app: string): Promise<void> {
  await (isSingleFile ? checkFileTarget(out, folder) : checkSiteTarget(out, folder, app));
  if (report !== undefined) await checkReportPlace(report);
}

async function writeArchive(
  request: BuildRequest,
  { app, progress }: CommandWorld,
  library: BuiltLibrary,
): Promise<Written> {
  if (library.index.counts.published === 0) return { bytes: 0, files: 0 };
  if (!request.isSingleFile) return writeSite(await sitePlan(request, app, library), progress);
  return writeSingleFile({ app, out: request.out, data: library.files }, progress);
}

async function sitePlan(request: BuildRequest, app: string, library: BuiltLibrary): Promise<SitePlan> {
  const published = await publishedFiles(request, library);
  return {
    app,
    out: request.out,
    data: library.files,
    files: [...hostFiles(library.files.map(({ path }) => path)), ...published],
    editPage: pageEditor(request, published),
  };
}

/** Feeds and sitemap, where the site has a public address. */
async function publishedFiles(request: BuildRequest, library: BuiltLibrary): Promise<SiteFile[]> {
  if (request.publicAddress === undefined) return [];
  return publicFiles(request.publicAddress, newestArticles(library, FEED_LENGTH));
}

/** What becomes of the app's pages: their feeds are named, and addresses stand below the stated base. */
function pageEditor({ base }: BuildRequest, published: readonly SiteFile[]): (html: string) => string {
  const hasFeeds = published.some(({ path }) => path === ATOM_NAME);
  return (html) => {
    const page = hasFeeds ? withFeeds(html) : html;
    return base === undefined ? page : withBase(page, base);
  };
}
