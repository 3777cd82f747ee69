import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { downloadFile } from '../../ui/downloadFile.ts';
import type { FigureTable } from './figureTable.ts';

interface CsvButtonProps {
  /** Names the file: `duizhao-reuse.csv`. */
  readonly name: string;
  readonly table: () => Promise<FigureTable>;
}

/** Saves a table as CSV; says so where that fails. */
export function CsvButton({ name, table }: CsvButtonProps) {
  const { t } = useTranslation('overview');
  const [state, setState] = useState<'idle' | 'writing' | 'failed'>('idle');
  const save = async () => {
    setState('writing');
    try {
      downloadFile({
        name: `duizhao-${name}.csv`,
        type: 'text/csv;charset=utf-8',
        text: await csvOf(await table()),
      });
      setState('idle');
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <button
        type="button"
        className="link-button"
        disabled={state === 'writing'}
        onClick={() => void save()}
      >
        {t('saveCsv')}
      </button>
      <output aria-live="polite">{state === 'failed' && t('saveFailed')}</output>
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
