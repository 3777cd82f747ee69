import path from 'node:path';
import type { BuildFacts } from './buildFacts.ts';
import { describeLargeFile } from './singleFile.ts';
import { printable } from './terminal.ts';
import type { BuildRequest } from './usage.ts';

/** What a build wrote and what to do next; `warnings` are for standard error. */
export function describeResult(
  { folder, out, isSingleFile }: BuildRequest,
  { counts, bytes }: BuildFacts,
): { readonly warnings: readonly string[]; readonly result?: string } {
  if (counts.published === 0) {
    const place = printable(folder);
    return {
      warnings: [
        `${place}: No article here could be published; nothing was written. What to put there: npx duizhao init ${place}`,
      ],
    };
  }
  const warning = isSingleFile ? describeLargeFile(bytes.written) : undefined;
  const next = isSingleFile ? 'Open it in a browser.' : `Show it with: npx duizhao serve ${printable(out)}`;
  return {
    warnings: warning === undefined ? [] : [warning],
    result: `Wrote ${printable(path.resolve(out))}. ${next}`,
  };
}
