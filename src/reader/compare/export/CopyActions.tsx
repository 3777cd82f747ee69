import { useTranslation } from '../../i18n/useTranslation.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import type { ComparisonParts } from '../comparison.ts';
import type { Row } from '../rows/rows.ts';
import { CopyPassageButton } from './CopyPassageButton.tsx';

/** What goes to the clipboard: the link, and the passage in focus with its sources. */
export function CopyActions({ row, ...parts }: ComparisonParts & { row: Row | undefined }) {
  const { t } = useTranslation('export');
  return (
    <div className="export-copies">
      <CopyButton label={t('copyLink')} textToCopy={() => location.href} className="button" />
      {row && <CopyPassageButton {...parts} row={row} className="button" />}
    </div>
  );
}
