import { useTranslation } from '../../i18n/useTranslation.ts';
import type { ArchiveState, Section } from '../archiveAddress.ts';
import type { ChangeArchive } from '../useArchiveState.ts';

interface UnfoldButtonProps {
  readonly section: Section;
  /** How many are shown where it is folded, and how many there are. */
  readonly folded: number;
  readonly all: number;
  readonly state: ArchiveState;
  readonly onChange: ChangeArchive;
}

/** Shows a part whole, or folds it again; nothing where all of it has room. */
export function UnfoldButton({ section, folded, all, state, onChange }: UnfoldButtonProps) {
  const { t } = useTranslation('overview');
  const isWhole = state.whole.includes(section);
  if (all <= folded) return null;
  const whole = isWhole ? state.whole.filter((one) => one !== section) : [...state.whole, section];
  return (
    <button
      type="button"
      className="link-button"
      aria-expanded={isWhole}
      onClick={() => onChange({ whole }, 'replace')}
    >
      {isWhole ? t('fold') : t('unfold', { count: all })}
    </button>
  );
}
