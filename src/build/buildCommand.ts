import type { BuildFacts } from './buildFacts.ts';
import { hostFiles } from './headers.ts';
import { libraryFacts } from './libraryFacts.ts';
import { withBase } from './page.ts';
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
  const { out, base } = request;
  const written = await writeSite(
    {
      app: world.app,
      out,
      data: library.files,
      files: hostFiles(library.files.map(({ path }) => path)),
      editPage: (html) => (base === undefined ? html : withBase(html, base)),
    },
    world.progress,
  );
  const facts = libraryFacts(library, { written, milliseconds: world.now() - begun });
  if (request.report !== undefined) await writeReport(request.report, facts);
  return facts;
}
