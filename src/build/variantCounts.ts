import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { withoutVariantEnding } from './variants.ts';

/** How many compressed variants a folder has, and their bytes. */
export interface VariantCounts {
  readonly files: number;
  readonly bytes: number;
}

/** Counts the variants in a folder and in those inside it. */
export async function countVariants(folder: string): Promise<VariantCounts> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const variants = entries.filter(
    (entry) => entry.isFile() && withoutVariantEnding(entry.name) !== entry.name,
  );
  const sizes = await Promise.all(
    variants.map(async ({ parentPath, name }) => (await stat(path.join(parentPath, name))).size),
  );
  return { files: sizes.length, bytes: sizes.reduce((sum, bytes) => sum + bytes, 0) };
}
