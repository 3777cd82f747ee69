import { useTranslation } from 'react-i18next';
import type { Library } from '../../data/library.ts';
import { suggestArticles } from '../../data/suggestions.ts';
import { ArticleLine } from '../../ui/ArticleLine.tsx';
import { useFormats } from '../../ui/dates.ts';

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
  const sharedNote = (shared: number) =>
    shared > 0 ? t('sharedCharacters', { shared: formats.count(shared) }) : '';
  return (
    <ul className="suggestions">
      {suggestArticles(library, chosen, OFFERED).map(({ card, shared, isVersion }) => (
        <li key={card.id}>
          <button type="button" onClick={() => onChoose(card.id)}>
            <ArticleLine
              card={card}
              library={library}
              timeZone={timeZone}
              note={isVersion ? t('otherVersion') : sharedNote(shared)}
            />
          </button>
        </li>
      ))}
    </ul>
  );
}
