import { useTranslation } from '../i18n/useTranslation.ts';
import type { ArchiveState } from './archiveAddress.ts';
import { Chips } from './figure/Chips.tsx';
import type { Unit } from './periods.ts';
import type { ChangeArchive } from './useArchiveState.ts';

interface UnitChipsProps {
  readonly units: readonly Unit[];
  readonly state: ArchiveState;
  readonly onChange: ChangeArchive;
}

/** What a column stands for: as it has room, or one of the units that can be drawn. The same for every figure over time. */
export function UnitChips({ units, state, onChange }: UnitChipsProps) {
  const { t } = useTranslation('overview');
  return (
    <Chips
      label={t('unit.label')}
      options={(['auto', ...units] as const).map((value) => ({ value, label: t(`unit.${value}`) }))}
      chosen={state.unit ?? 'auto'}
      onChoose={(value) => onChange({ unit: value === 'auto' ? undefined : value })}
    />
  );
}
