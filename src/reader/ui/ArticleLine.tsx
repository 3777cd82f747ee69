import type { Library } from '../data/library.ts';
import type { Suggested } from '../data/suggestions.ts';
import { useSpelling } from '../script/spelling.ts';
import { Headline } from './Headline.tsx';
import { PublishedTime } from './PublishedTime.tsx';
import { ReadoutMark } from './ReadoutMark.tsx';
import { SourceName } from './SourceName.tsx';

interface ArticleLineProps {
  readonly card: Suggested;
  readonly library: Library;
  readonly timeZone: string;
  /** What speaks for it; empty for nothing. */
  readonly note: string;
}

/** An article to choose: outlet, time, what speaks for it, headline. */
export function ArticleLine({ card, library, timeZone, note }: ArticleLineProps) {
  const { langOf } = useSpelling();
  return (
    <>
      <span className="article-line-meta">
        <SourceName source={library.sources.get(card.sourceId)} />
        <ReadoutMark of={card} />
        <PublishedTime of={card} timeZone={timeZone} form="short" />
        {note !== '' && <span className="article-line-note">{note}</span>}
      </span>
      <span className="article-line-title" lang={langOf(card.lang)} data-untrusted="">
        <Headline of={card} />
      </span>
    </>
  );
}
