import { useState } from 'react';
import { LARGEST_FILE, mergeNotes } from '../../annotation/index.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { notesStore } from '../notes/useNotes.ts';
import { emptyKept } from '../offline/keptFiles.ts';
import { loadReading, useReadingState } from '../reading/useReading.ts';
import { AskedButton } from '../ui/AskedButton.tsx';
import { downloadFile } from '../ui/downloadFile.ts';
import { FileButton } from '../ui/FileButton.tsx';
import { tellMissedPart } from '../ui/missedPart.ts';
import { dropPreference, PREFERENCES, readPreference, writePreference } from './preference.ts';
import { mergedPreference, readReaderData, writeReaderData } from './readerData.ts';

/** What became of a file, or of the wish to delete. */
type Outcome =
  | 'unreadable'
  | { readonly added: number; readonly known: number; readonly failed: number; readonly articles: number };

/** All that this browser keeps for the reader, as one file out and in, and the way to be rid of it. */
export function ReaderDataTools() {
  const { t } = useTranslation('archive');
  const [outcome, setOutcome] = useState<Outcome>();
  return (
    <>
      <p>{t('own.what')}</p>
      <ReadingState />
      <div className="own-data">
        <button type="button" className="button" onClick={() => void save().catch(tellMissedPart)}>
          {t('own.export')}
        </button>
        <FileButton
          label={t('own.import')}
          accept=".json,application/json"
          onFile={async (file) => setOutcome(await taken(file).catch(tellMissedPart))}
        />
        <AskedButton
          label={t('own.delete')}
          question={t('own.confirm')}
          no={t('own.no')}
          yes={t('own.yes')}
          onYes={() => void deleteEverything().catch(tellMissedPart)}
        />
      </div>
      <div role="status">
        {outcome === 'unreadable' && <p>{t('own.unreadable')}</p>}
        {outcome && outcome !== 'unreadable' && (
          <p>
            {t('own.taken', { ...outcome })}{' '}
            <button type="button" className="link-button" onClick={() => location.reload()}>
              {t('own.reload')}
            </button>
          </p>
        )}
      </div>
    </>
  );
}

/** How much was read, and what of it is damaged or not kept. */
function ReadingState() {
  const { t } = useTranslation('archive');
  const { records, damaged, isKept } = useReadingState();
  const kept = [...records.values()];
  const read = kept.filter((record) => record.read !== undefined).length;
  const starred = kept.filter((record) => record.starred !== undefined).length;
  return (
    <>
      {records.size > 0 && <p>{t('own.reading', { read, starred })}</p>}
      {damaged.length > 0 && <p role="alert">{t('own.damaged', { count: damaged.length })}</p>}
      {!isKept && <p role="alert">{t('own.notKept')}</p>}
    </>
  );
}

async function save(): Promise<void> {
  await notesStore.load();
  const reading = (await loadReading()).state().records;
  const preferences = Object.fromEntries(
    PREFERENCES.flatMap((name) => {
      const value = readPreference(name);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
  const text = writeReaderData({ notes: notesStore.state().notes, reading, preferences });
  downloadFile({ name: 'duizhao-reader-data.json', type: 'application/json', text });
}

/** Takes a file in: its notes among those here, its settings in place of those here. */
async function taken(file: File): Promise<Outcome> {
  // A character takes at least one byte and at most four.
  if (file.size > 4 * LARGEST_FILE) return 'unreadable';
  const data = readReaderData(await file.text(), new Date().toISOString());
  if (!data) return 'unreadable';
  const reading = await loadReading();
  await notesStore.load();
  const { changed, added, updated, known } = mergeNotes(notesStore.state().notes, data.notes);
  if (changed.length > 0) await notesStore.put(changed);
  if (data.reading.size > 0) await reading.merge(data.reading);
  for (const name of PREFERENCES) {
    const given = data.preferences[name];
    if (given !== undefined) writePreference(name, mergedPreference(name, readPreference(name), given));
  }
  return { added: added + updated, known, failed: data.failed, articles: data.reading.size };
}

async function deleteEverything(): Promise<void> {
  // Asked for first: where it cannot be had, nothing is deleted by half.
  const reading = await loadReading();
  await notesStore.removeAll();
  await reading.removeAll();
  for (const name of PREFERENCES) dropPreference(name);
  await emptyKept().catch(() => undefined);
  location.reload();
}
