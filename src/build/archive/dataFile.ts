import type { ShardRef } from '../../model/index.ts';
import { sha256Of } from '../sha256Of.ts';

/** A file of the archive's data. */
export interface DataFile extends ShardRef {
  readonly json: string;
}

/** A file of a folder of the data, named after its content: cached pages never mix two builds. */
export function dataFile(folder: 'articles' | 'cards' | 'report' | 'sources', json: string): DataFile {
  const sha256 = sha256Of(json);
  return { path: `${folder}/${sha256.slice(0, 16)}.json`, json, sha256 };
}

/** What the index says of a file. */
export function refOf({ path, sha256 }: ShardRef): ShardRef {
  return { path, sha256 };
}
