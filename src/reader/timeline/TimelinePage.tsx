import {
  type RefObject,
  Suspense,
  useCallback,
  useDeferredValue,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { numberOfDay, passingMarks, placesOnDays, spanOf, type ZonedMarks } from '../../timeline/index.ts';
import type { Library } from '../data/library.ts';
import { useLibrary } from '../data/useLibrary.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { LookOffer } from '../look/LookOffer.tsx';
import { formatQuery, useTimeZone } from '../ui/address.ts';
import { FailureBoundary } from '../ui/Failure.tsx';
import { usePageTitle } from '../ui/usePageTitle.ts';
import { TimelineChart, type TimelineChartProps } from './chart/TimelineChart.tsx';
import { type ChosenDays, withDays } from './chosenDays.ts';
import { DayList } from './DayList.tsx';
import { EmptyResult } from './EmptyResult.tsx';
import { FilterBar } from './FilterBar.tsx';
import { asksForFacets } from './facets/facetState.ts';
import { FacetArea, useFacetsAtFirst } from './facets/lazyFacetArea.tsx';
import { useFacettedPlaces } from './facets/useFacettedPlaces.ts';
import type { ListHandle } from './listHandle.ts';
import { SelectionTray } from './SelectionTray.tsx';
import { askedQuery, type TimelineState } from './timelineAddress.ts';
import { usePaced } from './usePaced.ts';
import { useRowDeeds } from './useRowDeeds.ts';
import { type ChangeState, useTimelineState } from './useTimelineState.ts';
import { ZoneNotice } from './ZoneNotice.tsx';
import { zonedLibrary } from './zonedLibrary.ts';
import './timeline.css';

export { prepareTimeline as prepare } from './prepareTimeline.ts';

/** The coverage over time: the chart, and below it the articles of the chosen days. */
export default function TimelinePage() {
  const { t } = useTranslation('timeline');
  const library = useLibrary();
  const marks = zonedLibrary(library, useTimeZone(library.index));
  const [state, change] = useTimelineState();
  useFacetsAtFirst(library, state);
  // While the brush is dragged the list follows it; the address takes the days when it is let go.
  const [draft, setDraft] = useState<ChosenDays>();
  const chosen = draft ?? state.filter;
  const span = useMemo(() => spanOf(marks), [marks]);
  const facetted = useFacettedPlaces(library, state);
  const passing = useMemo(() => passingMarks(marks, state.filter, facetted), [marks, state.filter, facetted]);
  const { from, to } = chosen;
  const places = useMemo(() => placesOnDays(marks, passing, daysOf(from, to)), [marks, passing, from, to]);
  // Making rows anew at each step of a drag would hold the window up that is dragged.
  const listed = usePaced(places, draft !== undefined);
  const list = useRef<ListHandle>(null);
  const facetsId = useId();
  useDayOfAddress(state, list);
  usePageTitle('');
  // The box shows its tick at once; the tray follows.
  const picked = useDeferredValue(state.picked);
  const filter = withDays(state.filter, daysOf(from, to));
  const settle = useCallback(
    (days: ChosenDays) => {
      setDraft(undefined);
      change((now) => ({ filter: withDays(now.filter, days) }), 'replace');
    },
    [change],
  );
  return (
    <>
      <h1 className="visually-hidden">{t('title')}</h1>
      <LookOffer library={library} />
      {span && (
        <Chart
          library={library}
          marks={marks}
          passing={passing}
          span={span}
          state={state}
          chosen={chosen}
          isDragged={draft !== undefined}
          list={list}
          onDraft={setDraft}
          onSettle={settle}
          onChange={change}
        />
      )}
      <FilterBar
        library={library}
        marks={marks}
        span={span}
        state={{ ...state, filter }}
        places={places}
        facetsId={facetsId}
        onChange={change}
      />
      {(state.isPanelOpen || asksForFacets(state)) && (
        <Suspense>
          <FacetArea
            id={facetsId}
            library={library}
            marks={marks}
            state={{ ...state, filter }}
            shown={places.length}
            onChange={change}
          />
        </Suspense>
      )}
      <ZoneNotice library={library} marks={marks} />
      {listed.length > 0 ? (
        <Articles
          library={library}
          marks={marks}
          places={listed}
          state={state}
          isDragged={draft !== undefined}
          list={list}
          onChange={change}
        />
      ) : (
        <EmptyResult library={library} marks={marks} facetted={facetted} filter={filter} onChange={change} />
      )}
      <FailureBoundary resetKey="tray">
        <Suspense>
          <SelectionTray library={library} timeZone={marks.timeZone} picked={picked} onChange={change} />
        </Suspense>
      </FailureBoundary>
    </>
  );
}

function daysOf(from: string | undefined, to: string | undefined): ChosenDays {
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

/** An address that names a day opens the list there, once. */
function useDayOfAddress({ at }: TimelineState, list: RefObject<ListHandle | null>): void {
  const first = useRef(at);
  useEffect(() => {
    if (first.current !== undefined) list.current?.showDay(numberOfDay(first.current));
    first.current = undefined;
  }, [list]);
}

/**
 * What a press elsewhere changes is drawn in a pass that gives way to the next press. The stretch of time that is shown
 * and the days that are chosen in the chart itself are there at once: the next key goes on from them. What was drawn ahead
 * of that pass is not taken back.
 */
function Chart({ isDragged, onSettle, ...rest }: TimelineChartProps & { readonly isDragged: boolean }) {
  const settled = useRef<ChosenDays>(undefined);
  const settle = useCallback(
    (days: ChosenDays) => {
      settled.current = days;
      onSettle(days);
    },
    [onSettle],
  );
  const props: TimelineChartProps = { ...rest, onSettle: settle };
  const later = useDeferredValue(props);
  const drawn = useRef(props);
  const isOwn = isDragged || isSameDays(settled.current, props.chosen);
  const mayWait = !isOwn && drawn.current === later && later.state.chart === props.state.chart;
  const shown = mayWait ? later : props;
  useLayoutEffect(() => {
    drawn.current = shown;
  });
  return <TimelineChart {...shown} />;
}

function isSameDays(one: ChosenDays | undefined, other: ChosenDays): boolean {
  return one !== undefined && one.from === other.from && one.to === other.to;
}

interface ArticlesProps {
  readonly library: Library;
  readonly marks: ZonedMarks;
  readonly places: Int32Array;
  readonly state: TimelineState;
  readonly isDragged: boolean;
  readonly list: RefObject<ListHandle | null>;
  readonly onChange: ChangeState;
}

function Articles({ library, marks, places, state, isDragged, list, onChange }: ArticlesProps) {
  const deeds = useRowDeeds(onChange);
  // A press shows on its control at once; another list follows in a pass that gives way to the next press.
  const asked = formatQuery(askedQuery(state));
  const shown = useDeferredValue(
    useMemo(() => ({ marks, places, order: state.order, asked }), [marks, places, state.order, asked]),
  );
  // Another list begins anew; while the brush is dragged it is the same one.
  const listKey = `${shown.asked}&order=${shown.order}`;
  return (
    <DayList
      library={library}
      marks={shown.marks}
      places={shown.places}
      order={shown.order}
      timeZone={shown.marks.timeZone}
      picked={state.picked}
      deeds={deeds}
      listKey={listKey}
      isDragged={isDragged}
      handle={list}
    />
  );
}
