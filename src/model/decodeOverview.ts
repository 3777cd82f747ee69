import { type Decoded, decode } from './decode.ts';
import type { OverviewFile } from './overview.ts';
import { overviewFile } from './schemas/overview.ts';

/** Decodes a file of the overview. */
export function decodeOverviewFile(json: string): Decoded<OverviewFile> {
  return decode(overviewFile, json);
}
