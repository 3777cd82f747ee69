import { useMemo } from 'react';
import { useTranslation } from '../../i18n/useTranslation.ts';
import type { Measure } from '../archiveAddress.ts';
import { cellNumbers } from './cellNumbers.ts';

/** How a field of the matrix writes its value. */
export interface MeasureWords {
  /** 701; 5,208; 2.1万; 12 %. */
  readonly short: (value: number, measure: Measure) => string;
}

/** Numbers as short as fields need them, in the interface's language. */
export function useMeasureWords(): MeasureWords {
  const { i18n } = useTranslation();
  return useMemo(() => {
    const numbers = cellNumbers(i18n.language);
    const shares = new Intl.NumberFormat(i18n.language, { maximumSignificantDigits: 2 });
    return {
      short: (value, measure) =>
        measure === 'share' ? `${shares.format(100 * value)}%` : numbers.format(value),
    };
  }, [i18n.language]);
}
