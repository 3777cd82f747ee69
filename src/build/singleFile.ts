import { type FileHandle, open, readFile } from 'node:fs/promises';
import path from 'node:path';
import { embedJson } from '../model/index.ts';
import { size } from './amounts.ts';
import { replaceFile } from './draft.ts';
import type { Progress } from './progress.ts';
import { DATA_MARK, SINGLE_PAGE } from './singlePage.ts';

/** A browser reads the whole file before it shows anything; from here on a person notices. */
const LARGE_BYTES = 50e6;

/** What is to become one file. */
export interface SingleFilePlan {
  /** Folder of the built app. */
  readonly app: string;
  readonly out: string;
  /** The folder of the archive's data, and its files. */
  readonly folder: string;
  readonly data: readonly { readonly path: string }[];
}

/**
 * Writes app and data as one HTML file that opens from a disk; it is there at once, or the former one stays. Returns
 * its size in bytes.
 */
export async function writeSingleFile(plan: SingleFilePlan, progress: Progress): Promise<number> {
  const [before, after] = await readPage(plan.app);
  let bytes = 0;
  await replaceFile(path.resolve(plan.out), async (draft) => {
    const file = await open(draft, 'w');
    try {
      bytes += await append(file, before);
      for (const [at, { path: name }] of plan.data.entries()) {
        progress('write', at, plan.data.length);
        const json = await readFile(path.join(plan.folder, name), 'utf8');
        bytes += await append(file, dataElement({ path: name, json }));
      }
      bytes += await append(file, after);
    } finally {
      await file.close();
    }
  });
  return bytes;
}

/** What to say of a file that is larger than browsers like; nothing of others. */
export function describeLargeFile(bytes: number): string | undefined {
  if (bytes <= LARGE_BYTES) return undefined;
  return `The file has ${size(bytes)}, and a browser reads all of it before it shows the first screen. A site (without --single-file) loads what it shows.`;
}

/** A data file as an element that nothing runs; the reader finds it by its path. */
export function dataElement({ path: name, json }: { path: string; json: string }): string {
  const quoted = name.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<script type="application/json" data-path="${quoted}">${embedJson(json)}</script>\n`;
}

async function readPage(app: string): Promise<readonly [before: string, after: string]> {
  const file = path.join(app, SINGLE_PAGE);
  const page = await readFile(file, 'utf8').catch(() => '');
  const [before, after, ...more] = page.split(DATA_MARK);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`${file}: The app as one page is not there; run “npm run build” first.`);
  }
  return [before, after];
}

async function append(file: FileHandle, text: string): Promise<number> {
  const bytes = Buffer.from(text);
  await file.writeFile(bytes);
  return bytes.length;
}
