import { memo, useLayoutEffect, useRef } from 'react';
import { SHARE_CLASSES } from '../../../timeline/index.ts';
import { type BarShapes, SHAPE_SIZE } from './barShapes.ts';
import { useScheme } from './useScheme.ts';

/** More rectangles than this are drawn on a canvas: as elements, two thousand take twice as long to change as all else. */
const MOST_ELEMENTS = 400;

/** By the class of a shape, the class of its style. */
const SHAPE_CLASSES = [...SHARE_CLASSES, 'ghost'] as const;

interface BarsProps {
  readonly shapes: BarShapes;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** The bars; what they show is told by the chart's keys, and stands in the list below, day by day. */
export const Bars = memo(function Bars(props: BarsProps) {
  const isFew = props.shapes.length / SHAPE_SIZE <= MOST_ELEMENTS;
  return isFew ? <SvgBars {...props} /> : <CanvasBars {...props} />;
});

function SvgBars({ shapes, width, height }: BarsProps) {
  return (
    <svg className="bars" width={width} height={height} aria-hidden="true">
      {Array.from({ length: shapes.length / SHAPE_SIZE }, (_, at) => {
        const [x, y, barWidth, barHeight, shapeClass = 0] = shapes.subarray(at * SHAPE_SIZE);
        return (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: rectangles have no names, and any may become any other
            key={at}
            className={`lane-bar share is-${SHAPE_CLASSES[shapeClass]}`}
            x={x}
            y={y}
            width={barWidth}
            height={barHeight}
          />
        );
      })}
    </svg>
  );
}

function CanvasBars({ shapes, width, height }: BarsProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const scheme = useScheme();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the scheme changes the colours that the style sheet gives
  useLayoutEffect(() => {
    if (canvas.current) drawShapes(canvas.current, shapes, width, height);
  }, [shapes, width, height, scheme]);
  return (
    <canvas ref={canvas} className="bars">
      {/* Never shown: the style sheet gives each the colour of its class. */}
      {SHAPE_CLASSES.map((name) => (
        <span key={name} className={`share is-${name}`} />
      ))}
    </canvas>
  );
}

function drawShapes(canvas: HTMLCanvasElement, shapes: BarShapes, width: number, height: number): void {
  const ratio = devicePixelRatio;
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
  const context = canvas.getContext('2d');
  if (!context) return;
  context.scale(ratio, ratio);
  const colours = [...canvas.children].map((child) => getComputedStyle(child).fill);
  for (const [shapeClass, colour] of colours.entries()) {
    context.fillStyle = colour;
    for (let at = 0; at < shapes.length; at += SHAPE_SIZE)
      if (shapes[at + 4] === shapeClass)
        context.fillRect(shapes[at] ?? 0, shapes[at + 1] ?? 0, shapes[at + 2] ?? 0, shapes[at + 3] ?? 0);
  }
}
