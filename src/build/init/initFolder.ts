import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { listSchemas } from './listSchemas.ts';
import { SAMPLES } from './samples.ts';

/** What became of the files of a new folder, by their names. */
export interface InitResult {
  readonly written: readonly string[];
  /** Files that were there before; nothing is ever written over. */
  readonly kept: readonly string[];
}

/**
 * Makes a folder ready for articles: what to put where, sample lists, and their schemas for editors.
 *
 * @throws an Error with a sentence where the folder cannot be written.
 */
export async function initFolder(folder: string): Promise<InitResult> {
  const [written, kept]: [string[], string[]] = [[], []];
  try {
    await mkdir(folder, { recursive: true });
    for (const [name, content] of [...SAMPLES, ...listSchemas()]) {
      (await isNew(path.join(folder, name), content)) ? written.push(name) : kept.push(name);
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new Error(`${folder}: It cannot be written (${code}). Name a folder that can.`);
  }
  return { written, kept };
}

/** Writes a file unless one is there; false where it is. */
async function isNew(file: string, content: string): Promise<boolean> {
  try {
    await writeFile(file, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** What was done, as lines for a person. */
export function describeInit(folder: string, { written, kept }: InitResult): string {
  return [
    ...(written.length > 0 ? [`Wrote ${written.join(', ')}.`] : []),
    ...(kept.length > 0 ? [`Left as they were: ${kept.join(', ')}.`] : []),
    `Put your articles into ${folder}, one a file, and make the site with: npx duizhao build ${folder} --out site`,
  ].join('\n');
}
