import { useTranslation } from '../../i18n/useTranslation.ts';
import { downloadCsv } from '../../ui/downloadFile.ts';
import { useSaving } from '../../ui/useSaving.ts';
import type { FigureTable } from './figureTable.ts';

interface CsvButtonProps {
  /** Names the file: `duizhao-reuse.csv`. */
  readonly name: string;
  readonly table: () => Promise<FigureTable>;
}

/** Saves a table as CSV; says so where that fails. */
export function CsvButton({ name, table }: CsvButtonProps) {
  const { t } = useTranslation('overview');
  const [stage, save] = useSaving(async () => downloadCsv(`duizhao-${name}`, await csvOf(await table())));
  return (
    <>
      <button type="button" className="link-button" disabled={stage === 'busy'} onClick={save}>
        {t('saveCsv')}
      </button>
      <output aria-live="polite">{stage === 'failed' && t('saveFailed')}</output>
    </>
  );
}

/** Its writer comes when it is first wanted. */
async function csvOf({ columns, rows }: FigureTable): Promise<string> {
  const { csvTable } = await import('../../../citation/csvTable.ts');
  return csvTable(
    columns.map(({ key }) => key),
    rows,
  );
}
