import { useQueries } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { ArticleCard } from '../../model/index.ts';
import { chunkAt } from '../../store/index.ts';
import type { Library } from '../data/library.ts';
import { chunkQuery } from '../data/queries.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { ArticleLine } from '../ui/ArticleLine.tsx';
import { useAddressOf } from '../ui/address.ts';

/** So many articles are shown; the timeline has all. */
export const NEWEST_SHOWN = 12;

interface NewestArticlesProps {
  readonly library: Library;
  readonly timeZone: string;
  /** Places in the archive's order, ascending. */
  readonly places: Uint32Array;
}

/** The newest of some articles, as soon as their cards are there. */
export function NewestArticles({ library, timeZone, places }: NewestArticlesProps) {
  const { t } = useTranslation('person');
  const addressOf = useAddressOf();
  const newest = newestPlaces(library, places);
  const cards = useCardsAt(library, newest);
  return (
    <ol className="person-articles">
      {newest.map((place, at) => {
        const card = cards[at];
        if (!card) return <li key={place}>{t('coming')}</li>;
        return (
          <li key={place}>
            <Link to={addressOf(`/a/${encodeURIComponent(card.id)}`)}>
              <ArticleLine card={card} library={library} timeZone={timeZone} note="" />
            </Link>
          </li>
        );
      })}
    </ol>
  );
}

/** Undated articles stand at the archive's end and are not the newest. */
function newestPlaces({ marks }: Pick<Library, 'marks'>, places: Uint32Array): number[] {
  const dated = [...places].filter((place) => marks[place]?.publishedAt !== null);
  const undated = [...places].filter((place) => marks[place]?.publishedAt === null);
  return [...dated.reverse(), ...undated].slice(0, NEWEST_SHOWN);
}

function useCardsAt(library: Library, places: readonly number[]): readonly (ArticleCard | undefined)[] {
  const chunks = [...new Set(places.flatMap((place) => chunkAt(library, place) ?? []))];
  const loaded = useQueries({
    queries: chunks.map((chunk) => ({ ...chunkQuery(library, chunk), throwOnError: true })),
  });
  return places.map((place) => {
    const at = chunks.findIndex(({ from, to }) => place >= from && place < to);
    return loaded[at]?.data?.articles[place - (chunks[at]?.from ?? 0)];
  });
}
