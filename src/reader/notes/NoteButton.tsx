import type { TextRange } from '../../model/index.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { openDraft } from './noteDraft.ts';
import { beginningOf } from './notesView.ts';

interface NoteButtonProps {
  readonly articleId: string;
  /** UTF-16 units of the article's text. */
  readonly range: TextRange;
  /** What stands there, to name the button by. */
  readonly text: string;
}

/** Writes a note on a whole passage. It needs the page's `PageNotes`, which opens the dialog. */
export function NoteButton({ articleId, range, text }: NoteButtonProps) {
  const { t } = useTranslation('notes');
  const label = t('writeOn', { words: beginningOf(text) });
  return (
    <button
      type="button"
      className="button"
      aria-label={label}
      title={label}
      onClick={() => openDraft({ article: articleId, range })}
    >
      {t('write')}
    </button>
  );
}
