import { useEffect } from 'react';
import { type Article, type TextRange, textOfBlocks } from '../../model/index.ts';
import { domRangesOf } from '../notes/domRangesOf.ts';
import { textRuns } from '../notes/textRuns.ts';
import { useParameters } from '../ui/addressContext.ts';
import { parsePlace } from './addressedPlace.ts';

/** Name of the highlight in the style sheet. */
const NAME = 'addressed-place';

/**
 * Brings the place into sight that the address names, `at=120-180` in UTF-16 units of the article's text, and lights it;
 * `at=120` for a place without an end.
 */
export function useAddressedPlace(article: Article): void {
  const parameters = useParameters();
  const at = parameters.get('at');
  useEffect(() => {
    const place = parsePlace(at);
    if (!place) return;
    // The frame begins a new screen at its top, after this.
    const frame = requestAnimationFrame(() => show(article, place));
    return () => {
      cancelAnimationFrame(frame);
      if ('highlights' in CSS) CSS.highlights.delete(NAME);
    };
  }, [article, at]);
}

function show(article: Article, place: TextRange): void {
  const texts = new Map([[article.id, textOfBlocks(article.blocks)]]);
  const ranges = domRangesOf(textRuns(document), texts, article.id, place);
  const [first] = ranges;
  if (!first) return;
  if ('highlights' in CSS) CSS.highlights.set(NAME, new Highlight(...ranges));
  scrollBy({ top: first.getBoundingClientRect().top - innerHeight / 3 });
  // The next Tab goes on from here.
  getSelection()?.collapse(first.startContainer, first.startOffset);
}
