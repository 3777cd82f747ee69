import { renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { serialize } from 'node:v8';

/** Puts a value into a cache's folder in place of a former one, at once. Throws where there is no room; the former then stays. */
export function writeCacheFile(folder: string, name: string, value: unknown): void {
  const draft = path.join(folder, `${name}-${process.pid}.draft`);
  try {
    writeFileSync(draft, serialize(value));
    renameSync(draft, path.join(folder, name));
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
