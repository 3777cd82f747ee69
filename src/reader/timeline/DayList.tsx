import { memo, type Ref, useEffect, useImperativeHandle, useMemo } from 'react';
import {
  type DayRows,
  dayRows,
  rowOfDay,
  type TimelineOrder,
  type ZonedMarks,
} from '../../timeline/index.ts';
import type { Library } from '../data/library.ts';
import { keepList } from '../ui/leftList.ts';
import { DayHead } from './DayHead.tsx';
import { hasLongList, LONG_FROM, LongList } from './lazyLongList.tsx';
import { type ListHandle, pointOut, rowElement } from './listHandle.ts';
import { TimelineRow, type TimelineRowProps } from './TimelineRow.tsx';

export interface DayListProps extends Omit<TimelineRowProps, 'place'> {
  readonly library: Library;
  readonly marks: ZonedMarks;
  /** Places of the articles, in the archive's order. */
  readonly places: Int32Array;
  readonly order: TimelineOrder;
  /** Another list where this is another: it begins anew. */
  readonly listKey: string;
  /** True while the chosen days are dragged: each step is another list, and a hundred rows would hold it up. */
  readonly isDragged: boolean;
  readonly handle: Ref<ListHandle>;
}

/** The articles, day by day of the shown zone. */
export function DayList({ marks, places, order, handle, listKey, isDragged, ...rest }: DayListProps) {
  const rows = useMemo(() => dayRows(marks, places, order), [marks, places, order]);
  useEffect(() => keepList(rows.places), [rows]);
  if (places.length >= LONG_FROM || (isDragged && hasLongList()))
    return <LongList rows={rows} handle={handle} listKey={listKey} {...rest} />;
  return <ShortList rows={rows} handle={handle} {...rest} />;
}

interface ShortListProps extends Omit<TimelineRowProps, 'place'> {
  readonly rows: DayRows;
  readonly handle: Ref<ListHandle>;
}

const ShortList = memo(function ShortList({ rows, handle, ...rest }: ShortListProps) {
  useImperativeHandle(handle, () => handleOf(rows), [rows]);
  return (
    <div className="days">
      {[...rows.heads].map((head, index) => (
        <section className="day" key={rows.days[index]}>
          <DayHead day={rows.days[index] ?? 0} />
          <ol>
            {[...rows.places.subarray(head, rows.heads[index + 1])].map((place) => (
              <li key={place} data-place={place}>
                <TimelineRow place={place} {...rest} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
});

function handleOf(rows: DayRows): ListHandle {
  const show: ListHandle['show'] = (place, hasFocus) => {
    const row = rowElement(place);
    // The style sheet keeps room for what sticks at the top.
    row?.scrollIntoView({ block: 'start' });
    if (row) pointOut(place, hasFocus);
    return row !== null;
  };
  return {
    show,
    showDay: (day) => {
      const row = rowOfDay(rows, day);
      if (row >= 0) show(rows.places[row] ?? -1, false);
    },
  };
}
