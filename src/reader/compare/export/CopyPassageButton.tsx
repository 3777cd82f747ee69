import { citePassage } from '../../../citation/citePassage.ts';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import type { ComparisonParts } from '../comparison.ts';
import type { Row } from '../rows/rows.ts';
import { passageReadings } from './passageReadings.ts';
import { usePassageWords } from './usePassageWords.ts';

interface CopyPassageButtonProps extends ComparisonParts {
  readonly row: Row;
  readonly className: string;
}

/** Copies a row's words with everyone who has them: outlet, headline, time, place and address. */
export function CopyPassageButton({ row, className, ...parts }: CopyPassageButtonProps) {
  const { t, i18n } = useTranslation('export');
  const words = usePassageWords(parts);
  return (
    <CopyButton
      label={t('copyPassage')}
      textToCopy={() => citePassage(passageReadings(parts, row, words), i18n.language)}
      className={className}
    />
  );
}
