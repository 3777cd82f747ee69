import { useCallback } from 'react';
import type { Article } from '../../model/index.ts';
import type { Day } from '../../timeline/index.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { type CiteWorld, citedItem } from './citeItems.ts';
import { DialogFrame } from './DialogFrame.tsx';
import References from './References.tsx';

interface CiteDialogProps extends CiteWorld {
  readonly article: Article;
  readonly onClose: () => void;
}

/** An article's reference in the formats that there are. */
export default function CiteDialog({ article, library, timeZone, onClose }: CiteDialogProps) {
  const { t } = useTranslation('cite');
  const itemsOf = useCallback(
    (accessed: Day | undefined) => [citedItem({ library, timeZone }, article, accessed)],
    [library, timeZone, article],
  );
  return (
    <DialogFrame title={t('title')} onClose={onClose}>
      <References itemsOf={itemsOf} fileName={`duizhao-${article.id}`} />
      <p className="cite-hint">{t('hint')}</p>
    </DialogFrame>
  );
}
