import { type ReactNode, useMemo, useRef } from 'react';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import type { ComparisonView } from '../comparison.ts';
import { placesAmong } from '../rows/shownRows.ts';
import type { RowUi } from '../rows/useRowUi.ts';
import { KeyHelp } from './KeyHelp.tsx';
import { columnKeys, type KeyAction, keyActions } from './keys.ts';
import { useKeys } from './useKeys.ts';

interface FootBarProps {
  readonly view: ComparisonView;
  readonly ui: RowUi;
  /** What else can be done with the passage in focus, or with the whole. */
  readonly children?: ReactNode;
}

/** The ways between passages: a button for every key. */
export function FootBar({ view, ui, children }: FootBarProps) {
  const { t } = useTranslation('compare');
  const help = useRef<HTMLDialogElement>(null);
  const row = view.rows[view.focus.index];
  const actions = useMemo(
    () =>
      keyActions(view, {
        explain: () => row && ui.explain(row.id),
        focusBarcode: () => document.querySelector<HTMLElement>('.barcode')?.focus(),
        showKeys: () => help.current?.showModal(),
      }),
    [view, ui, row],
  );
  const columns = useMemo(() => columnKeys(view), [view]);
  const all = useMemo(() => [...actions, ...columns], [actions, columns]);
  useKeys(all);
  return (
    <nav className="foot-bar" aria-label={t('steps')}>
      {actions.map((action) => (
        <StepButton key={action.key} action={action} />
      ))}
      <Place view={view} />
      {children}
      <CopyButton label={t('copyLink')} textToCopy={() => location.href} className="step" />
      <KeyHelp ref={help} actions={actions} />
    </nav>
  );
}

function StepButton({ action: { key, name, act } }: { action: KeyAction }) {
  const { t } = useTranslation('compare');
  return (
    <button type="button" className={`step is-${name}`} aria-keyshortcuts={key} onClick={act}>
      <kbd>{key}</kbd> {t(`key.${name}`)}
    </button>
  );
}

/** "2 of 14", said aloud when it changes. */
function Place({ view: { rows, focus } }: { view: ComparisonView }) {
  const { t } = useTranslation('compare');
  const { placeOf, count } = placesAmong(rows);
  const current = rows[focus.index];
  const place = current && placeOf(current);
  return (
    <output className="foot-place" aria-live="polite">
      {place === undefined ? t('places', { count }) : t('placeOf', { place, count })}
    </output>
  );
}
