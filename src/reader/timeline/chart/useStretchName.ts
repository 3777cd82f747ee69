import { dayOfNumber } from '../../../model/index.ts';
import { DAY_MINUTES, dayOfMinute } from '../../../timeline/index.ts';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { useFormats } from '../../ui/dates.ts';

/** What a wall minute's clock shows: 06:30. */
export function clockOf(minute: number): string {
  const rest = minute - dayOfMinute(minute) * DAY_MINUTES;
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(rest / 60))}:${two(rest % 60)}`;
}

/** Names a stretch of wall minutes `[from, to)`: a day, hours of a day, or days. */
export function useStretchName(): (from: number, to: number) => string {
  const { t } = useTranslation('timeline');
  const formats = useFormats('UTC');
  const dayName = (minute: number) => formats.dayWithYear(dayOfNumber(dayOfMinute(minute)));
  return (from, to) => {
    const last = to - 1;
    const isWholeDays = from % DAY_MINUTES === 0 && to % DAY_MINUTES === 0;
    if (isWholeDays)
      return to - from === DAY_MINUTES
        ? dayName(from)
        : t('barSpan', { from: dayName(from), to: dayName(last) });
    // The end of a day is 24:00 of it, not 00:00 of the next.
    const end = to % DAY_MINUTES === 0 ? '24:00' : clockOf(to);
    if (dayOfMinute(from) === dayOfMinute(last)) return `${dayName(from)} ${clockOf(from)}–${end}`;
    return t('barSpan', { from: `${dayName(from)} ${clockOf(from)}`, to: `${dayName(last)} ${end}` });
  };
}
