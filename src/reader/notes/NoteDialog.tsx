import { type KeyboardEvent, type RefObject, useEffect, useId, useLayoutEffect, useRef } from 'react';
import { LONGEST_BODY, LONGEST_QUOTE, makeNote, type Note } from '../../annotation/index.ts';
import type { ArticleRecord } from '../../model/index.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { useFormats } from '../ui/dates.ts';
import { newNoteId } from './newNoteId.ts';
import { closeDraft, type NoteDraft, useDraft } from './noteDraft.ts';
import type { NotesView } from './notesView.ts';
import { notesStore } from './useNotes.ts';

/** Where a note is written or changed: its quote, a field, and what to do. Open while there is a draft. */
export function NoteDialog(view: NotesView) {
  const draft = useDraft();
  useEffect(() => closeDraft, []);
  const text = draft && textOfDraft(draft, view);
  return draft && text ? (
    <OpenDialog key={JSON.stringify(draft)} draft={draft} text={text} {...view} />
  ) : null;
}

interface DraftText {
  readonly quote: string;
  readonly body: string;
  readonly lang: string | undefined;
}

/** What the dialog shows of a draft; nothing where its note or its article is gone. */
function textOfDraft(draft: NoteDraft, { records, texts, state }: NotesView): DraftText | undefined {
  const note = 'note' in draft ? state.notes.find(({ id }) => id === draft.note) : undefined;
  if ('note' in draft && !note) return undefined;
  const article = 'note' in draft ? note?.article : draft.article;
  const lang = records.find((record) => record.article.id === article)?.article.lang;
  if (note) return { quote: note.quote.exact, body: note.body, lang };
  const text = 'range' in draft ? texts.get(draft.article) : undefined;
  return text === undefined || !('range' in draft)
    ? undefined
    : { quote: text.slice(...draft.range), body: '', lang };
}

function OpenDialog({ draft, text, ...view }: NotesView & { draft: NoteDraft; text: DraftText }) {
  const { t } = useTranslation('notes');
  const heading = useId();
  const dialog = useModal();
  const body = useRef<HTMLTextAreaElement>(null);
  const isTooLong = text.quote.length > LONGEST_QUOTE;
  const save = () => {
    void notesStore.put(noteOfDraft(draft, body.current?.value ?? '', view));
    closeDraft();
  };
  const saveByKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !isTooLong) save();
  };
  const remove = () => {
    closeDraft();
    if ('note' in draft) view.remove([draft.note]);
  };
  return (
    <dialog ref={dialog} className="note-dialog" aria-labelledby={heading} onClose={closeDraft}>
      <h2 id={heading}>{'note' in draft ? t('dialog.edit') : t('dialog.new')}</h2>
      <blockquote className="note-quote" lang={text.lang} data-untrusted="">
        {text.quote}
      </blockquote>
      {isTooLong ? (
        <TooLong timeZone={view.timeZone} />
      ) : (
        <BodyField field={body} text={text.body} onKeyDown={saveByKey} />
      )}
      <p className="note-dialog-actions">
        {!isTooLong && (
          <button type="button" className="button is-main" aria-keyshortcuts="Control+Enter" onClick={save}>
            {t('dialog.save')}
          </button>
        )}
        <button type="button" className="button" onClick={closeDraft}>
          {t('dialog.cancel')}
        </button>
        {'note' in draft && (
          <button type="button" className="button note-dialog-delete" onClick={remove}>
            {t('dialog.delete')}
          </button>
        )}
      </p>
    </dialog>
  );
}

function TooLong({ timeZone }: { timeZone: string }) {
  const { t } = useTranslation('notes');
  const formats = useFormats(timeZone);
  return (
    <p className="notes-warning" role="alert">
      {t('refused.tooLong', { limit: formats.count(LONGEST_QUOTE) })}
    </p>
  );
}

interface BodyFieldProps {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly text: string;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function BodyField({ field, text, onKeyDown }: BodyFieldProps) {
  const { t } = useTranslation('notes');
  return (
    <label className="note-dialog-body">
      {t('dialog.body')}
      <textarea
        ref={field}
        className="field"
        rows={5}
        maxLength={LONGEST_BODY}
        defaultValue={text}
        placeholder={t('dialog.optional')}
        onKeyDown={onKeyDown}
      />
    </label>
  );
}

/** Open as long as it is on the page; the browser keeps the keyboard inside and gives it back. */
function useModal(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  // It must close before it leaves the page, or the keyboard is nowhere.
  useLayoutEffect(() => {
    const { current } = dialog;
    current?.showModal();
    current?.querySelector('textarea')?.focus();
    return () => current?.close();
  }, []);
  return dialog;
}

/** The note that is kept: a new one, or the one of the draft with its new words. */
function noteOfDraft(draft: NoteDraft, body: string, { records, texts, state }: NotesView): Note[] {
  const now = new Date().toISOString();
  if ('note' in draft) {
    return state.notes
      .filter(({ id }) => id === draft.note)
      .map((note) => ({ ...note, body, modified: now }));
  }
  const record = records.find(({ article }) => article.id === draft.article);
  return record ? [newNote(record, texts.get(draft.article) ?? '', draft.range, body, now)] : [];
}

function newNote(
  { article }: ArticleRecord,
  text: string,
  range: readonly [number, number],
  body: string,
  created: string,
): Note {
  const { url } = article.provenance;
  return makeNote({
    id: newNoteId(),
    article: article.id,
    ...(url !== undefined && { articleUrl: url }),
    title: article.title,
    text,
    range,
    body,
    created,
  });
}
