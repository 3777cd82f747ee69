import type { ArticleCard } from '../../model/index.ts';
import { useTranslation } from '../i18n/useTranslation.ts';

/** Beside an outlet's name, where the article is an official account of a meeting; else nothing. */
export function ReadoutMark({ of }: { of: Partial<Pick<ArticleCard, 'isReadout'>> }) {
  const { t } = useTranslation();
  return of.isReadout === true ? <span className="readout">{t('readout')}</span> : null;
}
