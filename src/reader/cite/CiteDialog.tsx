import { useCallback, useEffect, useRef } from 'react';
import type { Article } from '../../model/index.ts';
import type { Day } from '../../timeline/index.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { type CiteWorld, citedItem } from './citeItems.ts';
import References from './References.tsx';

interface CiteDialogProps extends CiteWorld {
  readonly article: Article;
  readonly onClose: () => void;
}

/** An article's reference in the formats that there are. */
export default function CiteDialog({ article, library, timeZone, onClose }: CiteDialogProps) {
  const { t } = useTranslation('cite');
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const itemsOf = useCallback(
    (accessed: Day | undefined) => [citedItem({ library, timeZone }, article, accessed)],
    [library, timeZone, article],
  );
  return (
    <dialog ref={dialog} className="cite-dialog" aria-labelledby="cite-title" onClose={onClose}>
      <h2 id="cite-title">{t('title')}</h2>
      <References itemsOf={itemsOf} fileName={`duizhao-${article.id}`} />
      <p className="cite-hint">{t('hint')}</p>
      <div className="cite-end">
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {t('close')}
        </button>
      </div>
    </dialog>
  );
}
