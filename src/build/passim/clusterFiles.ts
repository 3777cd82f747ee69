import { createReadStream, type Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { createGunzip } from 'node:zlib';

/** A file of clusters. */
export interface ClusterFile {
  /** Where it lies. */
  readonly path: string;
  /** How it is named in the report: without the folders above what was named. */
  readonly name: string;
}

/** Passim puts its clusters into a folder of this name; beside it lies what it made on the way. */
const OUTPUT = 'out.json';

/**
 * The files of clusters that a path means, by name: a file, the files of a folder as Spark writes them, or Passim's whole
 * output folder. Throws a sentence where there is none.
 */
export async function clusterFiles(named: string): Promise<ClusterFile[]> {
  const found = await stat(named).catch(() => undefined);
  if (!found) throw new Error(`${named}: There is no such file or folder of clusters.`);
  const own = { path: named, name: path.basename(path.resolve(named)) };
  if (!found.isDirectory()) return [own];
  const entries = await readdir(named, { withFileTypes: true });
  const output = entries.find((entry) => entry.name === OUTPUT);
  if (output) return clusterFiles(path.join(named, OUTPUT));
  const files = entries.filter(isOfClusters).map(({ name }) => name);
  if (files.length === 0)
    throw new Error(`${named}: There is no file of clusters here; they end with .json, .jsonl or .gz.`);
  return files.sort().map((name) => ({ path: path.join(named, name), name: `${own.name}/${name}` }));
}

/** Spark's own marks begin with a point or an underscore. */
function isOfClusters(entry: Dirent): boolean {
  return entry.isFile() && /^[^._].*\.(json|jsonl)(\.gz)?$/.test(entry.name);
}

/** The lines of a file of clusters. Throws a sentence where it cannot be read to its end. */
export async function* clusterLines({ path: file, name }: ClusterFile): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for await (const bytes of bytesOf(file)) {
      const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } catch {
    throw new Error(`${name}: The file of clusters cannot be read to its end.`);
  }
  if (rest !== '') yield rest;
}

function bytesOf(file: string): AsyncIterable<Buffer> {
  const raw = createReadStream(file);
  if (!file.endsWith('.gz')) return raw;
  const unzipped = createGunzip();
  // A stream does not hand its failure on to the one that it is piped into.
  raw.on('error', (error) => unzipped.destroy(error));
  return raw.pipe(unzipped);
}
