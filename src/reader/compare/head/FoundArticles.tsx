import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ArticleRecord } from '../../../model/index.ts';
import type { Hit, HitArticle } from '../../../search/index.ts';
import type { Library } from '../../data/library.ts';
import type { Suggested } from '../../data/suggestions.ts';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { MOST_WITNESSES } from '../../ui/address.ts';
import { Loading } from '../../ui/Loading.tsx';
import { searchQuery } from '../../workers/searchQuery.ts';
import { OFFERED, OfferedArticle } from './OfferedArticle.tsx';

/** Those that are compared already are found, too. */
const MOST_READ = OFFERED + MOST_WITNESSES;

interface FoundArticlesProps {
  readonly library: Library;
  readonly chosen: readonly ArticleRecord[];
  readonly timeZone: string;
  /** What is looked for in headlines and texts. */
  readonly query: string;
  readonly onChoose: (id: string) => void;
}

/** Articles of the whole archive that have what was typed. */
export function FoundArticles({ library, chosen, timeZone, query, onChoose }: FoundArticlesProps) {
  const { t } = useTranslation('compare');
  const { data } = useQuery({
    ...searchQuery(library.index, {
      query,
      sort: 'rank',
      hasVariants: true,
      limit: MOST_READ,
      mostRead: MOST_READ,
    }),
    placeholderData: keepPreviousData,
    throwOnError: true,
  });
  if (!data) return <Loading />;
  const isChosen = (id: string) => chosen.some(({ article }) => article.id === id);
  const found = data.hits
    .flatMap(hitArticles)
    .map(suggested)
    .filter(({ id }) => !isChosen(id));
  if (found.length === 0) return <p role="status">{t('addNone')}</p>;
  return (
    <ul className="suggestions">
      {found.slice(0, OFFERED).map((card) => (
        <OfferedArticle
          key={card.id}
          card={card}
          library={library}
          timeZone={timeZone}
          note=""
          onChoose={onChoose}
        />
      ))}
    </ul>
  );
}

/** Those with the same passage stand under one hit, and each can be chosen. */
function hitArticles({ article, others }: Hit): HitArticle[] {
  return [article, ...others];
}

/** As articles are offered. */
function suggested({ isReadout, ...article }: HitArticle): Suggested {
  return { ...article, ...(isReadout && { isReadout }) };
}
