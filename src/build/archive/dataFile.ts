import { type DataFolder, dataPath, type ShardRef } from '../../model/index.ts';
import { sha256Of } from '../sha256Of.ts';

/** A file of the archive's data. */
export interface DataFile extends ShardRef {
  /** Below the data folder. */
  readonly path: string;
  readonly json: string;
}

/** A file of a folder of the data, named after its content. */
export function dataFile(folder: DataFolder, json: string): DataFile {
  const sha256 = sha256Of(json);
  return { path: dataPath(folder, { sha256 }), json, sha256 };
}
