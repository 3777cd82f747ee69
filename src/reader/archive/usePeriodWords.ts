import { useMemo } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { useFormats } from '../ui/dates.ts';
import type { Period, Unit } from './periods.ts';

/** How periods are named in the interface's language. */
export interface PeriodWords {
  /** 2021年1月8日; 2021年1月4日至1月10日; 2021年1月; 2021年 */
  readonly whole: (period: Period) => string;
  /** Short, for an axis: 1月8日, 2021年1月, 2021年. */
  readonly short: (period: Period) => string;
}

/** The names of days, weeks, months or years. */
export function usePeriodWords(unit: Unit): PeriodWords {
  const { i18n, t } = useTranslation('overview');
  // Days of an address are days of no zone.
  const formats = useFormats('UTC');
  return useMemo(() => {
    const calendar = (options: Intl.DateTimeFormatOptions) => {
      const format = new Intl.DateTimeFormat(i18n.language, { ...options, timeZone: 'UTC' });
      return ({ first }: Period) => format.format(Date.parse(`${first}T00:00:00Z`));
    };
    if (unit === 'year') return both(calendar({ year: 'numeric' }));
    if (unit === 'month') return both(calendar({ year: 'numeric', month: 'short' }));
    const short = ({ first }: Period) => formats.shortDay(first);
    if (unit === 'day') return { short, whole: ({ first }) => formats.dayWithYear(first) };
    return {
      short,
      whole: ({ first, last }) =>
        t('week', { from: formats.dayWithYear(first), to: formats.lastDay(first, last) }),
    };
  }, [unit, i18n, formats, t]);
}

function both(name: (period: Period) => string): PeriodWords {
  return { whole: name, short: name };
}
