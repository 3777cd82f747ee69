import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import {
  dataPath,
  decodeCardChunk,
  decodeLibraryIndex,
  decodeSearchedShard,
  type LibraryIndex,
} from '../../model/index.ts';
import { type ReadData, Searcher, SearchStore, searchedArchiveOf } from '../../search/index.ts';
import { settledText } from '../../text/index.ts';

/** A built site, as a search is measured on it. */
export interface SearchedSite {
  readonly data: string;
  readonly index: LibraryIndex;
  /** The articles' ids, in the archive's order. */
  readonly ids: readonly string[];
  /** Settled headline and blocks of each article, by its id. */
  readonly texts: ReadonlyMap<string, readonly string[]>;
  /** The blocks as they are, out of which queries are dealt. */
  readonly blocks: readonly string[];
  /** Bytes of all texts compressed by gzip, shard by shard, as a host sends them. */
  readonly compressed: number;
}

/** Reads a site's index and the texts of all its articles. Throws where it cannot be read. */
export async function readSearchedSite(site: string): Promise<SearchedSite> {
  const data = path.join(site, 'data');
  const index = decodeLibraryIndex(await readFile(path.join(data, 'index.json'), 'utf8'));
  if (!index.ok) throw new Error(`${site}: its index cannot be read.`);
  const texts = new Map<string, string[]>();
  const blocks: string[] = [];
  let compressed = 0;
  for (const name of await readdir(path.join(data, 'articles'))) {
    const shard = decodeSearchedShard(await readFile(path.join(data, 'articles', name), 'utf8'));
    if (!shard.ok) throw new Error(`${name}: the shard cannot be read.`);
    const own = shard.value.records.map(({ article }) => article);
    const parts = own.map(({ title, blocks: all }) => [title, ...all.map(({ text }) => text)]);
    own.forEach(({ id }, at) => {
      texts.set(id, (parts[at] ?? []).map(settledText));
    });
    blocks.push(...parts.flat());
    compressed += gzipSync(parts.flat().join('\n')).length;
  }
  return { data, index: index.value, ids: await idsOf(data, index.value), texts, blocks, compressed };
}

async function idsOf(data: string, { cards, chunks }: LibraryIndex): Promise<string[]> {
  if (cards) return cards.articles.map(({ id }) => id);
  const ids: string[] = [];
  for (const ref of chunks) {
    const chunk = decodeCardChunk(await readFile(path.join(data, dataPath('cards', ref)), 'utf8'));
    if (!chunk.ok) throw new Error(`${dataPath('cards', ref)} cannot be read.`);
    ids.push(...chunk.value.articles.map(({ id }) => id));
  }
  return ids;
}

/** What was read of a site's data. */
export interface MovedBytes {
  raw: number;
  gzip: number;
}

/** A searcher that has read nothing yet, and what it reads from then on. */
export async function coldSearcher({
  data,
  index,
}: SearchedSite): Promise<{ searcher: Searcher; moved: MovedBytes }> {
  const moved: MovedBytes = { raw: 0, gzip: 0 };
  const read: ReadData = async (folder, ref) => {
    const bytes = await readFile(path.join(data, dataPath(folder, ref)));
    moved.raw += bytes.length;
    moved.gzip += gzipSync(bytes).length;
    return bytes.toString('utf8');
  };
  // Every article is asked for again and again: here they are all kept.
  const store = await SearchStore.open(index.search, read, Number.POSITIVE_INFINITY);
  return { searcher: new Searcher(store, searchedArchiveOf(index, [])), moved };
}

/** Bytes of what the site has for searches alone. */
export async function weighSearch({ data }: SearchedSite): Promise<MovedBytes & { files: number }> {
  const folder = path.join(data, 'search');
  const names = await readdir(folder);
  const weight = { raw: 0, gzip: 0, files: names.length };
  for (const name of names) {
    const bytes = await readFile(path.join(folder, name));
    weight.raw += bytes.length;
    weight.gzip += gzipSync(bytes).length;
  }
  return weight;
}
