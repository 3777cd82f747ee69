import { useTranslation } from '../../i18n/useTranslation.ts';

/** How many more a press shows. */
const STEP = 50;

interface MoreButtonProps {
  /** How many are shown, and how many there are. */
  readonly shown: number;
  readonly all: number;
  readonly onShow: (count: number) => void;
}

/** Shows more of a long list; nothing where all of it is shown. */
export function MoreButton({ shown, all, onShow }: MoreButtonProps) {
  const { t } = useTranslation('overview');
  if (shown >= all) return null;
  return (
    <button type="button" className="link-button" onClick={() => onShow(shown + STEP)}>
      {t('more', { shown, count: all })}
    </button>
  );
}
