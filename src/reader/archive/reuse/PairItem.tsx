import { Link } from 'react-router';
import type { ArticleCard } from '../../../model/index.ts';
import type { Library } from '../../data/library.ts';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { ArticleLine } from '../../ui/ArticleLine.tsx';
import { comparisonQuery, useAddressOf } from '../../ui/address.ts';
import { useFormats } from '../../ui/dates.ts';
import type { ListedPair } from './pairsOfRow.ts';

interface PairItemProps {
  readonly pair: ListedPair;
  /** The other article's card and the article's, where they have come. */
  readonly cards: readonly [ArticleCard | undefined, ArticleCard | undefined];
  readonly library: Library;
  readonly timeZone: string;
}

/** Two articles that share text, how much of the later one, and their comparison, at the longest passage. */
export function PairItem({ pair, cards, library, timeZone }: PairItemProps) {
  const { t } = useTranslation('overview');
  const formats = useFormats(timeZone);
  const addressOf = useAddressOf();
  const [other, article] = cards;
  if (!other || !article) return <li className="pair is-coming">{t('coming')}</li>;
  const at = { article: article.id, offset: pair.from };
  return (
    <li className="pair">
      {[other, article].map((card) => (
        <Link key={card.id} className="pair-article" to={addressOf(`/a/${card.id}`)}>
          <ArticleLine card={card} library={library} timeZone={timeZone} note="" />
        </Link>
      ))}
      <p className="pair-counts">
        {t(pair.order === 'earlier' ? 'reuse.pair' : `reuse.pairOf.${pair.order}`, {
          shared: formats.count(pair.shared),
          whole: formats.count(article.length),
          share: formats.percent(pair.shared, article.length),
          verbatim: formats.count(pair.verbatim),
        })}{' '}
        <Link to={addressOf('/compare', comparisonQuery([other.id, article.id], at))}>{t('compare')}</Link>
      </p>
    </li>
  );
}
