import { useEffect, useRef, useState } from 'react';
import { NO_DAY } from '../../model/index.ts';
import { type DayRows, headOfRow } from '../../timeline/index.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { onceAFrame } from '../ui/onceAFrame.ts';
import { DayNumeral } from './DayHead.tsx';
import { placeAtTop, stickyHeight } from './listHandle.ts';

/**
 * The day of the row at the window's top, in the place of its head: a list of which only some rows are there has no
 * element for a day that could stick by itself. The next day's head pushes it out. The heads in the list are what is read
 * aloud.
 */
export function StickyDay({ rows }: { rows: DayRows }) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const [day, setDay] = useState<number>();
  useEffect(
    () =>
      onceAFrame(() => {
        const place = placeAtTop();
        setDay(place === undefined ? undefined : rows.days[headOfRow(rows, rows.places.indexOf(place))]);
        if (box.current) box.current.style.translate = `0 ${pushOf(box.current)}px`;
      }),
    [rows],
  );
  return (
    <div className="day-stays" aria-hidden="true" hidden={day === undefined}>
      <div ref={box} className="day-head">
        {day === NO_DAY ? t('undated') : day !== undefined && <DayNumeral day={day} />}
      </div>
    </div>
  );
}

/** How far the head of the next day has pushed this one up, in CSS pixels: 0 or less. */
function pushOf(box: HTMLElement): number {
  const line = stickyHeight();
  for (const part of document.querySelectorAll('.days .day-part.is-first')) {
    const { top } = part.getBoundingClientRect();
    if (top > line) return Math.min(0, top - line - box.offsetHeight);
  }
  return 0;
}
