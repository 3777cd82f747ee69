import {
  type CardChunk,
  FORMAT_VERSION,
  type KeyedRef,
  type PlacesRef,
  type SearchDirectory,
  type SearchPlaces,
  type SearchRoot,
  type ShardRef,
} from '../../model/index.ts';
import { TOKENIZER } from '../../search/index.ts';
import type { WrittenChunk } from './chunkWriter.ts';
import { type DataFile, dataFile } from './dataFile.ts';
import type { CachedSearch } from './searchIndex.ts';

/** Chunks that a directory names: a cold query reads some directories whole. */
const DIRECTORY_CHUNKS = 128;
/** Shards that a file of places names. */
const PLACES_SHARDS = 64;

/** The files of a search, the first of them that where it begins; and those that are written already. */
export interface SearchFiles {
  readonly root: DataFile;
  readonly files: readonly DataFile[];
  readonly written: readonly WrittenChunk[];
}

/**
 * Makes what a search needs of an archive; without an index, it looks through the texts. `except`: longer words in which
 * forms of names stand.
 */
export function searchFiles(
  chunks: readonly CardChunk[],
  index: CachedSearch | undefined,
  except: readonly string[],
): SearchFiles {
  const places = inFiles(
    shardsOf(chunks),
    PLACES_SHARDS,
    (shards): SearchPlaces => ({ format: FORMAT_VERSION, shards }),
  );
  const postings = index && { text: directoriesOf(index.text), title: directoriesOf(index.title) };
  const root: SearchRoot = {
    format: FORMAT_VERSION,
    tokenizer: TOKENIZER,
    places: places.map(({ items, file }) => ({
      articles: items.reduce((sum, { articles: own }) => sum + own, 0),
      sha256: file.sha256,
    })),
    ...(except.length > 0 && { except }),
    ...(postings && { postings: { text: postings.text.refs, title: postings.title.refs } }),
  };
  const first = dataFile('search', JSON.stringify(root));
  const files = [
    ...places.map(({ file }) => file),
    ...(postings ? [...postings.text.files, ...postings.title.files] : []),
  ];
  return {
    root: first,
    files: unique([first, ...files]),
    written: unique(index ? [...index.text, ...index.title] : []),
  };
}

/** How many articles stand in each shard; a chunk's articles are in the order of its shards. */
function shardsOf(chunks: readonly CardChunk[]): PlacesRef[] {
  return chunks.flatMap(({ shards, articles }) => {
    const counts = new Uint32Array(shards.length);
    for (const { shard } of articles) counts[shard] = (counts[shard] ?? 0) + 1;
    return shards.map(({ sha256 }, at) => ({ articles: counts[at] ?? 0, sha256 }));
  });
}

function directoriesOf(chunks: readonly WrittenChunk[]): { refs: KeyedRef[]; files: DataFile[] } {
  const refs = chunks.map(({ first, sha256 }) => ({ first, sha256 }));
  const made = inFiles(
    refs,
    DIRECTORY_CHUNKS,
    (own): SearchDirectory => ({ format: FORMAT_VERSION, chunks: own }),
  );
  return {
    refs: made.map(({ items, file }) => ({ first: items[0]?.first ?? 0, sha256: file.sha256 })),
    files: made.map(({ file }) => file),
  };
}

/** Cuts items into files of so many. */
function inFiles<T>(items: readonly T[], most: number, fileOf: (items: readonly T[]) => unknown) {
  return Array.from({ length: Math.ceil(items.length / most) }, (_, at) => {
    const own = items.slice(at * most, (at + 1) * most);
    return { items: own, file: dataFile('search', JSON.stringify(fileOf(own))) };
  });
}

/** Two that hold the same are one file. */
function unique<T extends ShardRef>(files: readonly T[]): T[] {
  return [...new Map(files.map((file) => [file.sha256, file])).values()];
}
