import { queryOptions } from '@tanstack/react-query';
import {
  dataPath,
  decodeOverviewFile,
  EXCERPTS_A_FILE,
  type LibraryIndex,
  type Overview,
  type OverviewFile,
  type OverviewPassages,
  type ShardRef,
} from '../../model/index.ts';
import { FetchFailure, unwrap } from '../../store/index.ts';
import { fetchRef } from './queries.ts';

type PartName = OverviewFile['part'];
type Part<P extends PartName> = Extract<OverviewFile, { part: P }>;

/** What the archive looks like as a whole. */
export function overviewQuery({ overview }: LibraryIndex) {
  return partQuery('overview', overview);
}

/** The articles that claim to be exclusive. */
export function claimsQuery({ claims }: Overview) {
  return partQuery('claims', claims);
}

/** The passages that three outlets or more have. */
export function passagesQuery({ passages }: Overview) {
  return partQuery('passages', passages);
}

/** The beginnings of some of those passages, `EXCERPTS_A_FILE` of them; `passage` counts from 0. */
export function excerptsQuery({ excerpts }: OverviewPassages, passage: number) {
  const at = Math.floor(passage / EXCERPTS_A_FILE);
  const ref = excerpts[at];
  if (!ref) throw new FetchFailure('damaged', [`no file has the beginning of passage ${passage}`]);
  return partQuery('excerpts', ref);
}

/** Where the pairs behind a row of the outlets' reuse are to be had. */
export interface PairsPlace {
  readonly ref: ShardRef;
  /** The row, among those of that file. */
  readonly row: number;
}

/** The file that has the pairs behind a row; a `FetchFailure` where none is said to have them. */
export function pairsPlaceOf({ pairs }: Overview, row: number): PairsPlace {
  let before = 0;
  for (const ref of pairs) {
    if (row < before + ref.rows) return { ref, row: row - before };
    before += ref.rows;
  }
  throw new FetchFailure('damaged', [`no file has the pairs of row ${row}`]);
}

/** Pairs of articles behind some rows of the outlets' reuse. */
export function pairsQuery(ref: ShardRef) {
  return partQuery('pairs', ref);
}

function partQuery<P extends PartName>(part: P, ref: ShardRef) {
  return queryOptions({
    queryKey: ['overview', part, ref.sha256],
    queryFn: async (): Promise<Part<P>> => {
      const file = unwrap(decodeOverviewFile(await fetchRef('overview', ref)));
      if (!isPart(file, part))
        throw new FetchFailure('damaged', [`${dataPath('overview', ref)} is ${file.part}, not ${part}`]);
      return file;
    },
  });
}

function isPart<P extends PartName>(file: OverviewFile, part: P): file is Part<P> {
  return file.part === part;
}
