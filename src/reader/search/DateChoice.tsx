import { type CSSProperties, useMemo } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { useFormats } from '../ui/dates.ts';
import type { ChoicesProps } from './Choices.tsx';
import { type DateBar, dateBars } from './dateBars.ts';

/** Years, months and days with what was found in each; pressing a chosen one gives it up. */
export function DateChoice({ answer: { facets }, state: { from, to }, change, timeZone }: ChoicesProps) {
  const { t } = useTranslation('search');
  const bars = useMemo(() => dateBars(facets, { from, to }), [facets, from, to]);
  const isChosen = from !== undefined || to !== undefined;
  if (bars.length === 0 && !isChosen) return null;
  return (
    <fieldset className="facet search-dates">
      <legend>{t('dates')}</legend>
      <ul>
        {bars.map((bar) => (
          <li key={bar.name}>
            <Bar
              bar={bar}
              most={Math.max(
                1,
                ...bars.filter(({ depth }) => depth === bar.depth).map(({ articles }) => articles),
              )}
              isChosen={from === bar.from && to === bar.to}
              onChoose={(days) => change({ ...days, more: 0 })}
              timeZone={timeZone}
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

interface BarProps {
  readonly bar: DateBar;
  /** The most of the bars beside it. */
  readonly most: number;
  readonly isChosen: boolean;
  readonly onChoose: (days: { from: string | undefined; to: string | undefined }) => void;
  readonly timeZone: string;
}

function Bar({ bar: { name, depth, from, to, articles }, most, isChosen, onChoose, timeZone }: BarProps) {
  const { count } = useFormats(timeZone);
  return (
    <button
      type="button"
      className="search-date"
      aria-pressed={isChosen}
      style={{ '--share': articles / most, '--depth': depth } as CSSProperties}
      onClick={() => onChoose(isChosen ? { from: undefined, to: undefined } : { from, to })}
    >
      <span>{name}</span>
      <span className="facet-count">{count(articles)}</span>
    </button>
  );
}
