import type { ReactNode } from 'react';
import type { Level } from '../levels.ts';
import { FieldLink, useOpenField } from './FieldLink.tsx';
import { type GridPlace, useRoving } from './useRoving.ts';
import './figure.css';

/** Height of a row in CSS pixels; the style sheet's row heads have the same. */
export const ROW_HEIGHT = 32;

/** A field of the grid. */
export interface HeatField extends GridPlace {
  /** What stands in it, where it has room. */
  readonly text: string;
  /** All that it says, for the pointer and the ear. */
  readonly label: string;
  readonly level: Level;
  /** Where it leads. */
  readonly to: string;
  readonly isChosen?: boolean;
  /** True where nothing of it has a direction: hatched, and no level. */
  readonly isUnsure?: boolean;
}

interface HeatGridProps {
  /** What the figure shows, for the ear. */
  readonly label: string;
  /** How many there are of both. */
  readonly rows: number;
  readonly columns: number;
  readonly fieldWidth: number;
  /** Space for what stands above the columns, and beside the last. */
  readonly headHeight: number;
  readonly overhang?: number;
  readonly fields: readonly HeatField[];
  /** What stands above the columns, in SVG; its origin is the left lower corner of that space. */
  readonly children: ReactNode;
}

/** A grid whose fields are filled the deeper the more they have; numbers stand in them where there is room. */
export function HeatGrid(props: HeatGridProps) {
  const { label, rows, columns, fieldWidth, headHeight, overhang = 0, fields, children } = props;
  const { figure, onKeyDown, fieldProps } = useRoving(fields);
  const onOpen = useOpenField();
  const [width, height] = [columns * fieldWidth, rows * ROW_HEIGHT];
  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG is no fieldset
    <svg
      ref={figure}
      className="heat"
      width={width + overhang}
      height={headHeight + height}
      role="group"
      aria-label={label}
      onKeyDown={onKeyDown}
    >
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus */}
      <g className="heat-head" transform={`translate(0 ${headHeight})`} aria-hidden="true">
        {children}
      </g>
      <g transform={`translate(0 ${headHeight})`}>
        <GridLines rows={rows} width={width} />
        {fields.map((field) => (
          <FieldLink
            key={`${field.row}-${field.column}`}
            to={field.to}
            onOpen={onOpen}
            className={classOf(field)}
            aria-label={field.label}
            {...fieldProps(field)}
          >
            <FieldShape field={field} width={fieldWidth} />
          </FieldLink>
        ))}
      </g>
    </svg>
  );
}

function classOf({ level, isChosen, isUnsure }: HeatField): string {
  return `heat-field is-level-${level}${isChosen ? ' is-chosen' : ''}${isUnsure ? ' is-unsure' : ''}`;
}

function GridLines({ rows, width }: { rows: number; width: number }) {
  return Array.from({ length: rows }, (_, row) => {
    const y = (row + 1) * ROW_HEIGHT - 0.5;
    // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name
    return <line key={row} x1={0} x2={width} y1={y} y2={y} />;
  });
}

/** About the width of a digit, in CSS pixels, and what stays free beside the text. */
const DIGIT = 7;
const FREE = 3;

/** Filled whole with its number; without room for that, a square that is the larger the more it has. */
function FieldShape({ field, width }: { field: HeatField; width: number }) {
  const { row, column, text, label, level } = field;
  const hasRoom = widthOf(text) + FREE <= width;
  const inset = hasRoom ? 1 : Math.max(0.5, (width / 2) * (1 - (level + 2) / 7));
  const side = hasRoom
    ? ROW_HEIGHT - 4
    : Math.min(ROW_HEIGHT - 4, Math.max(6, (ROW_HEIGHT - 4) * (level / 5)));
  const [x, y] = [column * width, row * ROW_HEIGHT];
  return (
    <>
      <title>{label}</title>
      <rect
        x={x + inset}
        y={y + (ROW_HEIGHT - side) / 2}
        width={Math.max(1, width - 2 * inset)}
        height={side}
        rx={2}
      />
      {hasRoom && (
        <text x={x + width / 2} y={y + ROW_HEIGHT / 2} dy="0.36em">
          {text}
        </text>
      )}
    </>
  );
}

/** A Han character is about as wide as two digits. */
function widthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (/\p{Script=Han}/u.test(sign) ? 12 : DIGIT), 0);
}
