import { type KeyboardEvent, useState } from 'react';
import type { ArticleCard } from '../../model/index.ts';
import { dayOfArticle } from '../../timeline/index.ts';
import type { Library } from '../data/library.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { useSpelling } from '../script/spelling.ts';
import { dragArticle, useArticleDrop } from '../ui/ArticleDrag.ts';
import { type Formats, useFormats } from '../ui/dates.ts';
import { Grip } from '../ui/Grip.tsx';
import { Headline } from '../ui/Headline.tsx';
import { SourceName, useSourceName } from '../ui/SourceName.tsx';
import type { Chosen } from './useChosen.ts';

interface TrayChipsProps {
  readonly library: Library;
  readonly timeZone: string;
  readonly chosen: Chosen;
}

/** The chosen articles as chips; their order, by dragging, by key or by button, is that of the columns. */
export default function TrayChips({ library, timeZone, chosen }: TrayChipsProps) {
  const { t } = useTranslation('timeline');
  const formats = useFormats(timeZone);
  // The chip whose buttons for moving are shown.
  const [open, setOpen] = useState<string>();
  const { cards } = chosen;
  return (
    <ol className="tray-chips" aria-label={t('tray.order')}>
      {cards.map((card, place) => (
        <TrayChip
          key={card.id}
          card={card}
          place={place}
          time={timeOf(card, cards, timeZone, formats)}
          isOpen={open === card.id}
          onToggle={() => setOpen(open === card.id ? undefined : card.id)}
          library={library}
          chosen={chosen}
        />
      ))}
    </ol>
  );
}

/** What tells a card from others of its outlet: its day, or where that is not enough its time; empty where it has none. */
function timeOf(
  card: ArticleCard,
  cards: readonly ArticleCard[],
  timeZone: string,
  formats: Formats,
): string {
  const fellows = cards.filter(({ sourceId }) => sourceId === card.sourceId);
  if (fellows.length < 2) return '';
  const day = dayOfArticle(card, timeZone);
  const isOnlyOne = fellows.filter((fellow) => dayOfArticle(fellow, timeZone) === day).length === 1;
  return day === undefined || !isOnlyOne ? formats.published(card, 'short') : formats.listedDay(day);
}

interface TrayChipProps extends Omit<TrayChipsProps, 'timeZone'> {
  readonly card: ArticleCard;
  /** From 0. */
  readonly place: number;
  /** Beside the outlet's name; may be empty. */
  readonly time: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** One chosen article: its outlet, the ways to move it, and the way to take it out. */
function TrayChip({ time, isOpen, onToggle, ...move }: TrayChipProps) {
  const { t } = useTranslation('timeline');
  const { card, place, library, chosen } = move;
  const { spell, langOf } = useSpelling();
  const { isOver, zone } = useArticleDrop(library, (id) => chosen.place(id, place));
  return (
    <li
      className={isOver ? 'tray-chip is-over' : 'tray-chip'}
      data-chip={card.id}
      title={spell(card.title, card.lang)}
      {...dragArticle(card.id)}
      {...zone}
    >
      <Grip />
      <button
        type="button"
        className="tray-chip-name"
        aria-expanded={isOpen}
        aria-keyshortcuts="ArrowLeft ArrowRight Delete"
        onClick={onToggle}
        onKeyDown={(event) => moveByKey(event, move)}
      >
        <SourceName source={library.sources.get(card.sourceId)} />
        {time !== '' && <span>{time}</span>}
        <span className="visually-hidden">
          {t('tray.placeOf', { place: place + 1, count: chosen.ids.length })}{' '}
          <span lang={langOf(card.lang)} data-untrusted="">
            <Headline of={card} />
          </span>
        </span>
      </button>
      {isOpen && <MoveButtons {...move} />}
      <RemoveButton {...move} />
    </li>
  );
}

type MoveProps = Pick<TrayChipProps, 'card' | 'place' | 'library' | 'chosen'>;

/** Arrows move a chip, Delete takes it out. */
function moveByKey(event: KeyboardEvent<HTMLElement>, { card, chosen }: MoveProps): void {
  const deeds: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => chosen.move(card.id, -1),
    ArrowRight: () => chosen.move(card.id, 1),
    Delete: () => removeChip(event.currentTarget, card.id, chosen),
  };
  const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
  const deed = isPlain && Object.hasOwn(deeds, event.key) ? deeds[event.key] : undefined;
  if (!deed) return;
  event.preventDefault();
  deed();
}

/** The focus goes to the neighbour, so that the next key does not begin at the top of the page. */
function removeChip(inside: HTMLElement, id: string, chosen: Chosen): void {
  const chips = inside.closest('ol');
  const neighbour = chosen.remove(id);
  // Chips are drawn anew later than the address: it is asked which one is next, not which one stands there.
  if (neighbour !== undefined)
    chips?.querySelector<HTMLElement>(`[data-chip="${CSS.escape(neighbour)}"] .tray-chip-name`)?.focus();
}

function MoveButtons({ card, place, chosen }: MoveProps) {
  const { t } = useTranslation('timeline');
  return (
    <>
      <button
        type="button"
        className="tray-chip-tool"
        disabled={place === 0}
        onClick={() => chosen.move(card.id, -1)}
        aria-label={t('tray.earlier')}
        title={t('tray.earlier')}
      >
        <span aria-hidden="true">{'←'}</span>
      </button>
      <button
        type="button"
        className="tray-chip-tool"
        disabled={place === chosen.ids.length - 1}
        onClick={() => chosen.move(card.id, 1)}
        aria-label={t('tray.later')}
        title={t('tray.later')}
      >
        <span aria-hidden="true">{'→'}</span>
      </button>
    </>
  );
}

function RemoveButton({ card, library, chosen }: MoveProps) {
  const { t } = useTranslation('timeline');
  const nameOf = useSourceName();
  const label = t('tray.remove', { outlet: nameOf(library.sources.get(card.sourceId)) });
  return (
    <button
      type="button"
      className="tray-chip-tool"
      aria-label={label}
      title={label}
      onClick={({ currentTarget }) => removeChip(currentTarget, card.id, chosen)}
    >
      <span aria-hidden="true">{'×'}</span>
    </button>
  );
}
