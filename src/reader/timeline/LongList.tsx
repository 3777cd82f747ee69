import {
  type CSSProperties,
  createContext,
  memo,
  type ReactNode,
  type Ref,
  use,
  useImperativeHandle,
  useRef,
} from 'react';
import { WindowVirtualizer, type WindowVirtualizerHandle } from 'virtua';
import { type DayRows, headOfRow, rowOfDay } from '../../timeline/index.ts';
import { DayHead } from './DayHead.tsx';
import { type ListHandle, pointOut, stickyHeight } from './listHandle.ts';
import { StickyDay } from './StickyDay.tsx';
import { TimelineRow, type TimelineRowProps } from './TimelineRow.tsx';
import { useListMemory } from './useListMemory.ts';
import { useTypicalHeight } from './useTypicalHeight.ts';

/** How far beyond the screen rows are made and their cards asked for, in CSS pixels: about a screen. */
const BUFFER = 800;

/** About the height of a row, in CSS pixels, where none has been measured. */
const ROW_HEIGHT = 180;

export interface LongListProps extends Omit<TimelineRowProps, 'place'> {
  readonly rows: DayRows;
  readonly listKey: string;
  readonly handle: Ref<ListHandle>;
}

/** A list of any length: only rows near the screen are made. It tells how many there are, and which each one is. */
export default function LongList({ rows, listKey, handle, ...rest }: LongListProps) {
  const list = useRef<WindowVirtualizerHandle>(null);
  const cache = useListMemory(list, rows.places.length);
  const { frame, measure } = useTypicalHeight();
  useImperativeHandle(handle, () => handleOf(rows, list), [rows]);
  return (
    <div className="days is-long" data-keeps-place="" ref={frame}>
      <StickyDay rows={rows} />
      <ListLength value={rows.places.length}>
        <WindowVirtualizer
          key={listKey}
          ref={list}
          as="ol"
          item={Item}
          data={rows.places}
          bufferSize={BUFFER}
          itemSize={ROW_HEIGHT}
          onScrollEnd={measure}
          {...(cache && { cache })}
        >
          {(place, row) => <LongRow key={place} place={place} head={headAt(rows, row)} {...rest} />}
        </WindowVirtualizer>
      </ListLength>
    </div>
  );
}

/** The day that a row is the first of; undefined for the others. */
function headAt(rows: DayRows, row: number): number | undefined {
  const head = headOfRow(rows, row);
  return rows.heads[head] === row ? rows.days[head] : undefined;
}

const LongRow = memo(function LongRow({
  head,
  ...row
}: TimelineRowProps & { readonly head: number | undefined }) {
  return (
    <div className={head === undefined ? 'day-part' : 'day-part is-first'} data-place={row.place}>
      {head !== undefined && <DayHead day={head} />}
      <TimelineRow {...row} />
    </div>
  );
});

function handleOf(rows: DayRows, list: { readonly current: WindowVirtualizerHandle | null }): ListHandle {
  const showRow = (row: number, hasFocus: boolean) => {
    if (row < 0) return false;
    list.current?.scrollToIndex(row, { align: 'start', offset: -stickyHeight() });
    pointOut(rows.places[row] ?? -1, hasFocus);
    return true;
  };
  return {
    show: (place, hasFocus) => showRow(rows.places.indexOf(place), hasFocus),
    showDay: (day) => void showRow(rowOfDay(rows, day), false),
  };
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
