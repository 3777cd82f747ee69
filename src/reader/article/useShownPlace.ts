import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { type Article, textOfBlocks } from '../../model/index.ts';
import { domRangesOf } from '../notes/domRangesOf.ts';
import { textRuns } from '../notes/textRuns.ts';
import { parsePlace } from './shownPlace.ts';

const NAME = 'shown-place';
const canHighlight = typeof Highlight === 'function' && 'highlights' in CSS;

/** Brings the place that the address names (`at=12-34`) into sight, and lights its words where the browser can. */
export function useShownPlace({ id, blocks }: Pick<Article, 'id' | 'blocks'>): void {
  const [parameters] = useSearchParams();
  const asked = parameters.get('at');
  useEffect(() => {
    const text = textOfBlocks(blocks);
    const place = parsePlace(asked, text.length);
    if (!place) return;
    const ranges = domRangesOf(textRuns(document), new Map([[id, text]]), id, place);
    const [first] = ranges;
    if (!first) return;
    if (canHighlight) CSS.highlights.set(NAME, new Highlight(...ranges));
    // After the page has taken its own place in the history.
    const frame = requestAnimationFrame(() => {
      scrollBy({ top: first.getBoundingClientRect().top - innerHeight / 3 });
    });
    return () => {
      cancelAnimationFrame(frame);
      if (canHighlight) CSS.highlights.delete(NAME);
    };
  }, [id, blocks, asked]);
}
