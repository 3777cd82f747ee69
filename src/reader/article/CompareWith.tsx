import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ArticleCard } from '../../model/index.ts';
import type { Library } from '../data/library.ts';
import { suggestArticles } from '../data/suggestions.ts';
import { comparisonQuery, useAddressOf } from '../ui/address.ts';
import { useFormats } from '../ui/dates.ts';
import { PublishedTime } from '../ui/PublishedTime.tsx';
import { SourceName } from '../ui/SourceName.tsx';

const OFFERED = 5;

interface CompareWithProps {
  readonly card: ArticleCard;
  readonly library: Library;
  readonly timeZone: string;
}

/** What to set beside this article: those with shared text first, then the nearest in time. */
export function CompareWith({ card, library, timeZone }: CompareWithProps) {
  const { t } = useTranslation('article');
  const formats = useFormats(timeZone);
  const addressOf = useAddressOf();
  const suggestions = suggestArticles(library, [card.id], OFFERED);
  if (suggestions.length === 0) return null;
  return (
    <section className="compare-with">
      <h2>{t('compareWith')}</h2>
      <ul>
        {suggestions.map(({ card: other, shared }) => (
          <li key={other.id}>
            <Link to={addressOf('/compare', comparisonQuery([card.id, other.id]))}>
              <span className="compare-with-meta">
                <SourceName source={library.sources.get(other.sourceId)} />
                <PublishedTime of={other} timeZone={timeZone} form="short" />
                {shared > 0 && (
                  <span className="compare-with-shared">
                    {t('sharedCharacters', {
                      shared: formats.count(shared),
                      whole: formats.count(card.length),
                      percent: formats.percent(shared, card.length),
                    })}
                  </span>
                )}
              </span>
              <span className="compare-with-title" lang={other.lang} data-untrusted="">
                {other.title || t('untitled')}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
