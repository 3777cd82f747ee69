import type { BuildFacts } from './buildFacts.ts';
import { FEED_LENGTH, newestArticles } from './feedArticles.ts';
import { publicFiles } from './feeds.ts';
import { hostFiles, type SiteFile } from './headers.ts';
import type { BuiltLibrary } from './library.ts';
import { libraryFacts } from './libraryFacts.ts';
import { ATOM_NAME, withBase, withFeeds } from './page.ts';
import type { Progress } from './progress.ts';
import { readFolder } from './readFolder.ts';
import { checkSiteTarget } from './siteTarget.ts';
import type { BuildRequest } from './usage.ts';
import { checkReportPlace, writeReport } from './writeReport.ts';
import { writeSite } from './writeSite.ts';

/** What a command gets of the world around it. */
export interface CommandWorld {
  /** Folder of the built app. */
  readonly app: string;
  /** Milliseconds that only grow. */
  readonly now: () => number;
  readonly progress: Progress;
}

/**
 * Makes a site of a folder of articles, and its report. Nothing is written where the request cannot be met.
 *
 * @throws an Error with a sentence for a person.
 */
export async function buildSite(request: BuildRequest, world: CommandWorld): Promise<BuildFacts> {
  const begun = world.now();
  await checkSiteTarget(request.out, request.folder, world.app);
  if (request.report !== undefined) await checkReportPlace(request.report);
  const library = await readFolder(request.folder, request.zone, world.progress);
  const published = await publishedFiles(request, library);
  const written = await writeSite(
    {
      app: world.app,
      out: request.out,
      data: library.files,
      files: [...hostFiles(library.files.map(({ path }) => path)), ...published],
      editPage: pageEditor(request, published),
    },
    world.progress,
  );
  const facts = libraryFacts(library, { written, milliseconds: world.now() - begun });
  if (request.report !== undefined) await writeReport(request.report, facts);
  return facts;
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
