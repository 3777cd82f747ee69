import { Link } from 'react-router';
import type { Note } from '../../annotation/index.ts';
import { mayHave } from '../data/library.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { useAddressOf } from '../ui/address.ts';
import { NoteText } from './NoteItem.tsx';
import { beginningOf, type NotesView } from './notesView.ts';

/** Notes on articles that are not on this page, each with the way to its article unless it is certain that the archive has it no more. */
export function OtherNotes(view: NotesView) {
  const { t } = useTranslation('notes');
  const others = view.state.notes.filter(({ article }) => !view.texts.has(article));
  if (others.length === 0) return null;
  return (
    <details className="notes-others">
      <summary>{t('others', { count: others.length })}</summary>
      <ol className="notes-list">
        {others.map((note) => (
          <OtherNote key={note.id} note={note} {...view} />
        ))}
      </ol>
    </details>
  );
}

function OtherNote({ note, library, remove }: NotesView & { note: Note }) {
  const { t } = useTranslation('notes');
  const addressOf = useAddressOf();
  const card = library.cards.get(note.article);
  const words = beginningOf(note.quote.exact);
  return (
    <li className="note">
      <p className="note-source" data-untrusted="">
        {card?.title ?? note.title}
      </p>
      <NoteText note={note} lang={card?.lang} />
      <p className="note-actions">
        {mayHave(library, note.article) ? (
          <Link
            className="link-button"
            to={addressOf(`/a/${note.article}`, { note: note.id })}
            aria-label={t('item.of', { action: t('item.open'), words })}
          >
            {t('item.open')}
          </Link>
        ) : (
          <span className="note-how">{t('gone')}</span>
        )}
        <button
          type="button"
          className="link-button"
          aria-label={t('item.of', { action: t('item.delete'), words })}
          onClick={() => remove([note.id])}
        >
          {t('item.delete')}
        </button>
      </p>
    </li>
  );
}
