import { useTranslation } from 'react-i18next';
import type { Library } from '../data/library.ts';
import { suggestArticles } from '../data/suggestions.ts';
import { useFormats } from '../ui/dates.ts';
import { PublishedTime } from '../ui/PublishedTime.tsx';
import { SourceName } from '../ui/SourceName.tsx';

/** How many articles are offered at once. */
const OFFERED = 12;

interface SuggestionListProps {
  readonly library: Library;
  readonly chosen: readonly string[];
  readonly timeZone: string;
  readonly onChoose: (id: string) => void;
}

/** Articles to set beside the chosen ones, each with what speaks for it. */
export function SuggestionList({ library, chosen, timeZone, onChoose }: SuggestionListProps) {
  const { t } = useTranslation('compare');
  const formats = useFormats(timeZone);
  return (
    <ul className="suggestions">
      {suggestArticles(library, chosen, OFFERED).map(({ card, shared }) => (
        <li key={card.id}>
          <button type="button" onClick={() => onChoose(card.id)}>
            <span className="suggestion-meta">
              <SourceName source={library.sources.get(card.sourceId)} />
              <PublishedTime of={card} timeZone={timeZone} form="short" />
              {shared > 0 && (
                <span className="suggestion-shared">
                  {t('sharedCharacters', { shared: formats.count(shared) })}
                </span>
              )}
            </span>
            <span className="suggestion-title" lang={card.lang} data-untrusted="">
              {card.title || t('untitled')}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
