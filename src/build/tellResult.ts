import path from 'node:path';
import type { BuildFacts } from './buildFacts.ts';
import { describeLargeFile } from './singleFile.ts';
import { printable } from './terminal.ts';
import type { BuildRequest } from './usage.ts';

/** Says what a build wrote and what to do next: to standard output where it did, else to standard error. */
export function tellResult({ folder, out, isSingleFile }: BuildRequest, { counts, bytes }: BuildFacts): void {
  if (counts.published === 0) {
    console.error(
      `${printable(folder)}: No article here could be published; nothing was written. What to put there: npx duizhao init ${printable(folder)}`,
    );
    return;
  }
  const warning = isSingleFile ? describeLargeFile(bytes.written) : undefined;
  if (warning !== undefined) console.error(warning);
  const next = isSingleFile ? 'Open it in a browser.' : `Show it with: npx duizhao serve ${printable(out)}`;
  console.log(`Wrote ${printable(path.resolve(out))}. ${next}`);
}
