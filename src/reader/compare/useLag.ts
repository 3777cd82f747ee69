import { useTranslation } from 'react-i18next';

/** "观察者网 +17 小时 7 分": how much later an outlet came, from milliseconds. */
export function useLag(): (outlet: string, ms: number) => string {
  const { t } = useTranslation('compare');
  return (outlet, ms) => {
    const minutes = Math.round(ms / 60_000);
    const values = {
      outlet,
      days: Math.floor(minutes / 1440),
      hours: Math.floor((minutes % 1440) / 60),
      minutes: minutes % 60,
    };
    if (minutes === 0) return t('sameTime', values);
    if (minutes < 60) return t('lagMinutes', values);
    return minutes < 1440 ? t('lagHours', values) : t('lagDays', values);
  };
}
