import { type CSSProperties, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { FacetCount, SearchAnswer } from '../../search/index.ts';
import type { Library } from '../data/library.ts';
import { useFormats } from '../ui/dates.ts';
import { SourceName } from '../ui/SourceName.tsx';
import type { SearchState } from '../ui/searchAddress.ts';
import { toggled } from '../ui/toggled.ts';
import type { ChangeAddress } from '../ui/useAddressState.ts';
import { dateBars } from './dateBars.ts';

interface ChoicesProps {
  readonly answer: SearchAnswer;
  readonly state: SearchState;
  readonly change: ChangeAddress<SearchState>;
  readonly library: Library;
  readonly timeZone: string;
}

/** Outlets and dates to choose from, with how much was found in each. */
export function Choices(props: ChoicesProps) {
  return (
    <div className="search-choices">
      <Dates {...props} />
      <Outlets {...props} />
    </div>
  );
}

/** On a narrow screen the choices stand above what was found, folded. */
function isWide(): boolean {
  return matchMedia('(min-width: 901px)').matches;
}

/** Outlets that are chosen and have nothing here stay, so that they can be given up. */
function withChosen(found: readonly FacetCount[], chosen: readonly string[]): FacetCount[] {
  const missing = chosen.filter((id) => !found.some(({ value }) => value === id));
  return [...found, ...missing.map((value) => ({ value, articles: 0 }))];
}

function Outlets({ answer, state, change, library, timeZone }: ChoicesProps) {
  const { t } = useTranslation('search');
  const { count } = useFormats(timeZone);
  const outlets = withChosen(answer.facets.outlets, state.outlets);
  if (outlets.length === 0) return null;
  return (
    <details className="search-facet" open={isWide()}>
      <summary>{t('outlets')}</summary>
      <ul>
        {outlets.map(({ value, articles }) => (
          <li key={value}>
            <label>
              <input
                type="checkbox"
                checked={state.outlets.includes(value)}
                onChange={() => change({ outlets: toggled(state.outlets, value), more: 0 })}
              />
              <SourceName source={library.sources.get(value)} />
              <span className="search-facet-count">{count(articles)}</span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Dates({ answer, state, change, timeZone }: ChoicesProps) {
  const { t } = useTranslation('search');
  const { count } = useFormats(timeZone);
  const bars = useMemo(() => dateBars(answer.facets.months), [answer]);
  const most = Math.max(1, ...bars.map(({ articles }) => articles));
  const isChosen = state.from !== undefined || state.to !== undefined;
  if (bars.length === 0 && !isChosen) return null;
  return (
    <details className="search-facet" open={isWide()}>
      <summary>{t('dates')}</summary>
      <ul>
        {bars.map(({ name, from, to, articles }) => (
          <li key={name}>
            <button
              type="button"
              className="search-date"
              aria-pressed={state.from === from && state.to === to}
              style={{ '--share': articles / most } as CSSProperties}
              onClick={() => change({ from, to, more: 0 })}
            >
              <span>{name}</span>
              <span className="search-facet-count">{count(articles)}</span>
            </button>
          </li>
        ))}
      </ul>
      {isChosen && (
        <button
          type="button"
          className="link-button"
          onClick={() => change({ from: undefined, to: undefined, more: 0 })}
        >
          {t('anyDate', { from: state.from ?? '…', to: state.to ?? '…' })}
        </button>
      )}
    </details>
  );
}
