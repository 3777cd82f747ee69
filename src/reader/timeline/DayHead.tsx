import { dayOfNumber, NO_DAY } from '../../model/index.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { useFormats } from '../ui/dates.ts';

/** Heads the articles of a day, which is given as whole days since 1970-01-01, or those without one (`NO_DAY`). */
export function DayHead({ day }: { day: number }) {
  const { t } = useTranslation();
  if (day === NO_DAY) return <h2 className="day-head">{t('undated')}</h2>;
  return (
    <h2 className="day-head">
      <DayNumeral day={day} />
    </h2>
  );
}

/** The day as a large numeral with its month, weekday and year. */
export function DayNumeral({ day: number }: { day: number }) {
  const formats = useFormats('UTC');
  const day = dayOfNumber(number);
  return (
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
  );
}
