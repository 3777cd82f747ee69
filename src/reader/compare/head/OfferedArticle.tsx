import type { Library } from '../../data/library.ts';
import type { Suggested } from '../../data/suggestions.ts';
import { ArticleLine } from '../../ui/ArticleLine.tsx';

/** How many articles are offered at once. */
export const OFFERED = 12;

interface OfferedArticleProps {
  readonly card: Suggested;
  readonly library: Library;
  readonly timeZone: string;
  /** What speaks for it; empty for nothing. */
  readonly note: string;
  readonly onChoose: (id: string) => void;
}

/** An article of a list: pressed, it is set beside the others. */
export function OfferedArticle({ onChoose, ...line }: OfferedArticleProps) {
  return (
    <li>
      <button type="button" onClick={() => onChoose(line.card.id)}>
        <ArticleLine {...line} />
      </button>
    </li>
  );
}
