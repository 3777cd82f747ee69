import { type DragEvent, useState } from 'react';
import type { ArticleRecord } from '../../../model/index.ts';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { PublishedTime } from '../../ui/PublishedTime.tsx';
import { SourceName, sourceColours } from '../../ui/SourceName.tsx';
import { COMMON_TEXT } from '../compareAddress.ts';
import type { ComparisonView } from '../comparison.ts';
import { focusColumn } from '../foot/focusColumn.ts';
import { useWitnessName } from '../useWitnessName.ts';
import { keepFocus, takeKeptFocus } from './keptFocus.ts';

/** Whose column it is stays in sight however far one reads. */
export function WitnessBar({ view }: { view: ComparisonView }) {
  return (
    <div className="witness-bar">
      {view.columns.map((column) => {
        const record = view.records[column];
        return record && <WitnessMeta key={record.article.id} record={record} column={column} view={view} />;
      })}
    </div>
  );
}

interface WitnessMetaProps {
  readonly record: ArticleRecord;
  readonly column: number;
  readonly view: ComparisonView;
}

/** Outlet and time of a column, and the ways to move it and to take it out. */
export function WitnessMeta({ record, column, view }: WitnessMetaProps) {
  const { t } = useTranslation('compare');
  const { article } = record;
  const source = view.library.sources.get(article.sourceId);
  const isCommon = article.id === COMMON_TEXT;
  const drag = useColumnDrag(article.id, view);
  return (
    <div
      className={`witness-meta${drag.isOver ? ' is-over' : ''}`}
      style={sourceColours(source)}
      {...drag.handlers}
    >
      <button
        type="button"
        className="witness-number"
        aria-keyshortcuts={String(column + 1)}
        aria-label={t('column', { number: column + 1 })}
        onClick={() => focusColumn(column, view)}
      >
        {column + 1}
      </button>
      <SourceName source={source} />
      {article.id === view.reference && (
        <span className="witness-role">{t(isCommon ? 'reference.inferred' : 'reference.mark')}</span>
      )}
      {article.isReadout && <span className="witness-role">{t('reference.isReadout')}</span>}
      {!isCommon && <PublishedTime of={article} timeZone={view.timeZone} form="short" />}
      {!isCommon && <WitnessActions id={article.id} view={view} />}
    </div>
  );
}

/** To the left, to the right, out. */
function WitnessActions({ id, view }: { id: string; view: ComparisonView }) {
  const { t } = useTranslation('compare');
  const outlet = useWitnessName(view)(id);
  const ids = view.articles.map(({ article }) => article.id);
  const at = ids.indexOf(id);
  const remove = () => {
    const neighbour = ids[at + 1] ?? ids[at - 1];
    if (ids.length > 2) keepFocus(`${neighbour}×`);
    else document.getElementById('main')?.focus({ preventScroll: true });
    view.change({
      articles: ids.filter((one) => one !== id),
      focus: undefined,
      ...(view.reference === id && { reference: undefined }),
    });
  };
  const move = (name: string, to: number) => {
    keepFocus(name);
    moveColumn(view, id, to);
  };
  return (
    <span className="witness-actions">
      <ActionButton
        id={id}
        label={t('moveLeft', { outlet })}
        sign="←"
        isOff={at === 0 || id === view.reference}
        onPress={(name) => move(name, at - 1)}
      />
      <ActionButton
        id={id}
        label={t('moveRight', { outlet })}
        sign="→"
        isOff={at === ids.length - 1 || id === view.reference}
        onPress={(name) => move(name, at + 1)}
      />
      <ActionButton id={id} label={t('remove', { outlet })} sign="×" isOff={false} onPress={remove} />
    </span>
  );
}

interface ActionButtonProps {
  /** The article's. */
  readonly id: string;
  readonly label: string;
  readonly sign: string;
  readonly isOff: boolean;
  readonly onPress: (name: string) => void;
}

/** Off without being disabled: what is disabled loses the focus, and a column is moved by pressing on. */
function ActionButton({ id, label, sign, isOff, onPress }: ActionButtonProps) {
  const name = id + sign;
  return (
    <button
      type="button"
      ref={takeKeptFocus}
      data-control={name}
      className="witness-action"
      aria-label={label}
      title={label}
      aria-disabled={isOff}
      onClick={() => !isOff && onPress(name)}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}

/** The article takes the place of the one that stands there; the others close up. */
function moveColumn({ articles, change }: ComparisonView, id: string, to: number): void {
  const others = articles.flatMap(({ article }) => (article.id === id ? [] : article.id));
  change({ articles: [...others.slice(0, to), id, ...others.slice(to)] });
}

const COLUMN_TYPE = 'application/x-duizhao-column';

/** A head dragged onto another one takes its place. What is dropped is an id of this comparison or nothing. */
function useColumnDrag(id: string, view: ComparisonView) {
  const [isOver, setOver] = useState(false);
  const ids = view.articles.map(({ article }) => article.id);
  const isOurs = (event: DragEvent) => event.dataTransfer.types.includes(COLUMN_TYPE);
  const handlers = {
    draggable: ids.includes(id),
    onDragStart: (event: DragEvent) => {
      event.dataTransfer.setData(COLUMN_TYPE, id);
      event.dataTransfer.effectAllowed = 'move';
    },
    onDragOver: (event: DragEvent) => {
      if (!isOurs(event)) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      setOver(false);
      const dropped = event.dataTransfer.getData(COLUMN_TYPE);
      if (!isOurs(event) || !ids.includes(dropped) || dropped === id) return;
      event.preventDefault();
      moveColumn(view, dropped, ids.indexOf(id));
    },
  };
  return { isOver, handlers };
}
