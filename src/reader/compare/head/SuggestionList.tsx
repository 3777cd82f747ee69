import type { ArticleRecord } from '../../../model/index.ts';
import type { Library } from '../../data/library.ts';
import { useSuggestions } from '../../data/useSuggestions.ts';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { useFormats } from '../../ui/dates.ts';
import { OFFERED, OfferedArticle } from './OfferedArticle.tsx';

interface SuggestionListProps {
  readonly library: Library;
  readonly chosen: readonly ArticleRecord[];
  readonly timeZone: string;
  readonly onChoose: (id: string) => void;
}

/** Articles to set beside the chosen ones, each with what speaks for it; suspends until they are there. */
export function SuggestionList({ library, chosen, timeZone, onChoose }: SuggestionListProps) {
  const { t } = useTranslation('compare');
  const formats = useFormats(timeZone);
  const suggestions = useSuggestions(library, chosen);
  const sharedNote = (shared: number) =>
    shared > 0 ? t('sharedCharacters', { shared: formats.count(shared) }) : '';
  return (
    <ul className="suggestions">
      {suggestions.slice(0, OFFERED).map(({ card, shared, isVersion }) => (
        <OfferedArticle
          key={card.id}
          card={card}
          library={library}
          timeZone={timeZone}
          note={isVersion ? t('otherVersion') : sharedNote(shared)}
          onChoose={onChoose}
        />
      ))}
    </ul>
  );
}
