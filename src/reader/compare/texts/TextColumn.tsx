import { memo, useMemo } from 'react';
import { overlaps, type TextMark } from '../../../model/index.ts';
import { useSpelling } from '../../script/spelling.ts';
import { langAttributes } from '../../ui/langAttributes.ts';
import type { ComparisonView } from '../comparison.ts';
import type { Row } from '../rows/rows.ts';
import { differencesOfCell } from '../text/differencesOfCell.ts';
import { RunText } from '../text/RunText.tsx';
import { runsOf, spelledRuns } from '../text/runs.ts';
import { columnText, type TextBlock, type TextPart } from './columnText.ts';

interface TextColumnProps {
  readonly view: ComparisonView;
  readonly column: number;
}

/** The whole text of one column with its passages marked. */
export function TextColumn({ view, column }: TextColumnProps) {
  const { allRows, rows, state, collation, library } = view;
  const article = view.records[column]?.article;
  const blocks = useMemo(() => columnText(allRows, column), [allRows, column]);
  const marked = useMemo(() => new Set(rows), [rows]);
  const marks = useMemo(
    () => (collation.marks[article?.id ?? ''] ?? []).filter(({ kind }) => state.marks.includes(kind)),
    [collation, article, state.marks],
  );
  const focused = rows[view.focus.index];
  const { langOf } = useSpelling();
  return (
    <div className="text-body" {...langAttributes(langOf(article?.lang))} data-article={article?.id}>
      {blocks.map((block) => (
        <Block
          key={`${block.block}-${block.parts[0]?.part.pieces[0]?.range[0]}`}
          block={block}
          own={article?.blocks[block.block]?.lang}
          lang={article?.blocks[block.block]?.lang ?? article?.lang}
          column={column}
          marked={marked}
          marks={marks}
          names={library.index.names}
          unmarked={state.unmarkedStyles}
          focused={block.parts.some(({ row }) => row === focused) ? focused : undefined}
        />
      ))}
    </div>
  );
}

interface BlockProps {
  readonly block: TextBlock;
  /** Only where it differs from the article's, which stands around it. */
  readonly own: string | undefined;
  readonly lang: string | undefined;
  readonly column: number;
  /** Rows that the filters let through; the text of the others stands without their marks. */
  readonly marked: ReadonlySet<Row>;
  readonly marks: readonly TextMark[];
  readonly names: ComparisonView['library']['index']['names'];
  readonly unmarked: ComparisonView['state']['unmarkedStyles'];
  readonly focused: Row | undefined;
}

const Block = memo(function Block({ block, own, ...props }: BlockProps) {
  const { langOf } = useSpelling();
  return (
    <p
      className={block.kind === 'heading' ? 'is-heading' : undefined}
      {...langAttributes(langOf(own))}
      data-untrusted=""
    >
      {block.parts.map((part) => (
        <Part key={part.part.pieces[0]?.range[0]} of={part} {...props} />
      ))}
    </p>
  );
});

function Part({
  of,
  lang,
  column,
  marked,
  marks,
  names,
  unmarked,
  focused,
}: Omit<BlockProps, 'block' | 'own'> & { of: TextPart }) {
  const { row, cell, part } = of;
  const { spell } = useSpelling();
  const differences = useMemo(
    () => differencesOfCell(row, column, names, unmarked),
    [row, column, names, unmarked],
  );
  const runs = useMemo(
    () => spelledRuns(runsOf(part.pieces, withinPart(marks, part), differences), lang, spell),
    [part, marks, differences, lang, spell],
  );
  const kind = marked.has(row) ? cell.kind : 'plain';
  return (
    <span
      className={`text-part is-${kind}${row === focused ? ' is-focused' : ''}`}
      data-row={row.id}
      data-column={column}
    >
      {runs.map((run) => (
        <RunText key={`${run.at}-${run.text.length}`} run={run} />
      ))}
    </span>
  );
}

function withinPart(marks: readonly TextMark[], { pieces }: TextPart['part']): TextMark[] {
  const from = pieces[0]?.range[0] ?? 0;
  const to = pieces.at(-1)?.range[1] ?? from;
  return marks.filter(({ range }) => overlaps(range, [from, to]));
}
