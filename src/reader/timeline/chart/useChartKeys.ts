import { type KeyboardEvent, useState } from 'react';
import { binFinder, lengthOfView, pannedView, type TimeView, zoomedView } from '../../../timeline/index.ts';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { type ChartCell, type ChartModel, sourcesOfRow, stretchOf } from './chartModel.ts';
import { type Direction, nearestMinute, nextBin } from './cursorSteps.ts';
import { useCellSummary } from './useCellSummary.ts';
import type { ChartView } from './useChartView.ts';
import { useStretchName } from './useStretchName.ts';

/** Where the keys are on the chart: a minute stays what it is while the bars change. */
interface Cursor {
  readonly row: number;
  readonly minute: number;
}

/** What the keys do on the chart. */
export interface ChartKeys {
  /** The bar that the keys are at; undefined before they went anywhere, and while it is out of sight. */
  readonly cell: ChartCell | undefined;
  /** What was done last, as a sentence for those who do not see it. */
  readonly said: string;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly leave: () => void;
}

/** How much a key zooms, and how far it moves the view, in views. */
const ZOOM = 0.5;
const STEP = 0.25;

/**
 * Arrows go from bar to bar and from lane to lane, with Shift they move the view; + and - zoom, 0 shows all; Home, End,
 * Page up and Page down as everywhere; Enter opens the list at the bar.
 */
export function useChartKeys(
  model: ChartModel,
  chart: ChartView,
  onOpen: (cell: ChartCell) => string,
): ChartKeys {
  const { t } = useTranslation('timeline');
  const [cursor, setCursor] = useState<Cursor>();
  const [said, say] = useState('');
  const summaryOf = useCellSummary(model);
  const stretchName = useStretchName();
  const cell = cellOf(model, cursor);
  const { view, bounds, setView } = chart;
  const show = (next: TimeView) => {
    setView(next);
    say(t('chart.shows', { stretch: stretchName(next.from, next.to) }));
  };
  const zoom = (factor: number) =>
    show(zoomedView(view, factor, cursor?.minute ?? (view.from + view.to) / 2, bounds));
  const move = (views: number) => show(pannedView(view, views * lengthOfView(view), bounds));
  const goTo = (row: number, bin: number) => {
    setCursor({ row, minute: middleOf(model, bin) });
    say(summaryOf({ row, bin }).text);
  };
  const goBeyond = (row: number, from: number, direction: Direction) => {
    const minute = nearestMinute(model, from, direction, sourcesOfRow(model.lanes, row));
    if (minute === undefined) return say(t(direction > 0 ? 'chart.noLater' : 'chart.noEarlier'));
    setCursor({ row, minute });
    show(pannedView(view, minute - (view.from + view.to) / 2, bounds));
  };
  const step = (direction: Direction) => {
    const from = cell ?? { row: cursor?.row ?? -1, bin: direction > 0 ? -1 : model.tally.bins };
    const bin = nextBin(model.tally, from, direction);
    if (bin >= 0) goTo(from.row, bin);
    else goBeyond(from.row, direction > 0 ? view.to - 1 : view.from, direction);
  };
  const changeRow = (by: number) => {
    const row = Math.max(-1, Math.min(model.lanes.length - 1, (cursor?.row ?? -1) + by));
    const bin = cell?.bin ?? nextBin(model.tally, { row, bin: -1 }, 1);
    if (bin >= 0) goTo(row, bin);
  };
  const deeds: Readonly<Record<string, () => void>> = {
    ArrowRight: () => step(1),
    ArrowLeft: () => step(-1),
    ArrowDown: () => changeRow(1),
    ArrowUp: () => changeRow(-1),
    'Shift+ArrowRight': () => move(STEP),
    'Shift+ArrowLeft': () => move(-STEP),
    PageDown: () => move(1),
    PageUp: () => move(-1),
    Home: () => goBeyond(cursor?.row ?? -1, Number.NEGATIVE_INFINITY, 1),
    End: () => goBeyond(cursor?.row ?? -1, Number.POSITIVE_INFINITY, -1),
    '+': () => zoom(ZOOM),
    '=': () => zoom(ZOOM),
    '-': () => zoom(1 / ZOOM),
    '0': () => show(bounds),
    Enter: () => cell && say(onOpen(cell)),
    Escape: () => setCursor(undefined),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // The brush's sliders have keys of their own.
    if (event.target !== event.currentTarget) return;
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const deed = isPlain ? deeds[keyName(event)] : undefined;
    if (!deed) return;
    event.preventDefault();
    deed();
  };
  return { cell, said, onKeyDown, leave: () => setCursor(undefined) };
}

/** With Shift an arrow is another key; + is typed with it. */
function keyName({ shiftKey, key }: KeyboardEvent): string {
  return shiftKey && key.startsWith('Arrow') ? `Shift+${key}` : key;
}

function cellOf({ tally }: ChartModel, cursor: Cursor | undefined): ChartCell | undefined {
  if (!cursor) return undefined;
  const bin = binFinder(tally.grid)(cursor.minute);
  return bin < 0 || bin >= tally.bins || cursor.row >= tally.rows ? undefined : { row: cursor.row, bin };
}

function middleOf({ tally }: ChartModel, bin: number): number {
  const [from, to] = stretchOf(tally, bin);
  return (from + to) / 2;
}
