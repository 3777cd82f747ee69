import type { DaySpan } from '../../timeline/index.ts';
import { lengthInDays } from '../../timeline/index.ts';
import { useFormats } from '../ui/dates.ts';
import { axisTicks } from './axisTicks.ts';

/** Dates below the lanes, at round days. */
export function DateAxis({ span, width }: { span: DaySpan; width: number }) {
  const formats = useFormats('UTC');
  const isLong = lengthInDays(span) > 366;
  return (
    <ol className="axis" aria-hidden="true">
      {axisTicks(span, width).map(({ day, at }) => (
        <li key={day} style={{ left: `${100 * at}%` }}>
          {isLong ? day.slice(0, 7) : formats.shortDay(day)}
        </li>
      ))}
    </ol>
  );
}
