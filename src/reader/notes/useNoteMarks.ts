import { useCallback, useEffect } from 'react';
import { domRangesOf } from './domRangesOf.ts';
import { LAYERS, layersOf } from './layers.ts';
import type { ArticleTexts } from './rangeOfSelection.ts';
import { type TextRun, textRuns } from './textRuns.ts';
import type { AnchoredNote } from './useAnchors.ts';

/** Names of the highlights in the style sheet: one a layer, and the note that was jumped to. */
const LAYER_NAMES = Array.from({ length: LAYERS }, (_, layer) => `note-${layer}`);
const FOCUS_NAME = 'note-focus';

const canHighlight = typeof Highlight === 'function' && 'highlights' in CSS;

/**
 * Marks the notes in the texts below `root`, without a change to them (CSS Custom Highlight API), and again when other
 * parts of the texts come onto the page. Browsers without it show a count beside each run that has notes.
 */
export function useNoteMarks(root: Element, anchored: readonly AnchoredNote[], texts: ArticleTexts): void {
  useEffect(() => {
    // Most pages have no notes: their texts are not walked at all.
    if (anchored.length === 0) return;
    const apply = () => (canHighlight ? highlight : countInMargin)(textRuns(root), anchored, texts);
    let frame = requestAnimationFrame(apply);
    const observer = new MutationObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(apply);
    });
    observer.observe(root, { childList: true, subtree: true, characterData: true });
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
      clearMarks(root);
    };
  }, [root, anchored, texts]);
}

/** Brings a note's words into sight and lights them; false where they are not on the page. */
export function useShowNote(root: Element, texts: ArticleTexts): (note: AnchoredNote) => boolean {
  return useCallback(
    ({ note, anchor }) => {
      if (!('range' in anchor)) return false;
      const ranges = domRangesOf(textRuns(root), texts, note.article, anchor.range);
      const [first] = ranges;
      if (!first) return false;
      if (canHighlight) CSS.highlights.set(FOCUS_NAME, new Highlight(...ranges));
      scrollBy({ top: first.getBoundingClientRect().top - innerHeight / 3 });
      // The next Tab goes on from here.
      getSelection()?.collapse(first.startContainer, first.startOffset);
      return true;
    },
    [root, texts],
  );
}

/** The note at a point of the window; of several the shortest. */
export function noteAt(
  root: Element,
  anchored: readonly AnchoredNote[],
  texts: ArticleTexts,
  point: { readonly clientX: number; readonly clientY: number },
): AnchoredNote | undefined {
  const runs = textRuns(root);
  const hit = anchored.filter(
    ({ note, anchor }) =>
      'range' in anchor &&
      domRangesOf(runs, texts, note.article, anchor.range).some((range) => isAt(range, point)),
  );
  return hit.sort((a, b) => a.note.quote.exact.length - b.note.quote.exact.length)[0];
}

function isAt(range: Range, { clientX, clientY }: { clientX: number; clientY: number }): boolean {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) =>
      clientX >= left && clientX <= right && clientY >= top && clientY <= bottom,
  );
}

function highlight(runs: readonly TextRun[], anchored: readonly AnchoredNote[], texts: ArticleTexts): void {
  const layers = LAYER_NAMES.map((): Range[] => []);
  for (const article of texts.keys()) {
    const own = anchored.flatMap(({ note, anchor }) =>
      note.article === article && 'range' in anchor ? [anchor.range] : [],
    );
    layersOf(own).forEach((layer, index) => {
      layers[layer]?.push(...domRangesOf(runs, texts, article, own[index] ?? [0, 0]));
    });
  }
  LAYER_NAMES.forEach((name, layer) => {
    CSS.highlights.set(name, new Highlight(...(layers[layer] ?? [])));
  });
}

function clearMarks(root: Element): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-notes]')) delete element.dataset.notes;
  if (!canHighlight) return;
  for (const name of [...LAYER_NAMES, FOCUS_NAME]) CSS.highlights.delete(name);
}

function countInMargin(
  runs: readonly TextRun[],
  anchored: readonly AnchoredNote[],
  texts: ArticleTexts,
): void {
  for (const run of runs) {
    const own = anchored.filter(
      ({ note, anchor }) =>
        'range' in anchor && domRangesOf([run], texts, note.article, anchor.range).length > 0,
    );
    if (own.length > 0) run.element.dataset.notes = String(own.length);
    else delete run.element.dataset.notes;
  }
}
