import { useTranslation } from '../../i18n/useTranslation.ts';
import { TABLE_MODES, TEXT_MODES } from '../compareAddress.ts';
import type { ComparisonView } from '../comparison.ts';

/** The ways to show the comparison: the texts themselves, and tables about them. */
export function ModeSwitch({ view: { state, change, isList } }: { view: ComparisonView }) {
  const { t } = useTranslation('compare');
  const group = (modes: readonly (typeof state.mode)[], name: string) => (
    <fieldset className="mode-switch">
      <legend className="visually-hidden">{name}</legend>
      {modes.map((mode) => (
        <button
          key={mode}
          type="button"
          aria-pressed={state.mode === mode}
          // Columns of whole texts would be too narrow to read.
          disabled={mode === 'texts' && isList}
          title={t(`modeHint.${mode}`)}
          onClick={() => change({ mode })}
        >
          {t(`mode.${mode}`)}
        </button>
      ))}
    </fieldset>
  );
  return (
    <div className="modes">
      {group(TEXT_MODES, t('modes.texts'))}
      {group(TABLE_MODES, t('modes.tables'))}
    </div>
  );
}
