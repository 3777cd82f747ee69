import { useTranslation } from 'react-i18next';
import type { Day } from '../../timeline/index.ts';
import { useFormats } from '../ui/dates.ts';

/** Heads the articles of a day, or those without one. */
export function DayHead({ day, timeZone }: { day: Day | null; timeZone: string }) {
  const { t } = useTranslation();
  const formats = useFormats(timeZone);
  if (day === null) return <h2 className="day-head">{t('undated')}</h2>;
  return (
    <h2 className="day-head">
      <time dateTime={day}>
        <span className="visually-hidden">{formats.wholeDay(day)}</span>
        <span className="day-numeral" aria-hidden="true">
          {Number(day.slice(8))}
        </span>
        <span className="day-month" aria-hidden="true">
          {formats.monthAndWeekday(day)}
        </span>
        <span className="day-month" aria-hidden="true">
          {day.slice(0, 4)}
        </span>
      </time>
    </h2>
  );
}
