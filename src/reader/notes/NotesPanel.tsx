import { useEffect, useId, useRef } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { useFormats } from '../ui/dates.ts';
import { NoteItem } from './NoteItem.tsx';
import { NotesTools } from './NotesTools.tsx';
import type { NotesView } from './notesView.ts';
import { OtherNotes } from './OtherNotes.tsx';
import { ParagraphNote } from './ParagraphNote.tsx';

interface NotesPanelProps extends NotesView {
  readonly shortcut: string;
  /** How many notes were deleted last and can come back. */
  readonly removed: number;
  readonly onUndo: () => void;
}

/** The notes of the articles on the page, what became of their passages, and the ways out and in. */
export function NotesPanel({ shortcut, removed, onUndo, ...view }: NotesPanelProps) {
  const { t } = useTranslation('notes');
  const formats = useFormats(view.timeZone);
  const heading = useId();
  const { anchored, state, texts } = view;
  const placed = anchored.filter(({ anchor }) => 'range' in anchor);
  const here = state.notes.filter(({ article }) => texts.has(article)).length;
  return (
    <section className="notes" aria-labelledby={heading}>
      <h2 id={heading}>
        {t('title')}{' '}
        <span className="notes-count">
          {t('count', { here: formats.count(here), all: formats.count(state.notes.length) })}
        </span>
      </h2>
      <StorageNotice state={state} />
      <p className="notes-hint">{t('hint', { key: shortcut })}</p>
      {removed > 0 && <UndoLine key={removed} count={removed} onUndo={onUndo} />}
      <ol className="notes-list">
        {placed.map((one) => (
          <NoteItem key={one.note.id} one={one} {...view} />
        ))}
      </ol>
      <Orphans {...view} />
      <OtherNotes {...view} />
      <ParagraphNote {...view} />
      <NotesTools {...view} />
    </section>
  );
}

/** Told while it lasts: notes that will not outlast the visit, and records that cannot be read. */
function StorageNotice({ state: { storage, damaged } }: Pick<NotesView, 'state'>) {
  const { t } = useTranslation('notes');
  return (
    <div role="status">
      {storage !== 'kept' && <p className="notes-warning">{t(`storage.${storage}`)}</p>}
      {damaged.length > 0 && (
        <details className="notes-warning">
          <summary>{t('damaged', { count: damaged.length })}</summary>
          <ul>
            {damaged.map(({ key, problems }) => (
              <li key={key} data-untrusted="">
                <code>{key}</code> {problems.join('; ')}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Orphans(view: NotesView) {
  const { t } = useTranslation('notes');
  const orphans = view.anchored.filter(({ anchor }) => 'orphan' in anchor);
  if (orphans.length === 0) return null;
  return (
    <>
      <h3>{t('orphans', { count: orphans.length })}</h3>
      <p className="notes-hint">{t('orphansHint')}</p>
      <ol className="notes-list">
        {orphans.map((one) => (
          <NoteItem key={one.note.id} one={one} {...view} />
        ))}
      </ol>
    </>
  );
}

/** Takes the keyboard, which the deleted note's button had. */
function UndoLine({ count, onUndo }: { count: number; onUndo: () => void }) {
  const { t } = useTranslation('notes');
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <p className="notes-undo" role="status">
      {t('deleted', { count })}{' '}
      <button ref={button} type="button" className="button" onClick={onUndo}>
        {t('undo')}
      </button>
    </p>
  );
}
