import type { ArticleRecord } from '../../model/index.ts';
import { type Library, outletOf } from '../data/library.ts';
import type { MarginMark } from './sharedMarks.ts';

/** More passages than this on one block stand in the comparison only. */
const MARKS_SHOWN = 2;

/** A mark, and the outlets whose articles have its passage. */
export interface CarriedMark {
  readonly mark: MarginMark;
  /** Ids, each once, in the order of its articles. */
  readonly outlets: readonly string[];
}

/**
 * The marks that a block of an outlet's article shows: those of other outlets before those of its own alone, and of several
 * that would read the same the first.
 */
export function shownMarks(
  marks: readonly MarginMark[],
  own: string,
  outletOf: (article: string) => string,
): CarriedMark[] {
  const carried = marks.map(
    (mark): CarriedMark => ({ mark, outlets: [...new Set(mark.articles.map(outletOf))] }),
  );
  const first = new Map<string, CarriedMark>();
  for (const one of carried) {
    const reading = `${one.mark.kind} ${one.outlets.toSorted().join()}`;
    if (!first.has(reading)) first.set(reading, one);
  }
  const isOwn = ({ outlets }: CarriedMark) => outlets.every((id) => id === own);
  return [...first.values()].sort((a, b) => Number(isOwn(a)) - Number(isOwn(b))).slice(0, MARKS_SHOWN);
}

/** What the bar beside a block says: verbatim where one of the marks that it shows does, so that bar and labels agree. */
export function barKind(
  marks: readonly MarginMark[],
  own: string,
  outletOf: (article: string) => string,
): MarginMark['kind'] | undefined {
  const shown = shownMarks(marks, own, outletOf).map(({ mark }) => mark.kind);
  return shown.find((kind) => kind === 'verbatim') ?? shown[0];
}

/** The outlet of an article that shares text with one: as that one tells it, or as the archive does. */
export function carriersOf({ related }: ArticleRecord, library: Library): (article: string) => string {
  const outlets = new Map(related.map((one) => [one.id, one.sourceId]));
  return (id) => outlets.get(id) ?? outletOf(library, id) ?? '';
}
