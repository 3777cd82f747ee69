import type { Note } from '../../annotation/index.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { useFormats } from '../ui/dates.ts';
import { SourceName } from '../ui/SourceName.tsx';
import { openDraft } from './noteDraft.ts';
import { beginningOf, type NotesView } from './notesView.ts';
import type { AnchoredNote } from './useAnchors.ts';

/** One note: whose words, how they were found again, what the reader wrote, and what can be done with it. */
export function NoteItem({ one, ...view }: NotesView & { one: AnchoredNote }) {
  const { t } = useTranslation('notes');
  const { note, anchor } = one;
  const article = view.records.find((record) => record.article.id === note.article)?.article;
  return (
    <li className="note" data-note={note.id}>
      {view.records.length > 1 && article && (
        <p className="note-source">
          <SourceName source={view.library.sources.get(article.sourceId)} />
        </p>
      )}
      <NoteText note={note} lang={article?.lang} />
      <FoundHow one={one} />
      <p className="note-actions">
        <NoteDate note={note} timeZone={view.timeZone} />
        {'range' in anchor && <NoteAction label={t('item.go')} note={note} onPress={() => view.show(one)} />}
        <NoteAction label={t('item.edit')} note={note} onPress={() => openDraft({ note: note.id })} />
        <NoteAction label={t('item.delete')} note={note} onPress={() => view.remove([note.id])} />
      </p>
    </li>
  );
}

/** The quote and the reader's words; as text, whatever they hold. */
export function NoteText({ note, lang }: { note: Note; lang?: string | undefined }) {
  const { t } = useTranslation('notes');
  return (
    <>
      <blockquote className="note-quote" lang={lang} data-untrusted="">
        {note.quote.exact}
      </blockquote>
      {note.body === '' ? (
        <p className="note-empty">{t('item.markOnly')}</p>
      ) : (
        <p className="note-body" data-untrusted="">
          {note.body}
        </p>
      )}
    </>
  );
}

function NoteDate({ note, timeZone }: { note: Note; timeZone: string }) {
  const formats = useFormats(timeZone);
  return (
    <time className="note-date" dateTime={note.modified}>
      {formats.published({ publishedAt: Date.parse(note.modified) }, 'withYear')}
    </time>
  );
}

function NoteAction({ label, note, onPress }: { label: string; note: Note; onPress: () => void }) {
  const { t } = useTranslation('notes');
  return (
    <button
      type="button"
      className="link-button"
      aria-label={t('item.of', { action: label, words: beginningOf(note.quote.exact) })}
      onClick={onPress}
    >
      {label}
    </button>
  );
}

/** Nothing where nothing changed; else what was done to find the words. */
function FoundHow({ one: { anchor } }: { one: AnchoredNote }) {
  const { t } = useTranslation('notes');
  if ('orphan' in anchor || (anchor.how === 'position' && anchor.rivals === 0)) return null;
  return (
    <p className="note-how">
      {anchor.how !== 'position' && t(`how.${anchor.how}`)}{' '}
      {anchor.rivals > 0 && t('rivals', { count: anchor.rivals })}
    </p>
  );
}
