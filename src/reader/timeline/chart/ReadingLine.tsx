import { type RefObject, useEffect, useRef, useState } from 'react';
import { dayOfNumber } from '../../../model/index.ts';
import { lengthOfView, type TimeView, type ZonedMarks } from '../../../timeline/index.ts';
import { useFormats } from '../../ui/dates.ts';
import { onceAFrame } from '../../ui/onceAFrame.ts';
import { placeAtTop } from '../listHandle.ts';

interface ReadingLineProps {
  readonly marks: ZonedMarks;
  readonly view: TimeView;
}

/** Where in time the article at the window's top is: a line that follows the list as it scrolls. */
export function ReadingLine({ marks, view }: ReadingLineProps) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => onceAFrame(() => putLine(line, marks, view)), [marks, view]);
  return <div ref={line} className="reading-line" hidden />;
}

function putLine({ current }: RefObject<HTMLElement | null>, { minutes }: ZonedMarks, view: TimeView): void {
  if (!current) return;
  const place = placeAtTop();
  const minute = place === undefined ? undefined : minutes[place];
  const share = minute === undefined ? -1 : (minute - view.from) / lengthOfView(view);
  current.hidden = share < 0 || share > 1;
  current.style.left = `${100 * share}%`;
}

/** The day of that article, in words; nothing while the list is not up there. */
export function ReadingDay({ marks }: Pick<ReadingLineProps, 'marks'>) {
  const formats = useFormats('UTC');
  const [day, setDay] = useState<number>();
  useEffect(() => onceAFrame(() => setDay(marks.days[placeAtTop() ?? -1])), [marks]);
  return <p className="strip-day">{day !== undefined && formats.dayWithYear(dayOfNumber(day))}</p>;
}
