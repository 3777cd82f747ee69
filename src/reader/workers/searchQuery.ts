import { queryOptions } from '@tanstack/react-query';
import * as Comlink from 'comlink';
import { type ArticleRecord, type LibraryIndex, textOfBlocks } from '../../model/index.ts';
import type { SearchAnswer, SearchRequest } from '../../search/index.ts';
import { FetchFailure } from '../../store/index.ts';
import { fetchRef } from '../data/queries.ts';
import type { ReaderWorker } from './reader.worker.ts';
import { WorkerLine } from './workerLine.ts';

/** The archive's search in a worker of its own; nothing of it is fetched before the first question. */
class ArchiveSearch {
  readonly #line: WorkerLine;
  /** Of the last file that could not be had: a worker tells no more of it than its message. */
  #failure: unknown;

  constructor({ timeZone, sources, marks, languages, names, search }: LibraryIndex) {
    const index = { timeZone, sources, marks, languages, names, search };
    const read = async (...file: Parameters<typeof fetchRef>) => {
      try {
        return await fetchRef(...file);
      } catch (error) {
        this.#failure = error;
        throw error;
      }
    };
    this.#line = new WorkerLine((remote) => remote.openSearch(index, Comlink.proxy(read)));
  }

  /** Rejects with a `FetchFailure` where a file cannot be had or is not as it should be. */
  async ask<T>(ask: (remote: Comlink.Remote<ReaderWorker>) => Promise<T>): Promise<T> {
    this.#failure = undefined;
    try {
      return await this.#line.ask(ask);
    } catch (error) {
      throw this.#failure ?? failureOf(error);
    }
  }
}

function failureOf(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  if (error.name === 'SearchFormatError') return new FetchFailure('otherFormat', [error.message]);
  return error.name === 'SearchDataError' ? new FetchFailure('damaged', [error.message]) : error;
}

const searches = new WeakMap<LibraryIndex, ArchiveSearch>();

function searchOf(index: LibraryIndex): ArchiveSearch {
  const search = searches.get(index) ?? new ArchiveSearch(index);
  searches.set(index, search);
  return search;
}

/** The answer to a query. */
export function searchQuery(index: LibraryIndex, request: SearchRequest) {
  return queryOptions({
    queryKey: ['search', index.search.sha256, request],
    queryFn: (): Promise<SearchAnswer> => searchOf(index).ask((remote) => remote.search(request)),
    // Answers are many and are quickly made again.
    gcTime: 60_000,
  });
}

/** Where a query's words stand in an article. */
export function foundRangesQuery(
  index: LibraryIndex,
  request: Pick<SearchRequest, 'query' | 'hasVariants'>,
  { article, shared }: ArticleRecord,
) {
  return queryOptions({
    // A text whose outlets are masked has the same id.
    queryKey: ['foundRanges', index.search.sha256, request, article.id, textOfBlocks(article.blocks).length],
    queryFn: () => searchOf(index).ask((remote) => remote.rangesOf(request, { article, shared })),
  });
}
