import { askedOnce } from '../i18n/askedOnce.ts';
import { useTranslation } from '../i18n/useTranslation.ts';

const formatIn = askedOnce(
  (language: string) => new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }),
);

/** How sure a rewording is needs no decimals: it was judged on some hundred pairs. */
export function useWholePercent(): (share: number) => string {
  const { i18n } = useTranslation();
  return (share) => formatIn(i18n.language).format(share);
}
