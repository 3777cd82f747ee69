import { useTranslation } from '../i18n/useTranslation.ts';
import { lagOf } from '../ui/lag.ts';

/** "观察者网 +17 小时 7 分": how much later an outlet came, from milliseconds. */
export function useLag(): (outlet: string, ms: number) => string {
  const { t } = useTranslation('compare');
  return (outlet, ms) => {
    const { form, ...values } = lagOf(ms);
    return t(form, { outlet, ...values });
  };
}
