import { Suspense, useRef, useState } from 'react';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { MOST_WITNESSES } from '../../ui/address.ts';
import { FailureBoundary } from '../../ui/Failure.tsx';
import { Loading } from '../../ui/Loading.tsx';
import type { ComparisonView } from '../comparison.ts';
import { SuggestionList } from './SuggestionList.tsx';

/** Puts one more article at the right; nothing where it is there, or where there is no room. */
export function addArticle({ articles, change }: ComparisonView, id: string): void {
  const ids = articles.map(({ article }) => article.id);
  if (!ids.includes(id) && ids.length < MOST_WITNESSES) change({ articles: [...ids, id] });
}

/** One more article beside the others, from a list ranked by shared text and by time. */
export function AddArticle({ view }: { view: ComparisonView }) {
  const { articles, library, timeZone, state } = view;
  const { t } = useTranslation('compare');
  const dialog = useRef<HTMLDialogElement>(null);
  // What is near the articles is fetched for the list, so it is made when it is asked for.
  const [isOpen, setOpen] = useState(false);
  const ids = articles.map(({ article }) => article.id);
  const isFull = ids.length >= MOST_WITNESSES;
  const add = (id: string) => {
    dialog.current?.close();
    addArticle(view, id);
  };
  // The list names outlets.
  if (state.isBlind) return null;
  return (
    <>
      <button
        type="button"
        className="button add-article"
        disabled={isFull}
        onClick={() => {
          setOpen(true);
          dialog.current?.showModal();
        }}
      >
        {isFull ? t('full', { most: MOST_WITNESSES }) : t('add')}
      </button>
      <dialog ref={dialog} className="add-dialog" aria-label={t('add')} onClose={() => setOpen(false)}>
        {isOpen && (
          <FailureBoundary resetKey="suggestions">
            <Suspense fallback={<Loading />}>
              <SuggestionList library={library} chosen={articles} timeZone={timeZone} onChoose={add} />
            </Suspense>
          </FailureBoundary>
        )}
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {t('cancel')}
        </button>
      </dialog>
    </>
  );
}
