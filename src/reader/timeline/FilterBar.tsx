import { useMemo } from 'react';
import { activeParts, addDays, busiestWeek, type DaySpan, type ZonedMarks } from '../../timeline/index.ts';
import { ExportSetButton } from '../cite/set/ExportSetButton.tsx';
import type { Library } from '../data/library.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { parseList } from '../ui/address.ts';
import { DateField } from '../ui/DateField.tsx';
import { useFormats } from '../ui/dates.ts';
import { FoldButton } from '../ui/FoldButton.tsx';
import { Folded } from '../ui/Folded.tsx';
import { toggled } from '../ui/toggled.ts';
import { type ChosenDays, changeToDays } from './chosenDays.ts';
import { asksForFacets, NOTHING_ASKED } from './facets/facetState.ts';
import { OutletFilter } from './OutletFilter.tsx';
import type { TimelineState } from './timelineAddress.ts';
import type { ChangeState } from './useTimelineState.ts';

interface FilterBarProps {
  readonly library: Library;
  readonly marks: ZonedMarks;
  readonly span: DaySpan | undefined;
  readonly state: TimelineState;
  /** Places of the articles that the list shows. */
  readonly places: Int32Array;
  /** Id of the panel of facets. */
  readonly facetsId: string;
  readonly onChange: ChangeState;
}

/** What to show: dates, presets, outlets, shared text; and what that comes to. */
export function FilterBar(props: FilterBarProps) {
  const { t } = useTranslation('timeline');
  const { state, onChange } = props;
  const { filter } = state;
  return (
    <section className="filters" aria-label={t('filters')}>
      <div className="filter-chips">
        <Folded name="filters" label={<FiltersInUse state={state} />} isOpenAtFirst={state.isPanelOpen}>
          <DateFields state={state} onChange={onChange} />
          {props.span && <Presets {...props} span={props.span} />}
          <OutletFilter library={props.library} filter={filter} onChange={onChange} />
          <button
            type="button"
            className="chip"
            aria-pressed={filter.hasSharedText}
            onClick={() =>
              onChange(({ filter: now }) => ({ filter: { ...now, hasSharedText: !now.hasSharedText } }))
            }
          >
            {t('hasSharedText')}
          </button>
          <ReadingChips state={state} onChange={onChange} />
          <FoldButton
            isOpen={state.isPanelOpen}
            controls={props.facetsId}
            onToggle={() => onChange({ isPanelOpen: !state.isPanelOpen })}
          >
            {t('facets')}
          </FoldButton>
        </Folded>
        <OrderSwitch state={state} onChange={onChange} />
      </div>
      <Summary {...props} />
    </section>
  );
}

/** Says how many filters there are at work, where they are folded. */
function FiltersInUse({ state }: Pick<FilterBarProps, 'state'>) {
  const { t } = useTranslation('timeline');
  const { filter, facets, placeSets } = state;
  const count = activeParts(filter).length + Object.keys(facets).length + Object.keys(placeSets).length;
  return (
    <>
      {t('filters')}{' '}
      {count > 0 && (
        <b>
          {count} <span className="visually-hidden">{t('inUse')}</span>
        </b>
      )}
    </>
  );
}

const READING_MARKS = ['starred', 'unread'] as const;

/** Only what has a star, only what was not read: `reading=starred,unread`. */
function ReadingChips({ state: { placeSets }, onChange }: Pick<FilterBarProps, 'state' | 'onChange'>) {
  const { t } = useTranslation('timeline');
  const { reading, ...others } = placeSets;
  const asked = parseList(reading ?? null);
  const choose = (mark: string) => {
    const next = READING_MARKS.filter((one) => toggled(asked, mark).includes(one)).join(',');
    onChange({ placeSets: next === '' ? others : { ...others, reading: next } });
  };
  return READING_MARKS.map((mark) => (
    <button
      key={mark}
      type="button"
      className="chip"
      aria-pressed={asked.includes(mark)}
      onClick={() => choose(mark)}
    >
      {t(`only.${mark}`)}
    </button>
  ));
}

/** The first and the last day that are shown. */
export function DateFields({ state, onChange }: { state: TimelineState; onChange: ChangeState }) {
  const { t } = useTranslation('timeline');
  const { filter } = state;
  const put = (end: 'from' | 'to') => (day: string | undefined) => {
    const days: ChosenDays = {
      ...(filter.from !== undefined && { from: filter.from }),
      ...(filter.to !== undefined && { to: filter.to }),
    };
    const { [end]: _, ...other } = days;
    onChange(changeToDays(state, day === undefined ? other : { ...other, [end]: day }), 'replace');
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
function Presets({ marks, span, state, onChange }: FilterBarProps & { span: DaySpan }) {
  const { t } = useTranslation('timeline');
  const busiest = useMemo(() => busiestWeek(marks) ?? span, [marks, span]);
  const presets = [
    { name: 'all', dates: {} },
    { name: 'lastWeek', dates: { from: addDays(span.last, -6), to: span.last } },
    { name: 'busiestWeek', dates: { from: busiest.first, to: busiest.last } },
  ] as const;
  return presets.map(({ name, dates }) => (
    <button
      key={name}
      type="button"
      className="chip"
      aria-pressed={isSameRange(state.filter, dates)}
      onClick={() => onChange(changeToDays(state, dates))}
    >
      {t(`preset.${name}`)}
    </button>
  ));
}

function isSameRange(filter: ChosenDays, dates: ChosenDays): boolean {
  return filter.from === dates.from && filter.to === dates.to;
}

/** The order of the list, and the way to the other one. */
export function OrderSwitch({ state, onChange }: { state: TimelineState; onChange: ChangeState }) {
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

function Summary({ library, places, marks, state, onChange }: FilterBarProps) {
  const { t } = useTranslation('timeline');
  const formats = useFormats(marks.timeZone);
  const { filter } = state;
  const outlets = useMemo(() => countOutlets(marks, places), [marks, places]);
  return (
    <div className="summary">
      <output aria-live="polite">
        {t('summary', {
          articles: t('articleCount', { count: places.length, shown: formats.count(places.length) }),
          outlets: t('outletCount', { count: outlets }),
        })}
      </output>
      {places.length > 0 && (
        <ExportSetButton
          label={t('export', { count: places.length, shown: formats.count(places.length) })}
          library={library}
          wanted={{ places }}
          timeZone={marks.timeZone}
        />
      )}
      {(activeParts(filter).length > 0 || asksForFacets(state)) && (
        <button type="button" className="link-button" onClick={() => onChange(NOTHING_ASKED)}>
          {t('clear')}
        </button>
      )}
    </div>
  );
}

function countOutlets({ columns, sources }: ZonedMarks, places: Int32Array): number {
  const seen = new Uint8Array(Math.max(1, sources.length));
  for (const place of places) seen[columns.sources[place] ?? 0] = 1;
  return seen.reduce((sum, one) => sum + one, 0);
}
