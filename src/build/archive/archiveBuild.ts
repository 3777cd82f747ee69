import { gazetteerOf } from '../../collation/index.ts';
import type { CacheState } from './buildCache.ts';
import { archiveContacts } from './contactFiles.ts';
import { DataWriter } from './dataWriter.ts';
import type { Furnished } from './facts.ts';
import { FormerShards } from './formerShards.ts';
import { type FurnishedFile, furnishArticles } from './furnishArticles.ts';
import { PackReader } from './pack.ts';
import { peopleFiles } from './peopleFiles.ts';
import { beginIndex } from './searchIndex.ts';
import { type TakeInRequest, type TakenIn, takeIn } from './takeIn.ts';

/** What an archive is made of. */
export interface ArchiveRequest extends TakeInRequest {
  /** The site's data folder. */
  readonly target: string;
  /** The data folder of a former site, whose shards may be taken over. */
  readonly former?: string;
  /** True where nothing of the articles is published but headlines, metadata and the passages that they share. */
  readonly isQuotesOnly?: boolean;
  /** True where data files have compressed variants beside them. */
  readonly hasVariants: boolean;
  /** True for the articles that ship with the reader. */
  readonly isSample?: boolean;
}

/** What every step of a build has. */
export interface ArchiveBuild {
  readonly request: ArchiveRequest;
  readonly isQuotesOnly: boolean;
  readonly taken: TakenIn;
  /** The articles as they are, whatever is published of them. */
  readonly whole: readonly FurnishedFile[];
  readonly gazetteer: ReturnType<typeof gazetteerOf>;
  readonly reader: PackReader;
  readonly writer: DataWriter;
  readonly former: FormerShards;
}

/** Reads the folder, and says what is furniture in the archive's articles. */
export async function takeFolder(request: ArchiveRequest): Promise<ArchiveBuild> {
  const { runner, cache, target, world, isQuotesOnly = false, hasVariants } = request;
  const taken = await takeIn(request);
  return {
    request,
    isQuotesOnly,
    taken,
    whole: await furnishArticles(runner, taken.articles, cache.state.furnished),
    gazetteer: gazetteerOf(world.entries),
    reader: new PackReader(cache.folder),
    writer: new DataWriter(target, hasVariants),
    former: new FormerShards(request.former, target, hasVariants),
  };
}

/** What is found of each article alone. */
export interface OfEach {
  readonly index: ReturnType<typeof beginIndex>;
  readonly contacts: ReturnType<typeof archiveContacts>;
  readonly people: ReturnType<typeof peopleFiles>;
}

/** Begins the index of articles' words. */
export function indexOf(
  build: ArchiveBuild,
  articles: readonly FurnishedFile[],
  known?: CacheState['search'],
) {
  const { request, former, reader, writer } = build;
  return beginIndex({ runner: request.runner, articles, known, former, reader, writer });
}

/** Finds what hangs on no other article. */
export function ofEach(
  build: ArchiveBuild,
  articles: readonly FurnishedFile[],
  index = indexOf(build, articles),
): OfEach {
  return {
    index,
    contacts: archiveContacts(furnishedOf(articles), build.request.world.timeZone),
    people: peopleFiles(articles, build.gazetteer),
  };
}

export function furnishedOf(articles: readonly FurnishedFile[]): Furnished[] {
  return articles.map(({ furnished }) => furnished);
}
