import { type CSSProperties, type ReactNode, useCallback, useEffect, useState } from 'react';
import type { TextRange } from '../../model/index.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { useReadingAids } from '../script/aids.ts';
import { useShortcut } from '../ui/useShortcut.ts';
import { openDraft } from './noteDraft.ts';
import {
  type ArticleTexts,
  rangeOfSelection,
  type SelectedText,
  type SelectedWords,
} from './rangeOfSelection.ts';

interface SelectionNoteProps {
  readonly root: HTMLElement;
  readonly texts: ArticleTexts;
  /** A key in tinykeys' form that writes a note on what is selected. */
  readonly shortcut: string;
  /** What else can be done with the words that are selected. */
  readonly deeds: (selected: SelectedWords) => ReactNode;
}

/** What is selected, and where on the window its end is, in CSS pixels. */
interface Offer {
  readonly selected: SelectedText;
  readonly at: CSSProperties;
}

/** A small bar at the selection that writes a note on it and does what else is offered, or says why it cannot. */
export function SelectionNote({ root, texts, shortcut, deeds }: SelectionNoteProps) {
  const { t } = useTranslation('notes');
  const offer = useOffer(root, texts);
  const hasNothing = useWriteKey(root, texts, shortcut);
  return (
    <>
      {offer && (
        // A press must not take the selection away before it is read.
        <div className="selection-note" style={offer.at} onPointerDown={(event) => event.preventDefault()}>
          {'refused' in offer.selected ? (
            <p>{t(`refused.${offer.selected.refused}`)}</p>
          ) : (
            <>
              <WriteButton selected={offer.selected} shortcut={shortcut} />
              {deeds(offer.selected)}
              <ReadingsButton range={offer.selected.range} />
            </>
          )}
        </div>
      )}
      <output className="visually-hidden">{hasNothing && t('nothingSelected', { key: shortcut })}</output>
    </>
  );
}

function WriteButton({ selected, shortcut }: { selected: SelectedText; shortcut: string }) {
  const { t } = useTranslation('notes');
  return (
    <button
      type="button"
      className="button is-main"
      aria-keyshortcuts={shortcut}
      onClick={() => writeOn(selected)}
    >
      {t('write')} <kbd>{shortcut}</kbd>
    </button>
  );
}

/** Readings above the selected words; nothing where they are not Chinese, or no article's own page is open. */
function ReadingsButton({ range }: { range: TextRange }) {
  const { t } = useTranslation('script');
  const show = useReadingAids().showReadings(range);
  if (!show) return null;
  const showAndLeave = () => {
    show();
    // The words get elements of their own, so what was selected is no longer there.
    getSelection()?.removeAllRanges();
  };
  return (
    <button type="button" className="button" onClick={showAndLeave}>
      {t('pinyin.label')}
    </button>
  );
}

function writeOn(selected: SelectedText | undefined): boolean {
  if (!selected || 'refused' in selected) return false;
  openDraft(selected);
  return true;
}

/** Follows the selection and the page under it, once a frame. */
function useOffer(root: HTMLElement, texts: ArticleTexts): Offer | undefined {
  const [offer, setOffer] = useState<Offer>();
  useEffect(() => {
    let frame = 0;
    const follow = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setOffer(offerFor(getSelection(), root, texts)));
    };
    document.addEventListener('selectionchange', follow);
    addEventListener('scroll', follow, { passive: true });
    addEventListener('resize', follow);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('selectionchange', follow);
      removeEventListener('scroll', follow);
      removeEventListener('resize', follow);
    };
  }, [root, texts]);
  return offer;
}

function offerFor(selection: Selection | null, root: HTMLElement, texts: ArticleTexts): Offer | undefined {
  const selected = rangeOfSelection(selection, root, texts);
  const rect = selected && [...(selection?.getRangeAt(0).getClientRects() ?? [])].at(-1);
  return selected && rect && { selected, at: besides(rect) };
}

/** Room for the bar, in CSS pixels. */
const BAR = { width: 440, height: 104 };

/** Below the selection's end, inside the window. */
function besides({ right, bottom }: DOMRect): CSSProperties {
  const left = Math.max(8, Math.min(right, innerWidth - BAR.width));
  return { left, top: Math.max(8, Math.min(bottom + 8, innerHeight - BAR.height)) };
}

/** True after the key was pressed with nothing selected, until something is. */
function useWriteKey(root: HTMLElement, texts: ArticleTexts, shortcut: string): boolean {
  const [hasNothing, setNothing] = useState(false);
  const write = useCallback(
    () => setNothing(!writeOn(rangeOfSelection(getSelection(), root, texts))),
    [root, texts],
  );
  useShortcut(shortcut, write);
  return hasNothing;
}
