import { useState } from 'react';
import { dayOfArticle } from '../../../timeline/index.ts';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { downloadFile } from '../../ui/downloadFile.ts';
import { EXPORT_FORMATS, type ExportFormat } from './exportFormats.ts';
import type { ExportRequest } from './exportRequest.ts';
import { exportFileName } from './fileName.ts';

/** How the last export went. */
type Outcome =
  | { readonly state: 'idle' | 'writing' }
  | { readonly state: 'done'; readonly name: string }
  | { readonly state: 'failed'; readonly why: string };

/** The file formats, each a button, and how the last one went. */
export function FormatList({ request }: { request: ExportRequest }) {
  const { t } = useTranslation('export');
  const [outcome, setOutcome] = useState<Outcome>({ state: 'idle' });
  const run = async (format: ExportFormat) => {
    setOutcome({ state: 'writing' });
    setOutcome(await exportAs(format, request));
  };
  return (
    <>
      <ul className="format-list">
        {EXPORT_FORMATS.map((format) => (
          <li key={format.id}>
            <button type="button" disabled={outcome.state === 'writing'} onClick={() => void run(format)}>
              <b>{t(`format.${format.id}.name`)}</b>
              <span>{t(`format.${format.id}.hint`)}</span>
            </button>
          </li>
        ))}
      </ul>
      <output className="export-outcome" aria-live="polite">
        {outcome.state === 'writing' && t('writing')}
        {outcome.state === 'done' && t('done', { name: outcome.name })}
        {outcome.state === 'failed' && t('failed', { why: outcome.why })}
      </output>
    </>
  );
}

/** Writes the file and hands it over; says what went wrong where it did. */
async function exportAs(format: ExportFormat, request: ExportRequest): Promise<Outcome> {
  try {
    const name = exportFileName(firstDay(request), outlets(request), format.ending);
    downloadFile({ name, type: format.type, text: await format.write(request) });
    return { state: 'done', name };
  } catch (error) {
    return { state: 'failed', why: error instanceof Error ? error.message : String(error) };
  }
}

function firstDay({ records, timeZone }: ExportRequest): string {
  const days = records.flatMap(({ article }) => dayOfArticle(article, timeZone) ?? []);
  return days.sort()[0] ?? '';
}

function outlets({ records, words }: ExportRequest): string[] {
  return [...new Set(records.map(({ article }) => words.outlet(article)))];
}
