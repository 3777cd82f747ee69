import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Names of files that hold an article. */
const ARTICLE = /\.(md|markdown|html?|txt)$/i;

/** Put into a paragraph; ASCII, so that it is the same in nearly every charset. */
const ADDITION = ' Changed for measuring.';

/** Changes the text of so many articles of a folder, spread over it. Returns how they are put back, byte for byte. */
export async function changeFiles(folder: string, count: number): Promise<() => Promise<void>> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => ARTICLE.test(name)).sort();
  const chosen = names.filter((_, at) => isChosen(at, names.length, count));
  const originals = new Map<string, Buffer>();
  for (const file of chosen.map((name) => path.join(folder, name))) {
    const bytes = await readFile(file);
    originals.set(file, bytes);
    await writeFile(file, withAddition(bytes));
  }
  return async () => {
    for (const [file, bytes] of originals) await writeFile(file, bytes);
  };
}

/** True for `count` of `all` places, at even distances. */
function isChosen(at: number, all: number, count: number): boolean {
  return Math.floor(((at + 1) * count) / all) > Math.floor((at * count) / all);
}

/** At the end of the last paragraph; of the file, where none is marked. */
function withAddition(bytes: Buffer): Buffer {
  const end = bytes.lastIndexOf('</p>');
  const place = end < 0 ? bytes.length : end;
  return Buffer.concat([bytes.subarray(0, place), Buffer.from(ADDITION), bytes.subarray(place)]);
}
