import { type ArticleMark, groupBy, type Source } from '../model/index.ts';

/** An outlet with its articles, in the order they come. */
export interface OutletMarks<M> {
  readonly source: Source;
  readonly marks: readonly M[];
}

/** The outlets that have an article, the busiest first, then by id. */
export function outletsOf<M extends Pick<ArticleMark, 'sourceId'>>(
  marks: readonly M[],
  sources: readonly Source[],
): OutletMarks<M>[] {
  const bySource = groupBy(marks, (mark) => mark.sourceId);
  return sources
    .flatMap((source) => {
      const own = bySource.get(source.id);
      return own ? [{ source, marks: own }] : [];
    })
    .sort((a, b) => b.marks.length - a.marks.length || (a.source.id < b.source.id ? -1 : 1));
}
