import { createContext, useContext, useMemo } from 'react';
import { overlaps, type TextRange } from '../../model/index.ts';
import { mapOffset } from '../notes/mapOffset.ts';
import { SanitizedHtml } from '../ui/SanitizedHtml.tsx';
import { useReadingAids } from './aids.ts';
import { dressTree } from './dress.ts';
import { scriptOf } from './scripts.ts';
import { useSpelling } from './spelling.ts';

/** A block whose markup is shown: its language, its text, and where that begins in the article's. */
export interface ShownBlock {
  readonly lang: string | undefined;
  readonly text: string;
  readonly from: number;
}

/** The block that the markup below belongs to. */
export const ShownBlockContext = createContext<ShownBlock>({ lang: undefined, text: '', from: 0 });

/** The markup of a block in the script and with the readings that the reader asked for. */
export function DressedHtml(props: { html: string; as: 'span' | 'div' }) {
  const dress = useDress();
  return <SanitizedHtml {...props} dress={dress} />;
}

/** Undefined where the markup is shown as it is, which is nearly always. */
function useDress(): ((tree: DocumentFragment) => void) | undefined {
  const { lang, text, from } = useContext(ShownBlockContext);
  const { spell, langOf } = useSpelling();
  const { readingsOf, read } = useReadingAids();
  const own = useMemo(
    () => (scriptOf(lang) ? read.filter((range) => overlaps(range, [from, from + text.length])) : []),
    [lang, read, from, text],
  );
  const isSpelled = langOf(lang) !== lang;
  return useMemo(() => {
    if (!isSpelled && own.length === 0) return undefined;
    return (tree: DocumentFragment) =>
      dressTree(tree, {
        spell: (shown) => spell(shown, lang),
        readingsOf,
        read: own.map((range) => inTree(range, { lang, text, from }, tree.textContent ?? '')),
      });
  }, [isSpelled, own, spell, readingsOf, lang, text, from]);
}

/** A range of the article's text as it stands in a block's markup, where white space can differ. */
function inTree([first, last]: TextRange, { text, from }: ShownBlock, shown: string): TextRange {
  const clamp = (at: number) => Math.max(0, Math.min(text.length, at - from));
  return [mapOffset(text, clamp(first), shown, 'from'), mapOffset(text, clamp(last), shown, 'to')];
}
