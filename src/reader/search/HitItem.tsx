import { Link } from 'react-router';
import type { Hit, HitArticle, Snippet } from '../../search/index.ts';
import type { Library } from '../data/library.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { useSpelling } from '../script/spelling.ts';
import { comparisonQuery, MOST_WITNESSES, useAddressOf } from '../ui/address.ts';
import { langAttributes } from '../ui/langAttributes.ts';
import { MarkedText } from '../ui/MarkedText.tsx';
import { PublishedTime } from '../ui/PublishedTime.tsx';
import { ReadingMark } from '../ui/ReadingMark.tsx';
import { ReadoutMark } from '../ui/ReadoutMark.tsx';
import { SourceName } from '../ui/SourceName.tsx';
import { marksQuery, type SearchState } from '../ui/searchAddress.ts';

interface HitItemProps {
  readonly hit: Hit;
  readonly state: SearchState;
  readonly library: Library;
  readonly timeZone: string;
}

/** An article that was found: when, who, headline, the pieces that were looked for, and who has the same passage. */
export function HitItem({ hit, state, library, timeZone }: HitItemProps) {
  const { t } = useTranslation();
  const addressOf = useAddressOf();
  const { spell, langOf } = useSpelling();
  const { article, titleMarks, snippets } = hit;
  return (
    <li className="hit" data-listed="">
      <p className="hit-meta">
        <SourceName source={library.sources.get(article.sourceId)} />
        <ReadoutMark of={article.isReadout ? { isReadout: true } : {}} />
        <PublishedTime of={article} timeZone={timeZone} form="withYear" />
        <ReadingMark id={article.id} title={spell(article.title, article.lang)} />
      </p>
      <h2 className="hit-title" {...langAttributes(langOf(article.lang))}>
        <Link to={addressOf(`/a/${encodeURIComponent(article.id)}`, marksQuery(state))} data-untrusted="">
          {article.title === '' ? (
            t('untitled')
          ) : (
            <MarkedText text={article.title} lang={article.lang} marks={titleMarks} />
          )}
        </Link>
      </h2>
      {snippets.map((snippet) => (
        <SnippetText key={snippet.from} snippet={snippet} lang={article.lang} />
      ))}
      <SamePassage hit={hit} state={state} library={library} timeZone={timeZone} />
    </li>
  );
}

function SnippetText({ snippet, lang }: { snippet: Snippet; lang: string }) {
  const { langOf } = useSpelling();
  const { text, marks, isCutBefore, isCutAfter } = snippet;
  return (
    <p className="hit-snippet" {...langAttributes(langOf(lang))} data-untrusted="">
      {isCutBefore && '…'}
      <MarkedText text={text} lang={lang} marks={marks} />
      {isCutAfter && '…'}
    </p>
  );
}

/** The other articles with the same passage, and the way to set them side by side. */
function SamePassage({ hit: { article, others }, state, library }: HitItemProps) {
  const { t } = useTranslation('search');
  const addressOf = useAddressOf();
  const { spell } = useSpelling();
  if (others.length === 0) return null;
  const compared = [article, ...others].slice(0, MOST_WITNESSES).map(({ id }) => id);
  return (
    <div className="hit-same">
      <span>{t('samePassage', { count: others.length })}</span>
      <ul>
        {others.map((other: HitArticle) => (
          <li key={other.id}>
            <Link
              to={addressOf(`/a/${encodeURIComponent(other.id)}`, marksQuery(state))}
              title={spell(other.title, other.lang)}
            >
              <SourceName source={library.sources.get(other.sourceId)} />
            </Link>
          </li>
        ))}
      </ul>
      <Link
        className="hit-compare"
        to={addressOf('/compare', { ...comparisonQuery(compared), ...marksQuery(state) })}
      >
        {t('compare', { count: compared.length })}
      </Link>
    </div>
  );
}
