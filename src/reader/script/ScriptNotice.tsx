import { IS_IN_STORE } from '../data/storeAddress.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { screenAt } from '../screens.ts';
import { useAddress } from '../ui/addressContext.ts';
import { SCRIPT_KEY, useOfferedScripts, useScriptChoice } from './scriptChoice.ts';
import './scriptNotice.css';

/**
 * At the foot of every screen that shows texts of articles in the other script: what of it is no original, and the way
 * back. Nothing above it moves. An article's own text and a comparison say so themselves, and it then is not seen.
 */
export default function ScriptNotice() {
  const { t } = useTranslation('script');
  const { pathname } = useAddress();
  const { script, state, choose } = useScriptChoice();
  const offered = useOfferedScripts();
  if (!script || !offered.includes(script)) return null;
  const what = t(`what.${screenAt(pathname, IS_IN_STORE) ?? 'other'}`);
  return (
    <aside className="script-foot" aria-label={t('label')}>
      <p role="status">
        {state === 'ready' ? t(`shown.${script}`, { what }) : t(`tables.${state}`)}{' '}
        {state === 'ready' && <span className="script-foot-more">{t('keeps')}</span>}
      </p>
      <button
        type="button"
        className="link-button"
        title={t('hint.original', { key: SCRIPT_KEY })}
        onClick={() => choose(undefined)}
      >
        {t('showOriginal')} <kbd>{SCRIPT_KEY}</kbd>
      </button>
    </aside>
  );
}
