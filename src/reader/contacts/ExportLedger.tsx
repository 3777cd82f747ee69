import { useQueryClient } from '@tanstack/react-query';
import { contactsCsv } from '../../citation/index.ts';
import type { LedgerEntry } from '../../model/index.ts';
import { type ContactLedger, tellingsQuery } from '../data/contactQueries.ts';
import type { Library } from '../data/library.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { downloadCsv } from '../ui/downloadFile.ts';
import { useSourceName } from '../ui/SourceName.tsx';
import { useSaving } from '../ui/useSaving.ts';

interface ExportLedgerProps {
  readonly library: Library;
  readonly ledger: ContactLedger;
  /** What is written, in this order. */
  readonly entries: readonly LedgerEntry[];
}

/** The entries that are shown as a table of their sentences, made in the page; the sentences are fetched for it. */
export function ExportLedger({ library, ledger, entries }: ExportLedgerProps) {
  const { t } = useTranslation('contacts');
  const nameOf = useSourceName();
  const client = useQueryClient();
  const [stage, save] = useSaving(async () => {
    const wanted = [...new Set(entries.map(({ chunk }) => chunk))].flatMap((at) => ledger.chunks[at] ?? []);
    const chunks = [];
    for (const chunk of wanted) chunks.push(await client.ensureQueryData(tellingsQuery(chunk)));
    const tellings = new Map(chunks.flatMap(({ contacts }) => contacts.map((one) => [one.id, one.tellings])));
    const rows = entries.map((entry) => ({ ...entry, tellings: tellings.get(entry.id) ?? [] }));
    downloadCsv(
      t('fileName'),
      contactsCsv(rows, (sourceId) => nameOf(library.sources.get(sourceId))),
    );
  });
  return (
    <>
      <button
        type="button"
        className="link-button"
        disabled={stage === 'busy' || entries.length === 0}
        onClick={save}
      >
        {stage === 'busy' ? t('exporting') : t('export')}
      </button>
      {stage === 'failed' && <span role="alert">{t('exportFailed')}</span>}
    </>
  );
}
