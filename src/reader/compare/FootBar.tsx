import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { tinykeys } from 'tinykeys';
import { CopyButton } from '../ui/CopyButton.tsx';
import type { Row } from './rows.ts';
import type { RowFocus } from './useRowFocus.ts';

/** The ways between passages: a button for every key. */
export function FootBar({ rows, focus }: { rows: readonly Row[]; focus: RowFocus }) {
  const { t } = useTranslation('compare');
  usePassageKeys(focus);
  const places = rows.filter((row) => row.kind !== 'aside');
  const current = rows[focus.index];
  const place = current ? places.indexOf(current) + 1 : 0;
  return (
    <nav className="foot-bar" aria-label={t('steps')}>
      <StepButton shortcut="k" label={t('previous')} onStep={() => focus.step(-1)} />
      <StepButton shortcut="j" label={t('next')} onStep={() => focus.step(1)} />
      <StepButton shortcut="n" label={t('nextDifference')} onStep={() => focus.stepDifference(1)} />
      <output className="foot-place" aria-live="polite">
        {place > 0 ? t('placeOf', { place, count: places.length }) : t('places', { count: places.length })}
      </output>
      <CopyButton label={t('copyLink')} textToCopy={() => location.href} className="step" />
    </nav>
  );
}

function StepButton({ shortcut, label, onStep }: { shortcut: string; label: string; onStep: () => void }) {
  return (
    <button type="button" className="step" aria-keyshortcuts={shortcut} onClick={onStep}>
      <kbd>{shortcut}</kbd> {label}
    </button>
  );
}

/** Single keys never fire while the reader types, nor while an input method composes. */
function usePassageKeys(focus: RowFocus): void {
  useEffect(() => {
    const unlessTyping = (act: () => void) => (event: KeyboardEvent) => {
      if (event.isComposing || isField(event.target)) return;
      event.preventDefault();
      act();
    };
    return tinykeys(window, {
      j: unlessTyping(() => focus.step(1)),
      k: unlessTyping(() => focus.step(-1)),
      n: unlessTyping(() => focus.stepDifference(1)),
    });
  }, [focus]);
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName))
  );
}
