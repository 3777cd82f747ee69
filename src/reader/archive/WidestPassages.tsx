import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { ArticleMention, WidestPassage } from '../../model/index.ts';
import type { Library } from '../data/library.ts';
import { reportQuery } from '../data/queries.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { useSpelling } from '../script/spelling.ts';
import { comparisonQuery, MOST_WITNESSES, useAddressOf } from '../ui/address.ts';
import { useFormats } from '../ui/dates.ts';
import { PublishedTime } from '../ui/PublishedTime.tsx';
import { ReadoutMark } from '../ui/ReadoutMark.tsx';
import { SourceName } from '../ui/SourceName.tsx';

interface WidestPassagesProps {
  readonly library: Library;
  readonly timeZone: string;
}

/** The passages that most outlets carried: what it says, who has it in the order of time, and the comparison. */
export function WidestPassages({ library, timeZone }: WidestPassagesProps) {
  const { t } = useTranslation('archive');
  const { widestPassages } = useSuspenseQuery(reportQuery(library.index)).data;
  if (widestPassages.length === 0) return <p>{t('widestNone')}</p>;
  return (
    <>
      <p className="archive-hint">{t('widestHint')}</p>
      <ol className="widest">
        {widestPassages.map((passage) => (
          <PassageItem
            key={passage.articles.map(({ id }) => id).join()}
            passage={passage}
            library={library}
            timeZone={timeZone}
          />
        ))}
      </ol>
    </>
  );
}

interface PassageItemProps extends WidestPassagesProps {
  readonly passage: WidestPassage;
  /** Id of the article in which its beginning is counted, where that is not the first. */
  readonly origin?: string | undefined;
}

/** A passage with those who have it; a comparison takes the first six of them and opens at the passage. */
export function PassageItem({ passage, origin, library, timeZone }: PassageItemProps) {
  const { t } = useTranslation('archive');
  const formats = useFormats(timeZone);
  const addressOf = useAddressOf();
  const { spell, langOf } = useSpelling();
  const compared = passage.articles.slice(0, MOST_WITNESSES).map(({ id }) => id);
  const article = origin ?? compared[0] ?? '';
  const at = compared.includes(article) ? { article, offset: passage.from } : undefined;
  return (
    <li>
      <blockquote lang={langOf(passage.lang)} data-untrusted="">
        {spell(passage.excerpt, passage.lang)}
      </blockquote>
      <p className="widest-meta">
        {t('carriedBy', {
          count: passage.articles.length,
          length: formats.count(passage.length),
        })}{' '}
        <Link to={addressOf('/compare', comparisonQuery(compared, at))}>
          {t('compareFirst', { count: compared.length })}
        </Link>
      </p>
      <ul className="widest-carriers">
        {passage.articles.map((one) => (
          <Carrier key={one.id} article={one} library={library} timeZone={timeZone} />
        ))}
      </ul>
    </li>
  );
}

function Carrier({ article, library, timeZone }: WidestPassagesProps & { article: ArticleMention }) {
  const addressOf = useAddressOf();
  return (
    <li>
      <Link to={addressOf(`/a/${article.id}`)}>
        <SourceName source={library.sources.get(article.sourceId)} />
        <ReadoutMark of={article} />
        <PublishedTime of={article} timeZone={timeZone} form="short" />
      </Link>
    </li>
  );
}
