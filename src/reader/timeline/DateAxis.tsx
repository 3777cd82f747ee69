import { utcTicks } from 'd3-time';
import { addDays, type Day, type DaySpan, daysBetween, lengthInDays } from '../../timeline/index.ts';
import { useFormats } from '../ui/dates.ts';

/** Room that a label wants, in CSS pixels. */
const LABEL_WIDTH = 96;

/** Dates below the lanes, at round days. */
export function DateAxis({ span, width }: { span: DaySpan; width: number }) {
  const formats = useFormats('UTC');
  const days = lengthInDays(span);
  const isLong = days > 366;
  return (
    <ol className="axis" aria-hidden="true">
      {ticksOf(span, Math.max(3, Math.floor(width / LABEL_WIDTH))).map((day) => (
        <li key={day} style={{ left: `${(100 * daysBetween(span.first, day)) / days}%` }}>
          {isLong ? day.slice(0, 7) : formats.shortDay(day)}
        </li>
      ))}
    </ol>
  );
}

/** Round days of a span, about `count` of them; always at least its first. */
function ticksOf(span: DaySpan, count: number): Day[] {
  const from = new Date(`${span.first}T00:00:00Z`);
  const to = new Date(`${addDays(span.last, 1)}T00:00:00Z`);
  const days = utcTicks(from, to, count).map((tick) => tick.toISOString().slice(0, 10));
  const inside = [...new Set(days)].filter((day) => day <= span.last);
  return inside.length > 0 ? inside : [span.first];
}
