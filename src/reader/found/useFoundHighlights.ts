import { useEffect } from 'react';
import type { TextRange } from '../../model/index.ts';
import { domRangesOf } from '../notes/domRangesOf.ts';
import type { ArticleTexts } from '../notes/rangeOfSelection.ts';
import { textRuns } from '../notes/textRuns.ts';

/** Names of the highlights in the style sheet: all that was found, and the place that was gone to. */
const FOUND = 'found';
const FOCUS = 'found-focus';

const canHighlight = typeof Highlight === 'function' && 'highlights' in CSS;

/** Ranges of articles' texts, by the articles' ids. */
export type FoundRanges = ReadonlyMap<string, readonly TextRange[]>;

/** A place that was gone to. */
export interface FoundPlace {
  readonly article: string;
  readonly range: TextRange;
}

/**
 * Marks what was found in the texts on the page, without a change to them (CSS Custom Highlight API), and again when other
 * parts of them come; brings one place into sight. All three must be the same objects while they are the same.
 */
export function useFoundHighlights(
  texts: ArticleTexts,
  found: FoundRanges,
  place: FoundPlace | undefined,
): void {
  useEffect(() => {
    if (!canHighlight || found.size === 0) return;
    const root = document.getElementById('main') ?? document.body;
    const mark = () => {
      const runs = textRuns(root);
      const all = [...found].flatMap(([article, ranges]) =>
        ranges.flatMap((range) => domRangesOf(runs, texts, article, range)),
      );
      CSS.highlights.set(FOUND, new Highlight(...all));
    };
    let frame = requestAnimationFrame(mark);
    const observer = new MutationObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(mark);
    });
    observer.observe(root, { childList: true, subtree: true, characterData: true });
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
      CSS.highlights.delete(FOUND);
    };
  }, [texts, found]);
  useEffect(() => {
    if (!canHighlight || !place) return;
    const root = document.getElementById('main') ?? document.body;
    const ranges = domRangesOf(textRuns(root), texts, place.article, place.range);
    CSS.highlights.set(FOCUS, new Highlight(...ranges));
    const [first] = ranges;
    if (first) scrollBy({ top: first.getBoundingClientRect().top - innerHeight / 3 });
    return () => void CSS.highlights.delete(FOCUS);
  }, [texts, place]);
}
