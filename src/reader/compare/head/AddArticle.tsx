import { Suspense, useDeferredValue, useRef, useState } from 'react';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { MOST_WITNESSES } from '../../ui/address.ts';
import { FailureBoundary } from '../../ui/Failure.tsx';
import { Loading } from '../../ui/Loading.tsx';
import type { ComparisonView } from '../comparison.ts';
import { FoundArticles } from './FoundArticles.tsx';
import { SuggestionList } from './SuggestionList.tsx';

/** Puts one more article at the right; nothing where it is there, or where there is no room. */
export function addArticle({ articles, change }: ComparisonView, id: string): void {
  const ids = articles.map(({ article }) => article.id);
  if (!ids.includes(id) && ids.length < MOST_WITNESSES) change({ articles: [...ids, id] });
}

/** One more article beside the others: from a list ranked by shared text and by time, or by what is typed. */
export function AddArticle({ view }: { view: ComparisonView }) {
  const { articles, library, timeZone, state } = view;
  const { t } = useTranslation('compare');
  const dialog = useRef<HTMLDialogElement>(null);
  // What is near the articles is fetched for the list, so it is made when it is asked for.
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const query = useDeferredValue(typed.trim());
  const ids = articles.map(({ article }) => article.id);
  const isFull = ids.length >= MOST_WITNESSES;
  const add = (id: string) => {
    dialog.current?.close();
    addArticle(view, id);
  };
  const close = () => {
    setOpen(false);
    setTyped('');
  };
  const offered = { library, chosen: articles, timeZone, onChoose: add };
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
      <dialog ref={dialog} className="add-dialog" aria-label={t('add')} onClose={close}>
        {/* There before the list is, so that it gets the focus. */}
        <div className="add-find">
          <label>
            {t('addFind')}{' '}
            <input
              type="search"
              className="field"
              value={typed}
              onChange={({ target }) => setTyped(target.value)}
            />
          </label>
          {/* Above the list: below it the way out would be out of sight. */}
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {t('cancel')}
          </button>
        </div>
        {isOpen && (
          <FailureBoundary resetKey="suggestions">
            <Suspense fallback={<Loading />}>
              {query === '' ? <SuggestionList {...offered} /> : <FoundArticles {...offered} query={query} />}
            </Suspense>
          </FailureBoundary>
        )}
      </dialog>
    </>
  );
}
