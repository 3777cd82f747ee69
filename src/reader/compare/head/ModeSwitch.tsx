import { useTranslation } from '../../i18n/useTranslation.ts';
import { Segments } from '../../ui/Segments.tsx';
import { type Mode, TABLE_MODES, TEXT_MODES } from '../compareAddress.ts';
import type { ComparisonView } from '../comparison.ts';

/** The ways to show the comparison: the texts themselves, and tables about them. */
export function ModeSwitch({ view: { state, change, isList } }: { view: ComparisonView }) {
  const { t } = useTranslation('compare');
  // Columns of whole texts would be too narrow to read: where there is no room for them, rows are shown.
  const hasRoom = (mode: Mode) => mode !== 'texts' || !isList;
  const group = (modes: readonly Mode[], label: string) => (
    <Segments
      label={label}
      values={modes}
      chosen={hasRoom(state.mode) ? state.mode : 'rows'}
      wordOf={(mode) => t(`mode.${mode}`)}
      hintOf={(mode) => t(`modeHint.${mode}`)}
      isDisabled={(mode) => !hasRoom(mode)}
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
