import { useEffect, useState } from 'react';
import type { Anchor, Note } from '../../annotation/index.ts';
import type { ArticleTexts } from './rangeOfSelection.ts';

/** A note whose place in the text that is shown has been looked for. */
export interface AnchoredNote {
  readonly note: Note;
  readonly anchor: Anchor;
}

/** The notes of the articles shown, by article and then by place, orphans last; empty until they are looked for. */
export function useAnchors(notes: readonly Note[], texts: ArticleTexts): readonly AnchoredNote[] {
  const [anchored, setAnchored] = useState<readonly AnchoredNote[]>([]);
  useEffect(() => {
    let isCurrent = true;
    void anchorAll(notes, texts).then((found) => {
      if (isCurrent) setAnchored(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [notes, texts]);
  return anchored;
}

async function anchorAll(notes: readonly Note[], texts: ArticleTexts): Promise<AnchoredNote[]> {
  if (!notes.some(({ article }) => texts.has(article))) return [];
  const { anchorNotes } = await import('./anchors.ts');
  return [...texts].flatMap(([article, text]) => {
    const own = notes.filter((note) => note.article === article);
    const anchors = anchorNotes(text, own);
    return own
      .map((note) => ({ note, anchor: anchors.get(note.id) ?? { orphan: true as const } }))
      .sort((a, b) => placeOf(a) - placeOf(b));
  });
}

function placeOf({ anchor }: AnchoredNote): number {
  return 'range' in anchor ? anchor.range[0] : Number.POSITIVE_INFINITY;
}
