import { lazy, Suspense } from 'react';
import type { PlaceSet } from '../../model/index.ts';
import {
  type FilterPart,
  filterPlaces,
  findWidenings,
  type TimelineFilter,
  withoutPart,
  type ZonedMarks,
} from '../../timeline/index.ts';
import type { Library } from '../data/library.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { NOTHING_ASKED } from './facets/facetState.ts';
import type { ChangeState } from './useTimelineState.ts';

// Few archives are empty.
const EmptyArchive = lazy(() => import('./EmptyArchive.tsx'));

interface EmptyResultProps {
  readonly library: Library;
  readonly marks: ZonedMarks;
  /** What passes all that is asked besides the filter; undefined where nothing is. */
  readonly facetted: PlaceSet | undefined;
  readonly filter: TimelineFilter;
  readonly onChange: ChangeState;
}

/** Nothing to show: why, and each way to see more with what it would show. */
export function EmptyResult(props: EmptyResultProps) {
  const { t } = useTranslation('timeline');
  if (props.library.columns.count === 0)
    return (
      <Suspense>
        <EmptyArchive />
      </Suspense>
    );
  const { from, to } = props.filter;
  const isReversed = from !== undefined && to !== undefined && from > to;
  return (
    <section className="state">
      <h2>{t('empty.title')}</h2>
      {isReversed ? <Reversed {...props} from={from} to={to} /> : <Widenings {...props} />}
    </section>
  );
}

function Widenings({ library, facetted, filter, marks, onChange }: EmptyResultProps) {
  const { t } = useTranslation('timeline');
  const widenings = findWidenings(marks, filter, facetted);
  const all = library.columns.count;
  const withoutFacets = filterPlaces(marks, filter).length;
  return (
    <>
      <p>{widenings.length > 0 || withoutFacets > 0 ? t('empty.why') : t('empty.whyTogether')}</p>
      <ul className="widenings">
        {widenings.map(({ part, count }: { part: FilterPart; count: number }) => (
          <li key={part}>
            <button
              type="button"
              className="button"
              onClick={() => onChange({ filter: withoutPart(filter, part) })}
            >
              {t(`empty.without.${part}`, { count })}
            </button>
          </li>
        ))}
        {withoutFacets > 0 && facetted !== undefined && (
          <li>
            <button type="button" className="button" onClick={() => onChange({ facets: {}, placeSets: {} })}>
              {t('empty.without.facets', { count: withoutFacets })}
            </button>
          </li>
        )}
        <li>
          <button type="button" className="button" onClick={() => onChange(NOTHING_ASKED)}>
            {t('empty.all', { count: all })}
          </button>
        </li>
      </ul>
    </>
  );
}

function Reversed({ filter, from, to, onChange }: EmptyResultProps & { from: string; to: string }) {
  const { t } = useTranslation('timeline');
  return (
    <>
      <p>{t('empty.reversed', { from, to })}</p>
      <button
        type="button"
        className="button"
        onClick={() => onChange({ filter: { ...filter, from: to, to: from } })}
      >
        {t('empty.swap')}
      </button>
    </>
  );
}
