import { notesToJsonLd, notesToMarkdown } from '../../annotation/index.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { AskedButton } from '../ui/AskedButton.tsx';
import { useFormats } from '../ui/dates.ts';
import { downloadFile } from '../ui/downloadFile.ts';
import { ImportNotes } from './ImportNotes.tsx';
import type { NotesView } from './notesView.ts';

/** The ways out and in, for all notes of this browser. */
export function NotesTools(view: NotesView) {
  const { t } = useTranslation('notes');
  const writeMarkdown = useMarkdown(view);
  const { notes, damaged } = view.state;
  const jsonLd = () =>
    downloadFile({ name: 'duizhao-notes.jsonld', type: 'application/ld+json', text: notesToJsonLd(notes) });
  const markdown = () =>
    downloadFile({ name: 'duizhao-notes.md', type: 'text/markdown', text: writeMarkdown() });
  return (
    <div className="notes-tools">
      <button type="button" className="button" disabled={notes.length === 0} onClick={jsonLd}>
        {t('export.jsonLd')}
      </button>
      <button type="button" className="button" disabled={notes.length === 0} onClick={markdown}>
        {t('export.markdown')}
      </button>
      <ImportNotes {...view} />
      {notes.length + damaged.length > 0 && <DeleteAll count={notes.length} onDelete={view.removeAll} />}
    </div>
  );
}

function useMarkdown({ state, timeZone }: NotesView): () => string {
  const { t } = useTranslation('notes');
  const formats = useFormats(timeZone);
  return () =>
    notesToMarkdown(state.notes, {
      heading: t('title'),
      untitled: t('export.untitled'),
      data: t('export.data'),
      dateOf: ({ created }) =>
        t('export.date', { date: formats.published({ publishedAt: Date.parse(created) }, 'withYear') }),
    });
}

function DeleteAll({ count, onDelete }: { count: number; onDelete: () => void }) {
  const { t } = useTranslation('notes');
  return (
    <AskedButton
      label={t('deleteAll.label')}
      question={t('deleteAll.confirm', { count })}
      no={t('deleteAll.no')}
      yes={t('deleteAll.yes')}
      onYes={onDelete}
    />
  );
}
