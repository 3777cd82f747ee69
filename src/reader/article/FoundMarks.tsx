import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { type ArticleRecord, type TextRange, textOfBlocks } from '../../model/index.ts';
import type { Library } from '../data/library.ts';
import { useFoundHighlights } from '../found/useFoundHighlights.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { useAddressOf } from '../ui/address.ts';
import { useParameters } from '../ui/addressContext.ts';
import { SEARCH_FORM } from '../ui/searchAddress.ts';
import { foundRangesQuery } from '../workers/searchQuery.ts';
import '../found/found.css';

interface FoundMarksProps {
  readonly record: ArticleRecord;
  readonly library: Library;
}

/** Where the words of the search that led here stand in the article: marked, counted, one after another. */
export function FoundMarks({ record, library }: FoundMarksProps) {
  const parameters = useParameters();
  const { query, hasVariants } = SEARCH_FORM.parse(parameters);
  const request = { query, hasVariants };
  const { data } = useQuery({
    ...foundRangesQuery(library.index, request, record),
    enabled: query.trim() !== '',
  });
  if (!data || query.trim() === '') return null;
  return <FoundBar key={query} record={record} ranges={data.text} request={request} />;
}

interface FoundBarProps {
  readonly record: ArticleRecord;
  readonly ranges: readonly TextRange[];
  readonly request: { readonly query: string; readonly hasVariants: boolean };
}

function FoundBar({ record, ranges, request }: FoundBarProps) {
  const { t } = useTranslation('article');
  const addressOf = useAddressOf();
  const [at, setAt] = useState<number | undefined>(undefined);
  const { article } = record;
  const texts = useMemo(() => new Map([[article.id, textOfBlocks(article.blocks)]]), [article]);
  const found = useMemo(() => new Map([[article.id, ranges]]), [article, ranges]);
  const place = useMemo(() => {
    const range = at === undefined ? undefined : ranges[at];
    return range && { article: article.id, range };
  }, [article, ranges, at]);
  useFoundHighlights(texts, found, place);
  const step = (by: number) => {
    const next = at === undefined ? (by > 0 ? 0 : ranges.length - 1) : at + by;
    setAt((next + ranges.length) % ranges.length);
  };
  const search = SEARCH_FORM.query({ ...SEARCH_FORM.parse(new URLSearchParams()), ...request });
  return (
    <section className="found-bar" aria-label={t('found.label')}>
      <span role="status">
        {at === undefined
          ? t('found.count', { query: request.query, count: ranges.length })
          : t('found.place', { query: request.query, place: at + 1, count: ranges.length })}
      </span>
      {ranges.length > 0 && (
        <>
          <button type="button" className="button" onClick={() => step(-1)}>
            {t('found.previous')}
          </button>
          <button type="button" className="button" onClick={() => step(1)}>
            {t('found.next')}
          </button>
        </>
      )}
      <Link to={addressOf(SEARCH_FORM.path, search)}>{t('found.back')}</Link>
      <Link to={addressOf(`/a/${encodeURIComponent(record.article.id)}`)} replace>
        {t('found.clear')}
      </Link>
    </section>
  );
}
