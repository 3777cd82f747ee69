import { useMemo } from 'react';
import type { ArticleMark } from '../../model/index.ts';
import { type DayGroup, groupByDay } from '../../timeline/index.ts';
import type { Library } from '../data/library.ts';
import { DayHead } from './DayHead.tsx';
import { LongList } from './LongList.tsx';
import { TimelineRow, type TimelineRowProps } from './TimelineRow.tsx';
import type { TimelineState } from './timelineAddress.ts';
import { useRowDeeds } from './useRowDeeds.ts';
import type { ChangeState } from './useTimelineState.ts';

/** From so many rows on only those near the screen are made; fewer are all there, for the browser's own search too. */
const LONG_FROM = 150;

interface DayListProps {
  readonly library: Library;
  readonly marks: readonly ArticleMark[];
  readonly timeZone: string;
  readonly state: TimelineState;
  readonly onChange: ChangeState;
}

/** The articles, day by day of the shown zone. */
export function DayList({ marks, onChange, ...rest }: DayListProps) {
  const { timeZone, state } = rest;
  const deeds = useRowDeeds(state, onChange);
  const groups = useMemo(() => groupByDay(marks, timeZone, state.order), [marks, timeZone, state.order]);
  if (marks.length >= LONG_FROM) return <LongList groups={groups} deeds={deeds} {...rest} />;
  return (
    <div className="days">
      {groups.map((group) => (
        <DaySection key={group.day ?? 'undated'} group={group} deeds={deeds} {...rest} />
      ))}
    </div>
  );
}

interface DaySectionProps extends Omit<TimelineRowProps, 'mark' | 'timeForm'> {
  readonly group: DayGroup<ArticleMark>;
}

function DaySection({ group, ...rest }: DaySectionProps) {
  return (
    <section className="day">
      <DayHead day={group.day} timeZone={rest.timeZone} />
      <ol>
        {group.marks.map((mark) => (
          <li key={mark.place}>
            <TimelineRow mark={mark} timeForm="clock" {...rest} />
          </li>
        ))}
      </ol>
    </section>
  );
}
