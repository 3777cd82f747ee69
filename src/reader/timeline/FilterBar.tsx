import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleMark } from '../../model/index.ts';
import {
  activeParts,
  addDays,
  busiestWeek,
  type DaySpan,
  NO_FILTER,
  type TimelineFilter,
} from '../../timeline/index.ts';
import type { Library } from '../data/library.ts';
import { DateField } from '../ui/DateField.tsx';
import { useFormats } from '../ui/dates.ts';
import { OutletFilter } from './OutletFilter.tsx';
import type { TimelineState } from './timelineAddress.ts';
import type { ChangeState } from './useTimelineState.ts';

interface FilterBarProps {
  readonly library: Library;
  readonly timeZone: string;
  readonly span: DaySpan | undefined;
  readonly state: TimelineState;
  readonly shown: readonly ArticleMark[];
  readonly onChange: ChangeState;
}

/** What to show: dates, presets, outlets, shared text; and what that comes to. */
export function FilterBar(props: FilterBarProps) {
  const { t } = useTranslation('timeline');
  const { state, onChange } = props;
  const { filter } = state;
  return (
    <section className="filters" aria-label={t('filters')}>
      <DateFields filter={filter} onChange={onChange} />
      {props.span && <Presets {...props} span={props.span} />}
      <OutletFilter library={props.library} filter={filter} onChange={onChange} />
      <button
        type="button"
        className="chip"
        aria-pressed={filter.hasSharedText}
        onClick={() => onChange({ filter: { ...filter, hasSharedText: !filter.hasSharedText } })}
      >
        {t('hasSharedText')}
      </button>
      <OrderSwitch state={state} onChange={onChange} />
      <Summary {...props} />
    </section>
  );
}

function DateFields({ filter, onChange }: { filter: TimelineFilter; onChange: ChangeState }) {
  const { t } = useTranslation('timeline');
  const put = (end: 'from' | 'to') => (day: string | undefined) => {
    const { [end]: _, ...rest } = filter;
    onChange({ filter: day === undefined ? rest : { ...rest, [end]: day } }, 'replace');
  };
  return (
    <fieldset className="date-fields">
      <legend className="visually-hidden">{t('dates')}</legend>
      <DateField label={t('from')} day={filter.from} onChange={put('from')} />
      <span aria-hidden="true">{'—'}</span>
      <DateField label={t('to')} day={filter.to} onChange={put('to')} />
    </fieldset>
  );
}

/** Ranges of the archive's own time, not of today's. */
function Presets({ library, timeZone, span, state, onChange }: FilterBarProps & { span: DaySpan }) {
  const { t } = useTranslation('timeline');
  const busiest = useMemo(() => busiestWeek(library.marks, timeZone) ?? span, [library, timeZone, span]);
  const presets = [
    { name: 'all', dates: {} },
    { name: 'lastWeek', dates: { from: addDays(span.last, -6), to: span.last } },
    { name: 'busiestWeek', dates: { from: busiest.first, to: busiest.last } },
  ] as const;
  const { outlets, hasSharedText } = state.filter;
  return presets.map(({ name, dates }) => (
    <button
      key={name}
      type="button"
      className="chip"
      aria-pressed={isSameRange(state.filter, dates)}
      onClick={() => onChange({ filter: { ...dates, outlets, hasSharedText } })}
    >
      {t(`preset.${name}`)}
    </button>
  ));
}

function isSameRange(filter: TimelineFilter, dates: { from?: string; to?: string }): boolean {
  return filter.from === dates.from && filter.to === dates.to;
}

function OrderSwitch({ state, onChange }: { state: TimelineState; onChange: ChangeState }) {
  const { t } = useTranslation('timeline');
  const other = state.order === 'newest' ? 'oldest' : 'newest';
  return (
    <button
      type="button"
      className="chip"
      onClick={() => onChange({ order: other })}
      title={t(`show.${other}`)}
    >
      {t(`order.${state.order}`)}
    </button>
  );
}

function Summary({ shown, state, onChange, timeZone }: FilterBarProps) {
  const { t } = useTranslation('timeline');
  const formats = useFormats(timeZone);
  const { filter } = state;
  const outlets = useMemo(() => new Set(shown.map((mark) => mark.sourceId)).size, [shown]);
  return (
    <div className="summary">
      <output aria-live="polite">
        {t('summary', {
          articles: t('articleCount', { count: shown.length, shown: formats.count(shown.length) }),
          outlets: t('outletCount', { count: outlets }),
        })}
      </output>
      {activeParts(filter).length > 0 && (
        <button type="button" className="link-button" onClick={() => onChange({ filter: NO_FILTER })}>
          {t('clear')}
        </button>
      )}
    </div>
  );
}
