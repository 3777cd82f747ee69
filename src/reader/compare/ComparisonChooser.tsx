import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { ArticleMention } from '../../model/index.ts';
import type { FoundCard } from '../../store/index.ts';
import type { Library } from '../data/library.ts';
import { articleQuery } from '../data/queries.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { useSpelling } from '../script/spelling.ts';
import { comparisonQuery, useAddressOf, useTimeZone } from '../ui/address.ts';
import { useFormats } from '../ui/dates.ts';
import { Headline } from '../ui/Headline.tsx';
import { ReadoutMark } from '../ui/ReadoutMark.tsx';
import { SourceName } from '../ui/SourceName.tsx';
import { SuggestionList } from './head/SuggestionList.tsx';
import { useCompareState } from './useCompareState.ts';

interface ComparisonChooserProps {
  readonly library: Library;
  readonly chosen: FoundCard | undefined;
}

/** Fewer than two articles: what to compare. */
export function ComparisonChooser({ library, chosen }: ComparisonChooserProps) {
  const { t } = useTranslation('compare');
  const timeZone = useTimeZone(library.index);
  return (
    <section className="chooser">
      <h1>{t('choose.title')}</h1>
      {chosen ? (
        <SecondArticle library={library} first={chosen} timeZone={timeZone} />
      ) : (
        <Pairs library={library} timeZone={timeZone} />
      )}
    </section>
  );
}

interface SecondArticleProps {
  readonly library: Library;
  readonly first: FoundCard;
  readonly timeZone: string;
}

function SecondArticle({ library, first, timeZone }: SecondArticleProps) {
  const { t } = useTranslation('compare');
  const [, change] = useCompareState();
  const { data: record } = useSuspenseQuery(articleQuery(first, useQueryClient()));
  const { langOf } = useSpelling();
  const { card } = first;
  return (
    <>
      <p>{t('choose.second')}</p>
      <p className="suggestion-title" lang={langOf(card.lang)} data-untrusted="">
        <Headline of={card} />
      </p>
      <SuggestionList
        library={library}
        chosen={[record]}
        timeZone={timeZone}
        onChoose={(other) => change({ articles: [card.id, other] })}
      />
    </>
  );
}

function Pairs({ library, timeZone }: { library: Library; timeZone: string }) {
  const { t } = useTranslation('compare');
  const addressOf = useAddressOf();
  const formats = useFormats(timeZone);
  const pairs = library.index.closestPairs;
  return (
    <>
      <p>{t('choose.how')}</p>
      {pairs.length > 0 && <h2>{t('choose.pairs')}</h2>}
      <ul className="pairs">
        {pairs.map(({ articles, shared }) => (
          <li key={articles.map(({ id }) => id).join()}>
            <Link to={addressOf('/compare', comparisonQuery(articles.map(({ id }) => id)))}>
              {articles.map((article) => (
                <PairArticle key={article.id} library={library} article={article} />
              ))}
              <span className="suggestion-shared">
                {t('sharedCharacters', { shared: formats.count(shared) })}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <Link className="button" to={addressOf('/')}>
        {t('choose.fromTimeline')}
      </Link>
    </>
  );
}

function PairArticle({ library, article }: { library: Library; article: ArticleMention }) {
  const { langOf } = useSpelling();
  return (
    <span className="pair-article">
      <SourceName source={library.sources.get(article.sourceId)} />
      <ReadoutMark of={article} />
      <span className="suggestion-title" lang={langOf(article.lang)} data-untrusted="">
        <Headline of={article} />
      </span>
    </span>
  );
}
