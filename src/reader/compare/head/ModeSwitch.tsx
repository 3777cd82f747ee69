import { useTranslation } from '../../i18n/useTranslation.ts';
import { Segments } from '../../ui/Segments.tsx';
import { TABLE_MODES, TEXT_MODES } from '../compareAddress.ts';
import type { ComparisonView } from '../comparison.ts';

/** The ways to show the comparison: the texts themselves, and tables about them. */
export function ModeSwitch({ view: { state, change, isList } }: { view: ComparisonView }) {
  const { t } = useTranslation('compare');
  const group = (modes: readonly (typeof state.mode)[], label: string) => (
    <Segments
      label={label}
      values={modes}
      chosen={state.mode}
      wordOf={(mode) => t(`mode.${mode}`)}
      hintOf={(mode) => t(`modeHint.${mode}`)}
      // Columns of whole texts would be too narrow to read.
      isDisabled={(mode) => mode === 'texts' && isList}
      onChoose={(mode) => change({ mode })}
    />
  );
  return (
    <div className="modes">
      {group(TEXT_MODES, t('modes.texts'))}
      {group(TABLE_MODES, t('modes.tables'))}
    </div>
  );
}
