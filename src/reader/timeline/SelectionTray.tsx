import { lazy, memo } from 'react';
import { Link } from 'react-router';
import type { Library } from '../data/library.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { useArticleDrop, useIsArticleDragged } from '../ui/ArticleDrag.ts';
import { comparisonQuery, MOST_WITNESSES, useAddressOf } from '../ui/address.ts';
import { useChosen } from './useChosen.ts';
import type { ChangeState } from './useTimelineState.ts';
import './tray.css';

/** Nobody has chosen anything at first. */
const TrayChips = lazy(() => import('./TrayChips.tsx'));

interface SelectionTrayProps {
  readonly library: Library;
  readonly timeZone: string;
  readonly picked: readonly string[];
  readonly onChange: ChangeState;
}

/** The chosen articles in the order of the columns, and the one action: compare them. Dragged articles can be put in. */
export const SelectionTray = memo(function SelectionTray({
  library,
  timeZone,
  picked,
  onChange,
}: SelectionTrayProps) {
  const { t } = useTranslation('timeline');
  const isDragged = useIsArticleDragged();
  const chosen = useChosen(library, picked, onChange);
  const count = chosen?.ids.length ?? 0;
  const { isOver, zone } = useArticleDrop(library, (id) => {
    if (chosen && !chosen.ids.includes(id)) chosen.place(id, count);
  });
  if (!chosen || (count === 0 && !isDragged)) return null;
  return (
    <aside className={isOver ? 'tray is-over' : 'tray'} aria-label={t('tray.label')} {...zone}>
      <p className="tray-count" aria-live="polite">
        {count > 0 && t('tray.chosen', { count })}
      </p>
      {count > 0 && <TrayChips library={library} timeZone={timeZone} chosen={chosen} />}
      <output className="visually-hidden">{chosen.said}</output>
      <TrayAction articles={chosen.ids} isDragged={isDragged} />
      {count > 0 && (
        <button type="button" className="tray-clear" onClick={() => onChange({ picked: [] })}>
          {t('tray.clear')}
        </button>
      )}
    </aside>
  );
});

/** The way to the comparison, or what is wanting. */
function TrayAction({ articles, isDragged }: { articles: readonly string[]; isDragged: boolean }) {
  const { t } = useTranslation('timeline');
  const addressOf = useAddressOf();
  if (isDragged) {
    const isFull = articles.length >= MOST_WITNESSES;
    const hint = isFull ? t('pickFull', { most: MOST_WITNESSES }) : t('tray.dropHere');
    return <span className="tray-hint">{hint}</span>;
  }
  if (articles.length < 2) return <span className="tray-hint">{t('tray.oneMore')}</span>;
  return (
    <Link className="button is-main" to={addressOf('/compare', comparisonQuery(articles))}>
      {t('tray.compare')}
    </Link>
  );
}
