import { queryOptions } from '@tanstack/react-query';
import * as Comlink from 'comlink';
import { type ArticleRecord, type LibraryIndex, textOfBlocks } from '../../model/index.ts';
import type { SearchAnswer, SearchRequest } from '../../search/index.ts';
import { FETCH_FAILURES, FetchFailure } from '../../store/index.ts';
import { askStore } from '../data/fetchJson.ts';
import { fetchRef } from '../data/queries.ts';
import { IS_IN_STORE } from '../data/storeAddress.ts';
import type { ReaderWorker } from './reader.worker.ts';
import { WorkerLine } from './workerLine.ts';

/** The archive's search in a worker of its own; nothing of it is fetched before the first question. */
class ArchiveSearch {
  readonly #line: WorkerLine;
  /** Of the last file that could not be had: a worker tells no more of it than its message. */
  #failure: unknown;

  constructor(index: LibraryIndex) {
    const [read, ask] = [this.#kept(fetchRef), this.#kept(askStore)];
    this.#line = new WorkerLine((remote) =>
      IS_IN_STORE ? remote.openStore(Comlink.proxy(ask)) : remote.openSearch(index, Comlink.proxy(read)),
    );
  }

  /** The same, whose failures are kept. */
  #kept<P extends unknown[], T>(ask: (...asked: P) => Promise<T>): (...asked: P) => Promise<T> {
    return async (...asked) => {
      try {
        return await ask(...asked);
      } catch (error) {
        this.#failure = error;
        throw error;
      }
    };
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
  if (error.name === 'SearchDataError') return new FetchFailure('damaged', [error.message]);
  return error.name === 'FetchFailure' ? failureSaid(error.message) : error;
}

/** A failure out of a worker, from which only its message comes. */
function failureSaid(message: string): FetchFailure {
  const reason = FETCH_FAILURES.find((one) => message.startsWith(`${one}: `)) ?? 'damaged';
  return new FetchFailure(reason, [message.slice(reason.length + 2)]);
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
