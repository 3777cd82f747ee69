import { useTranslation } from '../i18n/useTranslation.ts';

/** How sure a rewording is needs no decimals: it was judged on some hundred pairs. */
export function useWholePercent(): (share: number) => string {
  const { i18n } = useTranslation();
  const format = new Intl.NumberFormat(i18n.language, { style: 'percent', maximumFractionDigits: 0 });
  return (share) => format.format(share);
}
