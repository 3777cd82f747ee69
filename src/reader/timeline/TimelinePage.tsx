import { Suspense, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { filterMarks, spanOf, type TimelineFilter } from '../../timeline/index.ts';
import { useLibrary } from '../data/useLibrary.ts';
import { useTimeZone } from '../ui/address.ts';
import { FailureBoundary } from '../ui/Failure.tsx';
import { usePageTitle } from '../ui/usePageTitle.ts';
import { DayList } from './DayList.tsx';
import { EmptyResult } from './EmptyResult.tsx';
import { FilterBar } from './FilterBar.tsx';
import { asksForFacets } from './facets/facetState.ts';
import { FacetArea } from './facets/lazyFacetArea.tsx';
import { useFacettedMarks } from './facets/useFacettedMarks.ts';
import { LaneChart } from './LaneChart.tsx';
import { SelectionTray } from './SelectionTray.tsx';
import { useTimelineState } from './useTimelineState.ts';
import './timeline.css';

/** The coverage over time: lanes with a brush, and below them the articles of the chosen days. */
export function TimelinePage() {
  const { t } = useTranslation('timeline');
  const library = useLibrary();
  const timeZone = useTimeZone(library.index);
  const [state, change] = useTimelineState();
  // While the brush is dragged the list follows it; the address takes the dates when it is let go.
  const [draft, setDraft] = useState<TimelineFilter>();
  const filter = draft ?? state.filter;
  const span = useMemo(() => spanOf(library.marks, timeZone), [library, timeZone]);
  const facetted = useFacettedMarks(library, state);
  const marks = useMemo(() => filterMarks(facetted, filter, timeZone), [facetted, filter, timeZone]);
  // The chart shows what the facets let pass, over the days of the whole archive.
  const charted = useMemo(() => ({ ...library, marks: facetted }), [library, facetted]);
  const facetsId = useId();
  usePageTitle('');
  const settle = (next: TimelineFilter) => {
    setDraft(undefined);
    change({ filter: next }, 'replace');
  };
  return (
    <>
      <h1 className="visually-hidden">{t('title')}</h1>
      {span && (
        <LaneChart
          library={charted}
          span={span}
          timeZone={timeZone}
          filter={filter}
          onDraft={setDraft}
          onSettle={settle}
          onChange={(next) => change({ filter: next })}
        />
      )}
      <FilterBar
        library={library}
        timeZone={timeZone}
        span={span}
        state={{ ...state, filter }}
        shown={marks}
        facetsId={facetsId}
        onChange={change}
      />
      {(state.isPanelOpen || asksForFacets(state)) && (
        <Suspense>
          <FacetArea
            id={facetsId}
            library={library}
            timeZone={timeZone}
            state={{ ...state, filter }}
            shown={marks.length}
            onChange={change}
          />
        </Suspense>
      )}
      {marks.length > 0 ? (
        <DayList library={library} marks={marks} timeZone={timeZone} state={state} onChange={change} />
      ) : (
        <EmptyResult
          library={library}
          facetted={facetted}
          timeZone={timeZone}
          filter={filter}
          onChange={change}
        />
      )}
      <FailureBoundary resetKey="tray">
        <SelectionTray library={library} timeZone={timeZone} picked={state.picked} onChange={change} />
      </FailureBoundary>
    </>
  );
}
