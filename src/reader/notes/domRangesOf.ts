import type { TextRange } from '../../model/index.ts';
import { mapOffset } from './mapOffset.ts';
import type { ArticleTexts } from './rangeOfSelection.ts';
import type { TextRun } from './textRuns.ts';

/** Where a range of an article's text is on the screen: one stretch for each run that shows a part of it. */
export function domRangesOf(
  runs: readonly TextRun[],
  texts: ArticleTexts,
  article: string,
  range: TextRange,
): Range[] {
  const text = texts.get(article);
  if (text === undefined) return [];
  return runs.flatMap((run) => (run.article === article ? (rangeIn(run, text, range) ?? []) : []));
}

/** The part of a range that a run shows. */
function rangeIn(run: TextRun, text: string, [from, to]: TextRange): Range | undefined {
  const own = text.slice(run.from);
  const length = mapOffset(run.shown, run.shown.length, own, 'to');
  if (to <= run.from || from >= run.from + length) return undefined;
  const first = mapOffset(own, Math.max(0, from - run.from), run.shown, 'from');
  const last = mapOffset(own, Math.min(length, to - run.from), run.shown, 'to');
  const [start, end] = [pointAt(run, first, 'from'), pointAt(run, last, 'to')];
  if (!start || !end || first >= last) return undefined;
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

/** A beginning stands in the node that goes on after it, an end in the one before. */
function pointAt({ pieces }: TextRun, at: number, border: 'from' | 'to') {
  const piece = pieces.findLast((one) => (border === 'from' ? one.at <= at : one.at < at));
  return piece && { node: piece.node, offset: Math.min(at - piece.at, piece.node.length) };
}
