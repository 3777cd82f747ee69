import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { dataPath, decodeLibraryIndex } from '../../model/index.ts';

/** Bytes that are fetched, as they are and compressed by gzip. */
export interface Load {
  readonly raw: number;
  readonly gzip: number;
}

/** What a reader fetches of a built site's data. */
export interface SiteLoad {
  /** The index and the first chunks of cards that the first screen shows. */
  readonly firstScreen: Load;
  /** What the largest article's view needs beyond them: the largest shard, and the largest chunk in case it stands there. */
  readonly articleView: Load;
}

/** The first screen shows cards of so many chunks at most. */
const FIRST_CHUNKS = 2;

/** Weighs the data of a built site. Throws where there is none. */
export async function siteLoad(site: string): Promise<SiteLoad> {
  const data = path.join(site, 'data');
  const json = await readFile(path.join(data, 'index.json'), 'utf8');
  const index = decodeLibraryIndex(json);
  if (!index.ok) throw new Error(`${site}: its index cannot be read.`);
  const chunks = index.value.chunks.map((chunk) => path.join(data, dataPath('cards', chunk)));
  const shards = (await readdir(path.join(data, 'articles'))).map((name) =>
    path.join(data, 'articles', name),
  );
  const first = await Promise.all(chunks.slice(0, FIRST_CHUNKS).map((file) => readFile(file)));
  return {
    firstScreen: sumOf([loadOf(json), ...first.map(loadOf)]),
    articleView: sumOf([await largestOf(shards), await largestOf(chunks)]),
  };
}

function loadOf(content: string | Buffer): Load {
  return { raw: Buffer.byteLength(content), gzip: gzipSync(content).length };
}

const NOTHING: Load = { raw: 0, gzip: 0 };

function sumOf(loads: readonly Load[]): Load {
  return loads.reduce((sum, { raw, gzip }) => ({ raw: sum.raw + raw, gzip: sum.gzip + gzip }), NOTHING);
}

async function largestOf(files: readonly string[]): Promise<Load> {
  let [largest, most] = ['', -1];
  for (const file of files) {
    const { size } = await stat(file);
    if (size > most) [largest, most] = [file, size];
  }
  return largest === '' ? NOTHING : loadOf(await readFile(largest));
}
