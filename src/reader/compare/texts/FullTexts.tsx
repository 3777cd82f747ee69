import { type MouseEvent, useCallback, useRef, useState } from 'react';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { Spoken } from '../../ui/Spoken.tsx';
import { toggled } from '../../ui/toggled.ts';
import type { ComparisonView } from '../comparison.ts';
import { isInSight } from '../rows/showRow.ts';
import { useOnFocusChange } from '../rows/useRowFocus.ts';
import { useWitnessName } from '../useWitnessName.ts';
import { Connectors } from './Connectors.tsx';
import { alignColumns, partsOf } from './scrollers.ts';
import { TextColumn } from './TextColumn.tsx';
import { useFollow } from './useFollow.ts';

/** The whole texts side by side; bands join what they have in common, and scrolling one moves the others along. */
export function FullTexts({ view }: { view: ComparisonView }) {
  const frame = useRef<HTMLDivElement>(null);
  const [free, setFree] = useState<readonly number[]>([]);
  const clicked = useRef<HTMLElement>(undefined);
  const columns = useCallback(
    () => [...(frame.current?.querySelectorAll<HTMLElement>('.text-column') ?? [])],
    [],
  );
  const follow = useFollow(columns, free, view);
  const row = view.rows[view.focus.index]?.id;
  const show = useCallback(() => {
    if (row === undefined) return;
    alignColumns(columns(), row, clicked.current);
    // The columns are as high as the screen has room for, and may begin below its edge.
    const parts = columns().flatMap((column) => partsOf(column).get(row) ?? []);
    if (!clicked.current && !parts.every(isInSight)) frame.current?.scrollIntoView({ block: 'end' });
    clicked.current = undefined;
  }, [columns, row]);
  useOnFocusChange(view.focus.index, row, show);
  const onClick = (event: MouseEvent<HTMLElement>) => {
    const part = event.target instanceof Element ? event.target.closest<HTMLElement>('.text-part') : null;
    if (!part || getSelection()?.isCollapsed === false) return;
    clicked.current = event.currentTarget;
    view.focus.focusId(part.dataset.row ?? '');
  };
  return (
    <div className="texts" ref={frame}>
      {view.columns.map((column, at) => (
        <ColumnFrame
          key={view.records[column]?.article.id}
          view={view}
          column={column}
          isFree={free.includes(at)}
          onFree={() => setFree(toggled(free, at))}
          onClick={onClick}
          follow={follow}
        />
      ))}
      <Connectors columns={columns} view={view} />
    </div>
  );
}

interface ColumnFrameProps {
  readonly view: ComparisonView;
  readonly column: number;
  readonly isFree: boolean;
  readonly onFree: () => void;
  readonly onClick: (event: MouseEvent<HTMLElement>) => void;
  readonly follow: ReturnType<typeof useFollow>;
}

function ColumnFrame({ view, column, isFree, onFree, onClick, follow }: ColumnFrameProps) {
  const { t } = useTranslation('compare');
  const outlet = useWitnessName(view)(view.records[column]?.article.id ?? '');
  return (
    <div className="text-frame">
      <button type="button" className="link-button text-lock" aria-pressed={!isFree} onClick={onFree}>
        <Spoken words={t('texts.followOf', { outlet })}>
          {isFree ? t('texts.free') : t('texts.follows')}
        </Spoken>
      </button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a click is a short cut; the keys of the foot bar go to every passage */}
      <section
        className="text-column"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must take the focus
        tabIndex={0}
        aria-label={outlet}
        onClick={onClick}
        {...follow}
      >
        <TextColumn view={view} column={column} />
      </section>
    </div>
  );
}
