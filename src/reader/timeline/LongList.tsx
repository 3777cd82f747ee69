import { type CSSProperties, createContext, type ReactNode, type Ref, use, useMemo, useRef } from 'react';
import { WindowVirtualizer, type WindowVirtualizerHandle } from 'virtua';
import type { ArticleMark } from '../../model/index.ts';
import type { DayGroup } from '../../timeline/index.ts';
import { DayHead } from './DayHead.tsx';
import { TimelineRow, type TimelineRowProps } from './TimelineRow.tsx';
import { timelineQuery } from './timelineAddress.ts';
import { useListMemory } from './useListMemory.ts';
import { useTypicalHeight } from './useTypicalHeight.ts';

/** How far beyond the screen rows are made and their cards asked for, in CSS pixels: about a screen. */
const BUFFER = 800;

/** About the height of a row, in CSS pixels, where none has been measured. */
const ROW_HEIGHT = 180;

interface LongListProps extends Omit<TimelineRowProps, 'mark' | 'timeForm'> {
  readonly groups: readonly DayGroup<ArticleMark>[];
}

/** A row, and at the first of its day the day. */
interface LongRow {
  readonly mark: ArticleMark;
  readonly head?: DayGroup<ArticleMark>;
}

/** A list of any length: only rows near the screen are made. It tells how many there are, and which each one is. */
export function LongList({ groups, ...rest }: LongListProps) {
  const { state, timeZone } = rest;
  const rows = useMemo(() => groups.flatMap(rowsOf), [groups]);
  const list = useRef<WindowVirtualizerHandle>(null);
  const cache = useListMemory(list, rows.length);
  const { frame, measure } = useTypicalHeight();
  // Another list begins anew; while the brush is dragged it is the same one.
  const key = JSON.stringify(timelineQuery({ ...state, isPanelOpen: false, picked: [] }));
  return (
    <div className="days is-long" ref={frame}>
      <ListLength value={rows.length}>
        <WindowVirtualizer
          key={key}
          ref={list}
          as="ol"
          item={Item}
          data={rows}
          bufferSize={BUFFER}
          itemSize={ROW_HEIGHT}
          onScrollEnd={measure}
          {...(cache && { cache })}
        >
          {({ mark, head }) => (
            <div key={mark.place} className={head ? 'day-part is-first' : 'day-part'}>
              {head && <DayHead day={head.day} timeZone={timeZone} />}
              {/* The head of a long day is soon out of sight. */}
              <TimelineRow mark={mark} timeForm={head ? 'clock' : 'withYear'} {...rest} />
            </div>
          )}
        </WindowVirtualizer>
      </ListLength>
    </div>
  );
}

function rowsOf(group: DayGroup<ArticleMark>): LongRow[] {
  return group.marks.map((mark, index) => (index === 0 ? { mark, head: group } : { mark }));
}

const ListLength = createContext(0);

interface ItemProps {
  readonly ref?: Ref<HTMLLIElement>;
  readonly style: CSSProperties;
  readonly index: number;
  readonly children: ReactNode;
}

function Item({ ref, style, index, children }: ItemProps) {
  return (
    <li ref={ref} style={style} aria-setsize={use(ListLength)} aria-posinset={index + 1}>
      {children}
    </li>
  );
}
