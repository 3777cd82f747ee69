import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { missedPart } from '../ui/missedPart.ts';
import { hasUpdate, onUpdate, takeUpdate } from './serviceWorkerState.ts';
import './offline.css';

/** Tells that there is no network, that a part of the app did not come, and that a new version of it waits. */
export default function OfflineNotice() {
  const { t } = useTranslation();
  const isOnline = useSyncExternalStore(onNetwork, () => navigator.onLine);
  const isUpdate = useSyncExternalStore(onUpdate, hasUpdate);
  const isPartMissed = useSyncExternalStore(missedPart.subscribe, missedPart.now);
  const [answer, setAnswer] = useState<'take' | 'later'>();
  const [isSeen, setSeen] = useState(false);
  // The next time without a network is told again.
  if (isOnline && isSeen) setSeen(false);
  return (
    <div className="offline-notices" role="status">
      {!isOnline && !isSeen && (
        <p className="offline-notice">
          {t('offline.none')}
          <button type="button" className="link-button" onClick={() => setSeen(true)}>
            {t('offline.seen')}
          </button>
        </p>
      )}
      {isPartMissed && (
        <p className="offline-notice">
          {t('failure.app.what')}
          <button type="button" className="link-button" onClick={() => location.reload()}>
            {t('reload')}
          </button>
          <button type="button" className="link-button" onClick={() => missedPart.show(undefined)}>
            {t('offline.seen')}
          </button>
        </p>
      )}
      {/* The browser takes a second or more until the page begins anew. */}
      {answer === 'take' && <p className="offline-notice">{t('offline.taking')}</p>}
      {isUpdate && answer === undefined && (
        <p className="offline-notice">
          {t('offline.update')}
          <button
            type="button"
            className="link-button"
            onClick={() => {
              setAnswer('take');
              takeUpdate();
            }}
          >
            {t('offline.take')}
          </button>
          <button type="button" className="link-button" onClick={() => setAnswer('later')}>
            {t('offline.later')}
          </button>
        </p>
      )}
    </div>
  );
}

function onNetwork(listener: () => void): () => void {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}
