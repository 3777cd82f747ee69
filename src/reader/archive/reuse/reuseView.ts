import {
  type Overview,
  type Source,
  TIME_ORDERS,
  type TimeOrder,
  unpackColumns,
  unpackNumbers,
} from '../../../model/index.ts';
import type { Library } from '../../data/library.ts';
import type { Measure } from '../archiveAddress.ts';

/** What of an outlet's articles stands in another's, in one order of time. */
export interface ReuseRow {
  /** Its place in the overview: what names the file of its pairs. */
  readonly row: number;
  readonly other: Source;
  readonly outlet: Source;
  readonly order: TimeOrder;
  readonly articles: number;
  readonly pairs: number;
  /** Characters of the outlet's articles that stand in the other's; those of them that are verbatim. */
  readonly characters: number;
  readonly verbatim: number;
}

/** A field of the matrix: what of an outlet's articles stands in another's earlier ones, and what has no direction. */
export interface ReuseField {
  readonly other: Source;
  readonly outlet: Source;
  /** Absent where nothing stands in an earlier article. */
  readonly earlier?: ReuseRow;
  /** Of the same time, and of unknown time. */
  readonly unsure: readonly ReuseRow[];
}

/** The matrix of an archive. */
export interface ReuseMatrix {
  /** Outlets that share text with another; those with most shared characters first, then by id. */
  readonly outlets: readonly Source[];
  /** By `fieldKey`. */
  readonly fields: ReadonlyMap<string, ReuseField>;
  /** Characters of each outlet's articles, by its id: furniture and captions left out. */
  readonly lengths: ReadonlyMap<string, number>;
}

const COLUMNS = ['others', 'outlets', 'orders', 'articles', 'pairs', 'characters', 'verbatim'] as const;

/** What names the field of two outlets. */
export function fieldKey(other: string, outlet: string): string {
  return `${other} ${outlet}`;
}

/** The rows of an overview; those that name an outlet that the index does not have are left out. */
export function reuseRows({ reuse }: Overview, sources: readonly Source[]): ReuseRow[] {
  return unpackColumns(COLUMNS, reuse).flatMap(({ others, outlets, orders, ...counts }, row) => {
    const [other, outlet, order] = [sources[others], sources[outlets], TIME_ORDERS[orders]];
    return other && outlet && order ? [{ row, other, outlet, order, ...counts }] : [];
  });
}

/** The matrix of an archive's outlets. */
export function reuseMatrix(
  overview: Overview,
  { index, marks }: Pick<Library, 'index' | 'marks'>,
): ReuseMatrix {
  const fields = new Map<string, ReuseField>();
  const sums = new Map<Source, number>();
  for (const row of reuseRows(overview, index.sources)) {
    const { other, outlet, characters } = row;
    const key = fieldKey(other.id, outlet.id);
    const field = fields.get(key) ?? { other, outlet, unsure: [] };
    const isSure = row.order === 'earlier';
    fields.set(key, isSure ? { ...field, earlier: row } : { ...field, unsure: [...field.unsure, row] });
    for (const source of [other, outlet]) sums.set(source, (sums.get(source) ?? 0) + characters);
  }
  const outlets = [...sums]
    .sort(([a, one], [b, two]) => two - one || (a.id < b.id ? -1 : 1))
    .map(([source]) => source);
  return { outlets, fields, lengths: lengthsByOutlet(overview, marks) };
}

function lengthsByOutlet({ lengths }: Overview, marks: Library['marks']): Map<string, number> {
  const sums = new Map<string, number>();
  unpackNumbers(lengths).forEach((length, place) => {
    const outlet = marks[place]?.sourceId ?? '';
    sums.set(outlet, (sums.get(outlet) ?? 0) + length);
  });
  return sums;
}

/** What a field shows: characters, articles, or the share of the outlet's characters, 0 to 1. */
export function measureOf(
  { earlier, outlet }: ReuseField,
  measure: Measure,
  lengths: ReuseMatrix['lengths'],
): number {
  if (!earlier) return 0;
  if (measure !== 'share') return earlier[measure];
  return earlier.characters / Math.max(1, lengths.get(outlet.id) ?? 0);
}
