import type { ArticleMark, Source } from '../../../model/index.ts';
import type { Periods } from '../periods.ts';

/** An outlet's articles, by period. */
export interface OutletRow {
  readonly source: Source;
  /** One per period. */
  readonly counts: readonly number[];
  /** Articles without a date. */
  readonly undated: number;
  readonly total: number;
}

/** How many articles each outlet has in each period; the busiest outlet first, then by id. */
export function outletRows(
  marks: readonly ArticleMark[],
  sources: readonly Source[],
  periods: Periods,
): OutletRow[] {
  const counts = new Map(sources.map(({ id }) => [id, new Array<number>(periods.list.length).fill(0)]));
  const undated = new Map<string, number>();
  for (const { sourceId, place } of marks) {
    const period = periods.of[place];
    const own = counts.get(sourceId);
    if (period === undefined) undated.set(sourceId, (undated.get(sourceId) ?? 0) + 1);
    else if (own) own[period] = (own[period] ?? 0) + 1;
  }
  return sources
    .map((source): OutletRow => {
      const own = counts.get(source.id) ?? [];
      const without = undated.get(source.id) ?? 0;
      return { source, counts: own, undated: without, total: without + own.reduce((a, b) => a + b, 0) };
    })
    .sort((a, b) => b.total - a.total || (a.source.id < b.source.id ? -1 : 1));
}

/** The most articles that an outlet has in one period. */
export function mostOf(rows: readonly OutletRow[]): number {
  return rows.reduce((most, { counts }) => counts.reduce((own, count) => Math.max(own, count), most), 0);
}
