import type { CSSProperties, ReactNode } from 'react';
import type { StoreFacets } from '../../../store/index.ts';
import type { Library } from '../../data/library.ts';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { useFormats } from '../../ui/dates.ts';
import { isWide } from '../../ui/isWide.ts';
import { SourceName } from '../../ui/SourceName.tsx';
import { toggled } from '../../ui/toggled.ts';
import { withDays } from '../chosenDays.ts';
import type { TimelineState } from '../timelineAddress.ts';
import type { ChangeState } from '../useTimelineState.ts';
import { storedBars } from './storedBars.ts';
import { storedFilter } from './storedFilter.ts';

interface StoredChoicesProps {
  readonly facets: StoreFacets;
  readonly library: Library;
  readonly state: TimelineState;
  readonly onChange: ChangeState;
}

/** Days and outlets to choose from, with the articles of each; each is counted as if its own choice were not made. */
export function StoredChoices(props: StoredChoicesProps) {
  return (
    <div className="stored-choices">
      <Days {...props} />
      <Outlets {...props} />
    </div>
  );
}

function Choice({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details open={isWide()}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}

function Days({ facets, library, state, onChange }: StoredChoicesProps) {
  const { t } = useTranslation('stored');
  const { count } = useFormats(library.index.timeZone);
  const bars = storedBars(facets.days, storedFilter(state));
  const most = Math.max(1, ...bars.map(({ articles }) => articles));
  const { filter } = state;
  return (
    <Choice title={t('dates')}>
      <ul>
        {bars.map(({ name, from, to, articles }) => (
          <li key={name}>
            <button
              type="button"
              className="stored-bar"
              aria-pressed={filter.from === from && filter.to === to}
              style={{ '--share': articles / most } as CSSProperties}
              onClick={() => onChange({ filter: withDays(filter, { from, to }) })}
            >
              <span>{name}</span>
              <span className="stored-count">{count(articles)}</span>
            </button>
          </li>
        ))}
      </ul>
      {facets.undated > 0 && (
        <p className="stored-note">{t('undated', { count: facets.undated, shown: count(facets.undated) })}</p>
      )}
    </Choice>
  );
}

function Outlets({ facets, library, state, onChange }: StoredChoicesProps) {
  const { t } = useTranslation('stored');
  const { count } = useFormats(library.index.timeZone);
  const { filter } = state;
  return (
    <Choice title={t('outlets')}>
      <ul>
        {(facets.counts.outlet ?? []).map(({ value, articles }) => (
          <li key={value}>
            <label>
              <input
                type="checkbox"
                checked={filter.outlets.includes(value)}
                onChange={() => onChange({ filter: { ...filter, outlets: toggled(filter.outlets, value) } })}
              />
              <SourceName source={library.sources.get(value)} />
              <span className="stored-count">{count(articles)}</span>
            </label>
          </li>
        ))}
      </ul>
    </Choice>
  );
}
