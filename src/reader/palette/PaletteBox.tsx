import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { useSpelling } from '../script/spelling.ts';
import { MarkedText } from '../ui/MarkedText.tsx';
import { isComposing } from '../ui/pageKeys.ts';
import type { PaletteItem, RankedItem } from './paletteItem.ts';

interface PaletteBoxProps {
  readonly typed: string;
  readonly shown: readonly RankedItem[];
  /** True while more may come. */
  readonly isAsking: boolean;
  readonly onType: (typed: string) => void;
  readonly onChoose: (item: PaletteItem) => void;
}

/** A box to type in with the list of what that may mean: a combobox after the ARIA Authoring Practices, "list" autocomplete. */
export function PaletteBox({ typed, shown, isAsking, onType, onChoose }: PaletteBoxProps) {
  const { t } = useTranslation('palette');
  const list = useId();
  const [at, setAt] = useState(0);
  const current = Math.min(at, Math.max(0, shown.length - 1));
  const onKeyDown = (event: KeyboardEvent) => {
    // The Enter that settles what an input method offers chooses nothing.
    if (isComposing(event.nativeEvent)) return;
    const next = nextPlace(event.key, current, shown.length);
    if (next !== undefined) setAt(next);
    else if (event.key === 'Enter' && shown[current]) onChoose(shown[current].item);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <input
        type="text"
        role="combobox"
        className="field palette-input"
        value={typed}
        placeholder={t('placeholder')}
        aria-label={t('title')}
        aria-expanded={shown.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={shown[current] && `${list}-${current}`}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        onChange={({ target }) => {
          setAt(0);
          onType(target.value);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={list} role="listbox" aria-label={t('results')} className="palette-list">
        {shown.map((ranked, place) => (
          <Option
            key={ranked.item.id}
            id={`${list}-${place}`}
            ranked={ranked}
            isCurrent={place === current}
            onChoose={() => onChoose(ranked.item)}
          />
        ))}
      </div>
      <output className={shown.length > 0 ? 'visually-hidden' : 'palette-none'}>
        {shown.length > 0 ? t('count', { count: shown.length }) : t(isAsking ? 'asking' : 'none')}
      </output>
    </>
  );
}

/** Where a key leads in a list; undefined for a key that leads nowhere. */
function nextPlace(key: string, current: number, length: number): number | undefined {
  if (length === 0) return undefined;
  if (key === 'ArrowDown') return (current + 1) % length;
  if (key === 'ArrowUp') return (current - 1 + length) % length;
  if (key === 'PageDown') return Math.min(length - 1, current + 8);
  if (key === 'PageUp') return Math.max(0, current - 8);
  return undefined;
}

interface OptionProps {
  readonly id: string;
  readonly ranked: RankedItem;
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
}

/** The keyboard stays in the box; a finger or a mouse chooses directly. */
function Option({ id, ranked: { item, marks }, isCurrent, onChoose }: OptionProps) {
  const { t } = useTranslation('palette');
  const { langOf } = useSpelling();
  const option = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isCurrent) option.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the box has the keyboard and says which option is meant
    // biome-ignore lint/a11y/useFocusableInteractive: as above
    <div
      ref={option}
      id={id}
      role="option"
      aria-selected={isCurrent}
      className="palette-option"
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span
        className="palette-text"
        lang={langOf(item.lang)}
        data-untrusted={item.lang === undefined ? undefined : ''}
      >
        <MarkedText text={item.text} lang={item.lang} marks={marks} />
      </span>
      <span className="palette-note">{item.note ?? t(`kind.${item.kind}`)}</span>
    </div>
  );
}
