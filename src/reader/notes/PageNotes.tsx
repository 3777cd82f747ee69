import { Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Note } from '../../annotation/index.ts';
import { type ArticleRecord, textOfBlocks } from '../../model/index.ts';
import type { Library } from '../data/library.ts';
import { useAddressOf } from '../ui/address.ts';
import { useParameters } from '../ui/addressContext.ts';
import { partBeside } from '../ui/missedPart.ts';
import { NoteDialog } from './NoteDialog.tsx';
import { NotesPanel } from './NotesPanel.tsx';
import { openDraft } from './noteDraft.ts';
import type { NotesView } from './notesView.ts';
import type { ArticleTexts } from './rangeOfSelection.ts';
import { SelectionNote } from './SelectionNote.tsx';
import { type AnchoredNote, useAnchors } from './useAnchors.ts';
import { noteAt, useNoteMarks, useShowNote } from './useNoteMarks.ts';
import { notesStore, useNotes, useNotesState } from './useNotes.ts';
import './notes.css';

/** Comes with the first selection. */
const QuoteButton = partBeside(async () => (await import('../cite/parts.ts')).QuoteButton);

interface PageNotesProps {
  /** As the page shows it: outlets are named only through it. */
  readonly library: Library;
  /** The articles whose texts are on the page; the same list while they are the same. */
  readonly records: readonly ArticleRecord[];
  readonly timeZone: string;
}

/** The key that writes a note on what is selected. */
const SHORTCUT = 'e';

/** The notes of a page: its panel, the marks in its texts, the button at a selection and the dialog. */
export function PageNotes(props: PageNotesProps) {
  return (
    <Suspense fallback={null}>
      <NotesOfTexts {...props} />
    </Suspense>
  );
}

function NotesOfTexts({ library, records, timeZone }: PageNotesProps) {
  const texts = useMemo(
    () => new Map(records.map(({ article }) => [article.id, textOfBlocks(article.blocks)])),
    [records],
  );
  const [root] = useState(() => document.getElementById('main') ?? document.body);
  const state = useNotesState();
  const anchored = useAnchors(useNotes(), texts);
  const show = useShow(root, texts);
  const [removed, setRemoved] = useState<readonly Note[]>([]);
  useNoteMarks(root, anchored, texts);
  useOpenOnClick(root, anchored, texts);
  useAskedNote(anchored, show);
  const remove = (ids: readonly string[]) => {
    setRemoved(state.notes.filter(({ id }) => ids.includes(id)));
    void notesStore.remove(ids);
  };
  const removeAll = () => {
    setRemoved(state.notes);
    void notesStore.removeAll();
  };
  const undo = () => {
    void notesStore.put(removed);
    setRemoved([]);
  };
  const view: NotesView = { library, records, texts, timeZone, state, anchored, show, remove, removeAll };
  return (
    <>
      <NotesPanel {...view} shortcut={SHORTCUT} removed={removed.length} onUndo={undo} />
      <SelectionNote
        root={root}
        texts={texts}
        shortcut={SHORTCUT}
        deeds={({ article, range }) => {
          const record = records.find((one) => one.article.id === article);
          return (
            record && (
              <Suspense>
                <QuoteButton record={record} range={range} library={library} timeZone={timeZone} />
              </Suspense>
            )
          );
        }}
      />
      <NoteDialog {...view} />
    </>
  );
}

/** On this page where it shows the words, else on the article's own. */
function useShow(root: Element, texts: ArticleTexts): (one: AnchoredNote) => void {
  const showHere = useShowNote(root, texts);
  const addressOf = useAddressOf();
  const navigate = useNavigate();
  return useCallback(
    (one) => {
      if (!showHere(one)) void navigate(addressOf(`/a/${one.note.article}`, { note: one.note.id }));
    },
    [showHere, addressOf, navigate],
  );
}

/** A click on marked words opens their note, unless it selects or follows a link. */
function useOpenOnClick(root: HTMLElement, anchored: readonly AnchoredNote[], texts: ArticleTexts): void {
  useEffect(() => {
    const open = (event: MouseEvent) => {
      const { target } = event;
      if (!(target instanceof Element) || !target.closest('[data-article]')) return;
      if (target.closest('a, button, summary') || getSelection()?.isCollapsed === false) return;
      const found = noteAt(root, anchored, texts, event);
      if (found) openDraft({ note: found.note.id });
    };
    root.addEventListener('click', open);
    return () => root.removeEventListener('click', open);
  }, [root, anchored, texts]);
}

/** The note that the address names is shown once it is found. */
function useAskedNote(anchored: readonly AnchoredNote[], show: (one: AnchoredNote) => void): void {
  const parameters = useParameters();
  const asked = parameters.get('note');
  const shown = useRef<string>(undefined);
  useEffect(() => {
    const one = anchored.find(({ note }) => note.id === asked);
    if (!one || shown.current === one.note.id) return;
    shown.current = one.note.id;
    // After the page has taken its place in the history's scroll memory.
    const frame = requestAnimationFrame(() => show(one));
    return () => cancelAnimationFrame(frame);
  }, [anchored, asked, show]);
}
