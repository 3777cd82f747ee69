import { useState } from 'react';
import {
  type DecodedNotes,
  LARGEST_FILE,
  type MergedNotes,
  mergeNotes,
  readNotesFile,
} from '../../annotation/index.ts';
import type { ArticleRecord } from '../../model/index.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { useFormats } from '../ui/dates.ts';
import { FileButton } from '../ui/FileButton.tsx';
import type { NotesView } from './notesView.ts';
import { notesStore } from './useNotes.ts';

/** What became of a file: its notes among those here, and what could not be taken. */
type Imported = (MergedNotes & Pick<DecodedNotes, 'problems'>) | 'unreadable';

/** Takes a file of notes and says what became of each. */
export function ImportNotes({ records, state, timeZone }: NotesView) {
  const { t } = useTranslation('notes');
  const [imported, setImported] = useState<Imported>();
  const take = async (file: File) => {
    const read = await importFile(file, records, state.notes);
    setImported(read);
    if (read !== 'unreadable' && read.changed.length > 0) await notesStore.put(read.changed);
  };
  return (
    <>
      <FileButton
        label={t('import.label')}
        accept=".json,.jsonld,.md,application/ld+json,application/json,text/markdown"
        onFile={take}
      />
      <div role="status" className="notes-imported">
        {imported === 'unreadable' && <p>{t('import.unreadable')}</p>}
        {imported && imported !== 'unreadable' && <ImportReport imported={imported} timeZone={timeZone} />}
      </div>
    </>
  );
}

async function importFile(
  file: File,
  records: readonly ArticleRecord[],
  here: NotesView['state']['notes'],
): Promise<Imported> {
  // A character takes at least one byte and at most four.
  if (file.size > 4 * LARGEST_FILE) return 'unreadable';
  const articleOf = (url: string) =>
    records.find(({ article }) => article.provenance.url === url)?.article.id;
  try {
    const { notes, problems } = readNotesFile(await file.text(), {
      now: new Date().toISOString(),
      articleOf,
    });
    return { ...mergeNotes(here, notes), problems };
  } catch {
    return 'unreadable';
  }
}

/** Problems that are listed; the rest is counted. */
const PROBLEMS_SHOWN = 50;

function ImportReport({
  imported,
  timeZone,
}: {
  imported: Exclude<Imported, 'unreadable'>;
  timeZone: string;
}) {
  const { t } = useTranslation('notes');
  const { count } = useFormats(timeZone);
  const { added, updated, known, problems } = imported;
  const ofFile = problems.filter(({ at }) => at === 0);
  const failed = problems.length - ofFile.length;
  const total = added + updated + known + failed;
  const counts = { added, updated, known, failed, total };
  return (
    <>
      {total > 0 && (
        <p>
          {t('import.done', Object.fromEntries(Object.entries(counts).map(([key, n]) => [key, count(n)])))}
        </p>
      )}
      <ul>
        {problems.slice(0, PROBLEMS_SHOWN).map(({ at, reason, detail }) => (
          <li key={`${at} ${reason}`}>
            {at === 0
              ? t(`import.problem.${reason}`)
              : t('import.problemAt', { at: count(at), reason: t(`import.problem.${reason}`) })}{' '}
            <bdi data-untrusted="">{detail.slice(0, 200)}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}
