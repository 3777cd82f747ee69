import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useMemo, useRef } from 'react';
import { textOfBlocks } from '../../../model/index.ts';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { onceAFrame } from '../../ui/onceAFrame.ts';
import { sourceColours } from '../../ui/SourceName.tsx';
import type { ComparisonView } from '../comparison.ts';
import { useRowDescription } from '../rows/useRowDescription.ts';
import { useWitnessName } from '../useWitnessName.ts';
import { type Bar, barAt, barsOf, heightOf, pathOfBars, pathOfRanges } from './bars.ts';
import { rowsInSight } from './rowsInSight.ts';

/** One strip per column: what is what in its text, where the row in focus stands, and what is on the screen. */
export function Barcodes({ view }: { view: ComparisonView }) {
  const { t } = useTranslation('compare');
  const strips = useRef<HTMLElement>(null);
  const { rows, records, columns: shown, isList } = view;
  const columns = useMemo(
    () => (isList ? records.map((_, column) => column) : shown),
    [isList, records, shown],
  );
  const bars = useMemo(
    () =>
      columns.map((column) =>
        barsOf(rows, column, textOfBlocks(records[column]?.article.blocks ?? []).length),
      ),
    [columns, rows, records],
  );
  useFrames(strips, bars);
  return (
    <aside ref={strips} className="barcodes" aria-label={t('barcode.title')}>
      {columns.map((column, at) => (
        <Barcode key={records[column]?.article.id} view={view} column={column} bars={bars[at] ?? []} />
      ))}
    </aside>
  );
}

/** Furniture and stock phrases leave the strip empty. */
const KINDS = ['unique', 'verbatim', 'edited', 'reworded'] as const;

interface BarcodeProps {
  readonly view: ComparisonView;
  readonly column: number;
  readonly bars: readonly Bar[];
}

function Barcode({ view, column, bars }: BarcodeProps) {
  const { t } = useTranslation('compare');
  const nameOf = useWitnessName(view);
  const article = view.records[column]?.article;
  const found = view.found.get(article?.id ?? '') ?? [];
  const length = textOfBlocks(article?.blocks ?? []).length;
  const focused = bars.findIndex(({ row }) => row === view.rows[view.focus.index]?.id);
  const describe = useDescribeBar(view);
  const moves = useBarMoves(view, bars, focused);
  const source = view.library.sources.get(article?.sourceId ?? '');
  // Beside a list there is no room for anything to press: there it is a picture.
  const slider = !view.isList && {
    role: 'slider',
    tabIndex: 0,
    'aria-orientation': 'vertical' as const,
    'aria-label': t('barcode.of', { outlet: nameOf(article?.id ?? '') }),
    'aria-valuemin': 0,
    'aria-valuemax': bars.length,
    'aria-valuenow': focused + 1,
    'aria-valuetext': describe(bars[focused]),
    ...moves,
  };
  return (
    <div className="barcode" style={sourceColours(source)} {...slider}>
      <svg viewBox="0 0 10 1000" preserveAspectRatio="none" aria-hidden="true">
        {KINDS.map((kind) => (
          <path key={kind} className={`bar is-${kind}`} d={pathOfBars(bars, kind)} />
        ))}
        <FocusedBar bar={bars[focused]} />
        <path className="bar is-found" d={pathOfRanges(found, length)} />
        <InSight />
      </svg>
    </div>
  );
}

function FocusedBar({ bar }: { bar: Bar | undefined }) {
  if (!bar) return null;
  return <rect className="bar is-focused" x="0" width="10" y={1000 * bar.from} height={heightOf(bar)} />;
}

function useDescribeBar(view: ComparisonView): (bar: Bar | undefined) => string {
  const { t } = useTranslation('compare');
  const describe = useRowDescription(view);
  return (bar) => {
    const row = view.rows.find(({ id }) => id === bar?.row);
    return row ? describe(row, view.rows) : t('barcode.nowhere');
  };
}

/** Pressing and dragging go to what stands there; arrow keys go from passage to passage of this column. */
function useBarMoves({ focus }: ComparisonView, bars: readonly Bar[], focused: number) {
  const goTo = (event: PointerEvent<HTMLElement>) => {
    const { top, height } = event.currentTarget.getBoundingClientRect();
    const bar = barAt(bars, (event.clientY - top) / height);
    if (bar && bar !== bars[focused]) focus.focusId(bar.row);
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      event.currentTarget.setPointerCapture(event.pointerId);
      goTo(event);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (event.currentTarget.hasPointerCapture(event.pointerId)) goTo(event);
    },
    onKeyDown: (event: KeyboardEvent) => {
      const to = { ArrowDown: focused + 1, ArrowUp: focused - 1, Home: 0, End: bars.length - 1 }[event.key];
      const bar = to === undefined ? undefined : bars[Math.min(Math.max(0, to), bars.length - 1)];
      if (!bar) return;
      event.preventDefault();
      focus.focusId(bar.row);
    },
  };
}

/** A frame around what is on the screen; it is moved without rendering anew, since it follows every scroll. */
function InSight() {
  return <rect className="in-sight" x="0" width="10" y="0" height="0" />;
}

/** Moves the frames of all columns. The screen is looked at once a frame, not once for each of them. */
function useFrames(strips: RefObject<HTMLElement | null>, columns: readonly (readonly Bar[])[]): void {
  useEffect(() => {
    const byRow = columns.map((bars) => new Map(bars.map((bar) => [bar.row, bar])));
    return onceAFrame(() => {
      const ids = rowsInSight();
      strips.current?.querySelectorAll('.in-sight').forEach((frame, column) => {
        const seen = ids.flatMap((id) => byRow[column]?.get(id) ?? []);
        const from = Math.min(...seen.map((bar) => bar.from));
        const to = Math.max(...seen.map((bar) => bar.to));
        frame.setAttribute('y', String(seen.length === 0 ? 0 : 1000 * from));
        frame.setAttribute('height', String(seen.length === 0 ? 0 : 1000 * (to - from)));
      });
    });
  }, [strips, columns]);
}
