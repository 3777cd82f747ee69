import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleRecord } from '../../model/index.ts';
import type { Library } from '../data/library.ts';
import { MOST_WITNESSES } from '../ui/address.ts';
import { SuggestionList } from './SuggestionList.tsx';
import { useCompareState } from './useCompareState.ts';

interface AddArticleProps {
  readonly library: Library;
  readonly records: readonly ArticleRecord[];
  readonly timeZone: string;
}

/** One more article beside the others, from a list ranked by shared text and by time. */
export function AddArticle({ library, records, timeZone }: AddArticleProps) {
  const { t } = useTranslation('compare');
  const dialog = useRef<HTMLDialogElement>(null);
  const [{ articles }, change] = useCompareState();
  const isFull = articles.length >= MOST_WITNESSES;
  const add = (id: string) => {
    dialog.current?.close();
    change({ articles: [...articles, id] });
  };
  return (
    <>
      <button
        type="button"
        className="button add-article"
        disabled={isFull}
        onClick={() => dialog.current?.showModal()}
      >
        {isFull ? t('full', { most: MOST_WITNESSES }) : t('add')}
      </button>
      <dialog ref={dialog} className="add-dialog" aria-label={t('add')}>
        <SuggestionList
          library={library}
          chosen={records.map(({ article }) => article.id)}
          timeZone={timeZone}
          onChoose={add}
        />
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {t('cancel')}
        </button>
      </dialog>
    </>
  );
}
