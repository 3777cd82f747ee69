import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ArticleCard } from '../../model/index.ts';
import type { Library } from '../data/library.ts';
import { type Suggestion, suggestArticles } from '../data/suggestions.ts';
import { ArticleLine } from '../ui/ArticleLine.tsx';
import { comparisonQuery, useAddressOf } from '../ui/address.ts';
import { useFormats } from '../ui/dates.ts';

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
  const noteOf = ({ shared, isVersion }: Suggestion) => {
    if (isVersion) return t('otherVersion');
    return shared === 0
      ? ''
      : t('sharedCharacters', {
          shared: formats.count(shared),
          whole: formats.count(card.length),
          percent: formats.percent(shared, card.length),
        });
  };
  return (
    <section className="compare-with">
      <h2>{t('compareWith')}</h2>
      <ul>
        {suggestions.map((suggestion) => (
          <li key={suggestion.card.id}>
            <Link to={addressOf('/compare', comparisonQuery([card.id, suggestion.card.id]))}>
              <ArticleLine
                card={suggestion.card}
                library={library}
                timeZone={timeZone}
                note={noteOf(suggestion)}
              />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
