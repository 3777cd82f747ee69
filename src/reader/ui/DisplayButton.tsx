import { Suspense, useState } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { FailureBoundary } from './Failure.tsx';
import { lazyPart } from './lazyPart.tsx';

const { Part: DisplayPanel } = lazyPart(() => import('../display/DisplayPanel.tsx'));

/** Of the one panel that every button opens. */
const PANEL = 'display-panel';

/** Opens the panel of colours and type, a native popover: it closes by Escape, by the button and by a click elsewhere. */
export function DisplayButton({ className }: { className: string }) {
  const { t } = useTranslation();
  return (
    <button type="button" className={className} popoverTarget={PANEL}>
      {t('display')}
    </button>
  );
}

/** The panel's place; what is in it comes when it is first opened. */
export function DisplayPopover() {
  const { t } = useTranslation();
  const [wasOpened, setOpened] = useState(false);
  return (
    <section
      id={PANEL}
      popover="auto"
      className="display-panel"
      aria-label={t('display')}
      onBeforeToggle={() => setOpened(true)}
    >
      {wasOpened && (
        <FailureBoundary resetKey={PANEL}>
          <Suspense>
            <DisplayPanel />
          </Suspense>
        </FailureBoundary>
      )}
    </section>
  );
}
