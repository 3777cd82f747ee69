import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ArticleCard } from '../../model/index.ts';
import type { Library } from '../data/library.ts';
import { suggestPairs } from '../data/suggestions.ts';
import { comparisonQuery, useAddressOf, useTimeZone } from '../ui/address.ts';
import { useFormats } from '../ui/dates.ts';
import { SourceName } from '../ui/SourceName.tsx';
import { SuggestionList } from './head/SuggestionList.tsx';
import { useCompareState } from './useCompareState.ts';

/** How many pairs are offered at once. */
const PAIRS_OFFERED = 10;

interface ComparisonChooserProps {
  readonly library: Library;
  readonly chosen: readonly ArticleCard[];
}

/** Fewer than two articles: what to compare, from the index. */
export function ComparisonChooser({ library, chosen }: ComparisonChooserProps) {
  const { t } = useTranslation('compare');
  const timeZone = useTimeZone(library.index);
  const [, change] = useCompareState();
  const [first] = chosen;
  return (
    <section className="chooser">
      <h1>{t('choose.title')}</h1>
      {first ? (
        <>
          <p>{t('choose.second')}</p>
          <p className="suggestion-title" lang={first.lang} data-untrusted="">
            {first.title}
          </p>
          <SuggestionList
            library={library}
            chosen={[first.id]}
            timeZone={timeZone}
            onChoose={(id) => change({ articles: [first.id, id] })}
          />
        </>
      ) : (
        <Pairs library={library} timeZone={timeZone} />
      )}
    </section>
  );
}

function Pairs({ library, timeZone }: { library: Library; timeZone: string }) {
  const { t } = useTranslation('compare');
  const addressOf = useAddressOf();
  const formats = useFormats(timeZone);
  const pairs = suggestPairs(library, PAIRS_OFFERED);
  return (
    <>
      <p>{t('choose.how')}</p>
      {pairs.length > 0 && <h2>{t('choose.pairs')}</h2>}
      <ul className="pairs">
        {pairs.map(({ articles, shared }) => (
          <li key={articles.join()}>
            <Link to={addressOf('/compare', comparisonQuery(articles))}>
              {articles.map((id) => (
                <PairArticle key={id} library={library} card={library.cards.get(id)} />
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

function PairArticle({ library, card }: { library: Library; card: ArticleCard | undefined }) {
  if (!card) return null;
  return (
    <span className="pair-article">
      <SourceName source={library.sources.get(card.sourceId)} />
      <span className="suggestion-title" lang={card.lang} data-untrusted="">
        {card.title}
      </span>
    </span>
  );
}
