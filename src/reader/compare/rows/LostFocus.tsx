import { useTranslation } from '../../i18n/useTranslation.ts';
import type { ComparisonView } from '../comparison.ts';

/** The address names a passage that is not on the screen: these texts do not have it, or a filter hides it. */
export function LostFocus({ view: { focus, state, change } }: { view: ComparisonView }) {
  const { t } = useTranslation('compare');
  if (focus.lost === undefined) return null;
  if (focus.lost === 'hidden')
    return (
      <p className="compare-note">
        {t('passageHidden')}{' '}
        <button
          type="button"
          className="link-button"
          onClick={() => change({ hidden: [], only: undefined, shortest: 0, mode: 'rows' })}
        >
          {t('only.clear')}
        </button>
      </p>
    );
  const context = state.focus?.context ?? '';
  return (
    <p className="compare-note">
      {t('passageGone')}
      {context !== '' && (
        <>
          {' '}
          {t('passageWas')} <q data-untrusted="">{context}</q>
        </>
      )}
    </p>
  );
}
