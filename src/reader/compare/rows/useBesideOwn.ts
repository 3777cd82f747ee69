import { useTranslation } from '../../i18n/useTranslation.ts';
import { rowLength } from './rowLength.ts';
import type { Row } from './rows.ts';

/** Said behind the length of a row: what more stands in it that is not this one's alone; '' where nothing does. */
export function useBesideOwn(): (row: Row) => string {
  const { t } = useTranslation('compare');
  return (row) => {
    const { beside } = rowLength(row);
    return beside === 0 ? '' : t('besideOwn', { count: beside });
  };
}
